import type { ComponentChildren } from "preact";
import type { Locale } from "us-japan-climate-partnership";
import { addressFrom, folderOf, relative } from "./addresses.ts";
import type { Alternate, Built } from "./built.ts";
import { Endnotes } from "./endnotes.tsx";
import { manifestOf } from "./manifest.ts";
import { usePage } from "./page.tsx";
import { PublisherLinks } from "./publisher-links.tsx";
import { rightsIn } from "./rights.ts";
import { Search, TopBar } from "./top-bar.tsx";

/** What the head of a page says of it, and the files that it loads. */
export interface Head extends Built {
  readonly title: string;
  readonly description: string;
  /** The path of the same page in another language. */
  readonly pathIn: (locale: Locale) => string;
  /** Where the same page stands in each language. */
  readonly alternates: readonly Alternate[];
  /** Whether search engines are to show the page. */
  readonly isIndexed: boolean;
  /** What programs read of the page, as JSON-LD. */
  readonly linkedData: object | undefined;
}

/** The languages as Open Graph has them: with a country. */
const ogLocales: Readonly<Record<Locale, string>> = { en: "en_US", fr: "fr_FR", ja: "ja_JP" };

/** The picture that is shown with a link to a page, drawn by tools/draw-pictures.ts. */
const cardSize = { width: "1200", height: "630" };

/** What the browser may load: from this site alone, and no style or script in the markup. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The addresses of a page in each language. */
function Alternates({ head }: { readonly head: Head }) {
  const { path } = usePage();
  return (
    <>
      {head.alternates.map(({ hreflang, path: to }) => (
        <link
          key={hreflang}
          rel="alternate"
          hreflang={hreflang}
          href={addressFrom(head.siteUrl, path, to)}
        />
      ))}
    </>
  );
}

/** What is shown with a link to the page elsewhere, such as in a message. */
function Preview({ head }: { readonly head: Head }) {
  const { locale, words } = usePage();
  return (
    <>
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={words.say("siteName")} />
      <meta property="og:title" content={head.title} />
      <meta property="og:description" content={head.description} />
      <meta property="og:locale" content={ogLocales[locale]} />
    </>
  );
}

/** What has to be absolute: it is there only if the site's own address is known. */
function OwnAddress({ siteUrl }: { readonly siteUrl: string }) {
  const { path, locale, words } = usePage();
  const address = new URL(path, siteUrl).href;
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={new URL(`cards/${locale}.png`, siteUrl).href} />
      <meta property="og:image:width" content={cardSize.width} />
      <meta property="og:image:height" content={cardSize.height} />
      <meta property="og:image:alt" content={words.say("title")} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** The fonts that a page shows first, asked for before the style is read, so that the text moves little when they come. Japanese text has the system's own serif font. */
function Fonts({ fonts }: { readonly fonts: Built["fonts"] }) {
  const { path, locale } = usePage();
  const shown = locale === "ja" ? fonts.filter((file) => !file.includes("serif")) : fonts;
  return (
    <>
      {shown.map((file) => (
        <link
          key={file}
          rel="preload"
          as="font"
          type="font/woff2"
          crossorigin="anonymous"
          href={relative(path, file)}
        />
      ))}
    </>
  );
}

/** A whole page. */
export function Document({
  head,
  children,
}: {
  readonly head: Head;
  readonly children: ComponentChildren;
}) {
  const { content, locale, path, words, view } = usePage();
  return (
    <html
      lang={locale}
      data-root={relative(path, "")}
      data-folder={folderOf(locale)}
      data-view={view}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="color-scheme" content="light dark" />
        <script src={relative(path, head.themeScript)} />
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <Alternates head={head} />
        <Preview head={head} />
        {!head.isIndexed && <meta name="robots" content="noindex" />}
        {head.siteUrl !== undefined && <OwnAddress siteUrl={head.siteUrl} />}
        <link rel="icon" href={relative(path, "icon.svg")} type="image/svg+xml" />
        <link rel="apple-touch-icon" href={relative(path, "icons/192.png")} />
        <link rel="manifest" href={relative(path, manifestOf(locale))} />
        <Fonts fonts={head.fonts} />
        {[...head.styles, ...(view === "text" ? [] : head.otherStyles)].map((file) => (
          <link key={file} rel="stylesheet" href={relative(path, file)} />
        ))}
        <script type="module" src={relative(path, head.script)} />
        {head.linkedData && (
          <script
            type="application/ld+json"
            dangerouslySetInnerHTML={{
              // No tag can begin in it.
              __html: JSON.stringify(head.linkedData).replaceAll("<", "\\u003c"),
            }}
          />
        )}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.say("skip")}
        </a>
        <TopBar pathIn={head.pathIn} search={<Search hasReference={head.hasReference} />} />
        <main id="content" tabIndex={-1}>
          <p role="status" class="astray" data-said={words.say("astray", { part: "{{part}}" })} />
          {children}
          <Endnotes />
        </main>
        <footer>
          <p>{rightsIn(content, words)}</p>
          <PublisherLinks />
        </footer>
      </body>
    </html>
  );
}
