import { locales } from "us-japan-climate-partnership";
import { name, version } from "../../../package.json";
import { referencePathOf } from "./addresses.ts";
import { Entries } from "./data-entries.tsx";
import { FileList } from "./data-files.tsx";
import { ImportOf } from "./import-of.tsx";
import { Address } from "./own-address.tsx";
import { LinkToFile, useBuilt, usePage } from "./page.tsx";
import { PublisherLinks } from "./publisher-links.tsx";

/** The reference and its guides, in the language of the page or else in English. */
function Reference() {
  const { locale, words } = usePage();
  const { guides } = useBuilt();
  const language = guides.some((guide) => guide.locale === locale) ? locale : "en";
  const own = guides.filter((guide) => guide.locale === language);
  const groups = [...new Set(own.map(({ group }) => group))];
  return (
    <>
      <p class="reference-link">
        <LinkToFile file={referencePathOf(locale, "index.html")}>
          {words.say("apiReference")}
        </LinkToFile>
      </p>
      <h3>{words.say("guides")}</h3>
      {language !== locale && <p class="quiet">{words.say("referenceNote")}</p>}
      <dl class="details" lang={language}>
        {groups.map((group) => (
          <div key={group}>
            <dt>{group}</dt>
            <dd>
              <ul class="inline">
                {own
                  .filter((guide) => guide.group === group)
                  .map(({ title, page }) => (
                    <li key={page}>
                      <LinkToFile file={referencePathOf(language === "fr" ? "fr" : "en", page)}>
                        {title}
                      </LinkToFile>
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** How a page on the web gets the data without the package. */
function Fetch() {
  const { locale, words } = usePage();
  const { siteUrl } = useBuilt();
  return (
    <>
      <p>{words.say("fetchNote")}</p>
      <pre>
        <code class="fetch">
          {'const response = await fetch("'}
          <Address to={`data/content/${locale}.json`} />
          {'");\nconst { claims } = await response.json();'}
        </code>
      </pre>
      {siteUrl === undefined && (
        <noscript>
          <p class="quiet">{words.say("relativeNote")}</p>
        </noscript>
      )}
    </>
  );
}

/** How the package is installed from a clone, while it cannot be installed from npm. */
function NotPublished() {
  const { words } = usePage();
  const commands = ["npm pack", `npm install ./${name}-${version}.tgz`];
  const [before, between, after] = words
    .say("notPublished", { pack: "\0", install: "\0" })
    .split("\0");
  return (
    <p class="quiet">
      {before}
      <code>{commands[0]}</code>
      {between}
      <code>{commands[1]}</code>
      {after}
    </p>
  );
}

/** What a developer comes for: the package, what it exports, the reference, and the same data as JSON. */
export function ForDevelopers() {
  const { locale, words } = usePage();
  const { packagePage } = useBuilt();
  const languages = new Intl.DisplayNames(locale, { type: "language" });
  const files = [
    ...locales.map((one) => ({
      file: `data/content/${one}.json`,
      holds: words.say("contentIn", { language: languages.of(one) ?? one }),
    })),
    { file: "data/content.schema.json", holds: words.say("entry_jsonSchema") },
    { file: "data/changes.json", holds: words.say("entry_changes") },
  ];
  return (
    <section aria-labelledby="developers">
      <h2 id="developers">{words.say("forDevelopers")}</h2>
      <div class="halves">
        <div>
          <pre>
            <code>
              npm install <span class="whole">{name}</span>
            </code>
          </pre>
          {packagePage === undefined && <NotPublished />}
          <PublisherLinks />
          <pre>
            <code>
              <ImportOf name="claims" />
            </code>
          </pre>
          <Fetch />
          <FileList files={files} />
        </div>
        <div>
          <Reference />
        </div>
      </div>
      <Entries />
    </section>
  );
}
