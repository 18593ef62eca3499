import type { VNode } from "preact";
import { render } from "preact-render-to-string";
import {
  type Claim,
  type Content,
  type Locale,
  locales,
  recordCollections,
} from "us-japan-climate-partnership";
import { pathOf, placeOf, type View } from "./addresses.ts";
import { Article } from "./article.tsx";
import type { Alternate, Built, BuiltPage, SitePages } from "./built.ts";
import { ClaimPage } from "./claim.tsx";
import { ClaimsTable } from "./claims-table.tsx";
import { Compare } from "./compare.tsx";
import { contents } from "./contents.ts";
import { Data } from "./data.tsx";
import { Document, type Head } from "./document.tsx";
import { citedDocuments } from "./endnotes.tsx";
import { Entry } from "./entry.tsx";
import { Evidence } from "./evidence.tsx";
import { Glossary } from "./glossary.tsx";
import { claimData, datasetData, type LinkedDataOf } from "./linked-data.ts";
import { makeManifest, manifestOf } from "./manifest.ts";
import { type Page, PageProvider } from "./page.tsx";
import { Collection, Collections } from "./records.tsx";
import { recordsOf } from "./records-of.ts";
import { searchEntries } from "./search-entries.ts";
import { SearchPage } from "./search-page.tsx";
import { Sources } from "./sources.tsx";
import { StandIn } from "./stand-in.tsx";
import { words } from "./words.ts";

/** A page as it is planned: its view, the part of its path that is its own, and what stands on it. */
interface Plan {
  readonly view: View;
  readonly part?: string;
  readonly title: string;
  readonly body: VNode;
  readonly linkedData?: LinkedDataOf;
  readonly description?: string;
}

function claimPlan(content: Content, claim: Claim): Plan {
  const verdict = content.labels.verdicts[claim.verdict];
  return {
    view: "claims",
    part: claim.id,
    title: `${verdict} – ${claim.statement}`,
    description: claim.reason,
    body: <ClaimPage claim={claim} />,
    linkedData: claimData(claim),
  };
}

/** Every page of a language. */
function plansOf(locale: Locale): readonly Plan[] {
  const content = contents[locale];
  const { say } = words[locale];
  return [
    {
      view: "text",
      title: say("title"),
      body: (
        <>
          <Entry />
          <section aria-labelledby="article">
            <h2 id="article">{say("quotedTitle", { title: content.article.title })}</h2>
            <p class="quiet">{say("hint")}</p>
            <p class="scripted" hidden>
              <label>
                <input type="checkbox" class="show-names" /> {say("showNames")}
              </label>
            </p>
            <Article />
          </section>
        </>
      ),
      linkedData: datasetData,
    },
    { view: "claims", title: say("claims"), body: <ClaimsTable /> },
    ...Object.values(content.claims).map((claim) => claimPlan(content, claim)),
    { view: "evidence", title: say("evidence"), body: <Evidence /> },
    { view: "records", title: say("records"), body: <Collections /> },
    ...recordCollections.map(
      (name): Plan => ({
        view: "records",
        part: name,
        title: content.labels.collections[name],
        body: <Collection name={name} />,
      }),
    ),
    { view: "sources", title: say("sources"), body: <Sources /> },
    { view: "languages", title: say("languages"), body: <Compare /> },
    { view: "glossary", title: say("glossary"), body: <Glossary /> },
    { view: "data", title: say("data"), body: <Data /> },
    { view: "search", title: say("search"), body: <SearchPage /> },
  ];
}

/** Where the page of a plan stands in each language. English is for those who read none of them. */
const alternatesOf = ({ view, part }: Plan): readonly Alternate[] => [
  ...locales.map((locale) => ({ hreflang: locale, path: pathOf(locale, view, part) })),
  { hreflang: "x-default", path: pathOf("en", view, part) },
];

const htmlOf = (document: VNode): string => `<!doctype html>\n${render(document)}`;

function write(locale: Locale, plan: Plan, built: Built): BuiltPage {
  const { view, part, title, body, description, linkedData } = plan;
  const path = pathOf(locale, view, part);
  const alternates = alternatesOf(plan);
  const page: Page = {
    locale,
    view,
    path,
    content: contents[locale],
    contents,
    cited: citedDocuments(),
    words: words[locale],
  };
  const site = words[locale].say("siteName");
  const head: Head = {
    ...built,
    styles: [...built.styles, ...(built.stylesOfView[view] ?? [])],
    title: view === "text" ? title : `${title} – ${site}`,
    description: description ?? words[locale].say("description"),
    pathIn: (name) => pathOf(name, view, part),
    alternates,
    linkedData: linkedData?.(page, built),
  };
  const html = htmlOf(
    <PageProvider value={page}>
      <Document head={head}>{body}</Document>
    </PageProvider>,
  );
  return { path, html, alternates };
}

export const pages: SitePages["pages"] = (built) =>
  locales.flatMap((locale) => plansOf(locale).map((plan) => write(locale, plan, built)));

export const standIns: SitePages["standIns"] = ({ siteUrl }) => [
  {
    file: "404.html",
    html: htmlOf(<StandIn heading="notThere" note="notThereNote" siteUrl={siteUrl} />),
  },
  {
    file: "offline.html",
    html: htmlOf(<StandIn heading="offline" note="offlineNote" siteUrl={siteUrl} />),
  },
];

export const manifests: SitePages["manifests"] = () =>
  locales.map((locale) => ({ file: manifestOf(locale), manifest: makeManifest(locale) }));

export const placesOfIds: SitePages["placesOfIds"] = () =>
  Object.fromEntries(
    [
      ...Object.keys(contents.en.segments),
      ...Object.keys(contents.en.claims),
      ...recordsOf(contents.en).keys(),
      ...Object.keys(contents.en.references),
    ].map((id) => [id, placeOf("en", id) ?? ""]),
  );

export const searched: SitePages["searched"] = () =>
  locales.map((locale) => ({ locale, entries: searchEntries(locale, contents[locale]) }));
