import { citeDataset } from "../../../tools/citation/dataset.ts";
import { manifest } from "../../../tools/manifest.ts";
import { pathOf } from "./addresses.ts";
import { CitationForms } from "./citation-forms.tsx";
import { ForDevelopers } from "./data-developers.tsx";
import { FileList } from "./data-files.tsx";
import { programs } from "./data-programs.ts";
import { Rights } from "./data-rights.tsx";
import { Tables } from "./data-tables.tsx";
import { showDate } from "./dates.ts";
import { useBuilt, usePage } from "./page.tsx";

/** The sections of the page, and what they are called. */
const sections = [
  ["developers", "forDevelopers"],
  ["analysts", "forAnalysts"],
  ["translators", "forTranslators"],
  ["bibliography", "bibliography"],
  ["cite", "citeDataset"],
  ["rights", "rightsHeading"],
] as const;

/** The tables, and how programs read them. */
function ForAnalysts() {
  const { words } = usePage();
  return (
    <section aria-labelledby="analysts">
      <h2 id="analysts">{words.say("forAnalysts")}</h2>
      <FileList
        files={[{ file: "data/tables/datapackage.json", holds: words.say("entry_dataPackage") }]}
      />
      <Tables />
      <p>{words.say("readTable")}</p>
      <dl class="programs">
        {programs.map(({ name, code }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <pre>
                <code>{code}</code>
              </pre>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What translation tools read, and how their files are made. */
function ForTranslators() {
  const { words } = usePage();
  return (
    <section aria-labelledby="translators">
      <h2 id="translators">{words.say("forTranslators")}</h2>
      <FileList
        files={[
          { file: "data/exchange/segments.tmx", holds: words.say("entry_memory") },
          { file: "data/exchange/terms.tbx", holds: words.say("entry_termbase") },
        ]}
      />
      <p>{words.say("exportNote")}</p>
      <pre>
        <code>{"npm run export -- es\nnpm run import -- es.xlf"}</code>
      </pre>
    </section>
  );
}

/** The documents of the public record and the dataset, as programs that keep references take them; and how the dataset is cited. */
function Citing({ lastChecked }: { readonly lastChecked: string }) {
  const { content, locale, words } = usePage();
  const { dataset } = useBuilt();
  const checked = words.say("lastChecked", { date: showDate(lastChecked, locale) });
  return (
    <>
      <section aria-labelledby="bibliography">
        <h2 id="bibliography">{words.say("bibliography")}</h2>
        <p>{words.count("inBibliography", Object.keys(content.references).length)}</p>
        <FileList
          files={[
            { file: "data/references.csl.json", holds: words.say("entry_csl") },
            { file: "data/references.bib", holds: words.say("entry_bibtex") },
          ]}
        />
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">{words.say("citeDataset")}</h2>
        <CitationForms
          text={`${citeDataset(manifest)}. ${checked}`}
          cited={{ ...dataset, note: checked }}
          to={pathOf(locale, "text")}
        />
        <FileList files={[{ file: "data/CITATION.cff", holds: words.say("entry_cff") }]} />
      </section>
    </>
  );
}

/** The data to take along, and the package's programming interface. */
export function Data() {
  const { content, locale, words } = usePage();
  const days = Object.values(content.claims).map(({ checkedOn }) => checkedOn);
  const lastChecked = days.sort().at(-1) ?? "";
  return (
    <div class="data">
      <h1>{words.say("data")}</h1>
      <p class="lead">{words.say("dataNote")}</p>
      <p class="quiet">
        {`${manifest.name} ${manifest.version} · `}
        {words.say("lastChecked", { date: showDate(lastChecked, locale) })}
      </p>
      <ul class="inline">
        {sections.map(([id, name]) => (
          <li key={id}>
            <a href={`#${id}`}>{words.say(name)}</a>
          </li>
        ))}
      </ul>
      <ForDevelopers />
      <ForAnalysts />
      <ForTranslators />
      <Citing lastChecked={lastChecked} />
      <section aria-labelledby="rights">
        <h2 id="rights">{words.say("rightsHeading")}</h2>
        <Rights />
      </section>
    </div>
  );
}
