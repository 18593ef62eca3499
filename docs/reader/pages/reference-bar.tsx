import { render } from "preact-render-to-string";
import { type Locale, locales } from "us-japan-climate-partnership";
import { folderOf, pathOf, referenceLocales, relative } from "./addresses.ts";
import { contents } from "./contents.ts";
import { citedDocuments } from "./endnotes.tsx";
import { PageProvider } from "./page.tsx";
import { TopBar } from "./top-bar.tsx";
import { words } from "./words.ts";

/** A page of the reference, as its bar has to know it. */
interface ReferencePage {
  readonly locale: Locale;
  /** The path of the page from the root of the site, in each language that the reference is in. */
  readonly pathIn: (locale: Locale) => string;
  /** The search of the reference, as HTML. */
  readonly search: string;
}

/** The bar on top of a page of the reference, and for who comes from another language, the note that the reference is not in it. */
export function referenceBar({ locale, pathIn, search }: ReferencePage) {
  const path = pathIn(locale);
  const page = {
    locale,
    path,
    view: "reference",
    content: contents[locale],
    contents,
    words: words[locale],
    cited: citedDocuments(),
  } as const;
  const others = locales.filter((name) => !referenceLocales.includes(name));
  return {
    root: relative(path, ""),
    folder: folderOf(locale),
    bar: render(
      <PageProvider value={page}>
        <TopBar
          pathIn={(name) => (others.includes(name) ? `${path}#${name}` : pathIn(name))}
          search={<div class="api-search" dangerouslySetInnerHTML={{ __html: search }} />}
        />
      </PageProvider>,
    ),
    notes: render(
      <>
        {others.map((name) => (
          <p key={name} id={name} lang={name} class="other-language">
            {words[name].say("referenceNote")}{" "}
            <a href={relative(path, pathOf(name, "text"))}>{words[name].say("siteName")}</a>
          </p>
        ))}
      </>,
    ),
  };
}
