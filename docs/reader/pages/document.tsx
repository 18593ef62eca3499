import type { ComponentChildren, VNode } from "preact";
import { type Locale, locales } from "us-japan-climate-partnership";
import { folderOf, referencePathOf, relative, type View, views } from "./addresses.ts";
import type { Built } from "./built.ts";
import { nameOfLanguage } from "./language-names.ts";
import { LinkToFile, LinkToView, usePage } from "./page.tsx";

/** What the head of a page says of it, and the files that it loads. */
export interface Head extends Built {
  readonly title: string;
  readonly description: string;
  /** The path of the same page in another language. */
  readonly pathIn: (locale: Locale) => string;
  /** What programs read of the page, as JSON-LD. */
  readonly linkedData: object | undefined;
}

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

/** The addresses of a page in each language. Without the site's own address, they are relative, and those that must be absolute are left out. */
function Addresses({ head }: { readonly head: Head }) {
  const { path, locale } = usePage();
  const { siteUrl, pathIn, title, description } = head;
  const addressOf = (to: string) =>
    siteUrl === undefined ? relative(path, to) : new URL(to, siteUrl).href;
  return (
    <>
      {locales.map((name) => (
        <link key={name} rel="alternate" hreflang={name} href={addressOf(pathIn(name))} />
      ))}
      <link rel="alternate" hreflang="x-default" href={addressOf(pathIn("en"))} />
      {siteUrl !== undefined && (
        <>
          <link rel="canonical" href={addressOf(path)} />
          <meta property="og:url" content={addressOf(path)} />
          <meta property="og:image" content={addressOf(`card-${locale}.png`)} />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <meta property="og:type" content="article" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={locale} />
    </>
  );
}

/** The languages, each a link to the same page. */
function Languages({ pathIn }: { readonly pathIn: Head["pathIn"] }) {
  const { path, locale, words } = usePage();
  return (
    <nav class="languages" aria-label={words.say("language")}>
      {locales.map((name) => (
        <a
          key={name}
          href={relative(path, pathIn(name))}
          hreflang={name}
          lang={name}
          {...(name === locale ? { "aria-current": "true" as const } : {})}
        >
          {nameOfLanguage(name)}
        </a>
      ))}
    </nav>
  );
}

function Search() {
  const { words } = usePage();
  return (
    <search class="scripted" hidden>
      <label>
        <span class="unseen">{words.say("search")}</span>
        <input type="search" autocomplete="off" placeholder={words.say("search")} />
      </label>
      <div id="found" class="found" role="listbox" aria-label={words.say("search")} hidden />
      <span role="status" class="unseen" />
    </search>
  );
}

/** The bar on top of every page. The search within the reader is given to it, since the reference has one of its own. */
export function TopBar({
  pathIn,
  search,
}: {
  readonly pathIn: Head["pathIn"];
  readonly search: VNode;
}) {
  const { view, words, locale } = usePage();
  return (
    <header class="top">
      <LinkToView view="text" class="name">
        {words.say("siteName")}
      </LinkToView>
      <nav class="views" aria-label={words.say("views")}>
        {views.map((name: View) => (
          <LinkToView
            key={name}
            view={name}
            {...(name === view ? { "aria-current": "page" as const } : {})}
          >
            {words.say(name)}
          </LinkToView>
        ))}
        <LinkToFile
          file={referencePathOf(locale, "index.html")}
          {...(view === "reference" ? { "aria-current": "page" as const } : {})}
        >
          {words.say("reference")}
        </LinkToFile>
      </nav>
      <Languages pathIn={pathIn} />
      {search}
      <button type="button" class="theme scripted" hidden aria-label={words.say("theme")}>
        ◐
      </button>
    </header>
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
  const { locale, path, words, view } = usePage();
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
        <title>{head.title}</title>
        <meta name="description" content={head.description} />
        <Addresses head={head} />
        <link rel="icon" href={relative(path, "icon.svg")} type="image/svg+xml" />
        <link rel="manifest" href={relative(path, "site.webmanifest")} />
        {head.styles.map((file) => (
          <link key={file} rel="stylesheet" href={relative(path, file)} />
        ))}
        <script type="module" src={relative(path, head.script)} />
        {head.linkedData && (
          <script
            type="application/ld+json"
            // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON, in which no tag can begin
            dangerouslySetInnerHTML={{
              __html: JSON.stringify(head.linkedData).replaceAll("<", "\\u003c"),
            }}
          />
        )}
      </head>
      <body>
        <a class="skip" href="#content">
          {words.say("skip")}
        </a>
        <TopBar pathIn={head.pathIn} search={<Search />} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <p>{words.say("rights")}</p>
        </footer>
      </body>
    </html>
  );
}
