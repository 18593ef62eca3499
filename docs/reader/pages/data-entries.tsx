import { locales } from "us-japan-climate-partnership";
import { type exports as entries, name } from "../../../package.json";
import { referencePathOf } from "./addresses.ts";
import { LinkToFile, usePage } from "./page.tsx";

/** An entry of the package, as package.json has it. Every tool reads `./package.json` by itself. */
type Entry = Exclude<keyof typeof entries, "./package.json">;

/** The entries that have one of their own for each language: `./en`. */
type LanguageEntry = `./${(typeof locales)[number]}`;

/** What each entry gives, as a name of the words that say it, and its module in the reference if it is one. */
const given = {
  ".": { words: "entry_index", module: name },
  "./schema": { words: "entry_schema", module: "schema" },
  "./checks": { words: "entry_checks", module: "checks" },
  "./find": { words: "entry_find", module: "find" },
  "./i18next-types": { words: "entry_types", module: "i18next-types" },
  "./content/*.json": { words: "entry_content" },
  "./locales/*.json": { words: "entry_locales" },
  "./content.schema.json": { words: "entry_jsonSchema" },
  "./tables/*.csv": { words: "entry_tables" },
  "./tables/datapackage.json": { words: "entry_dataPackage" },
  "./exchange/segments.tmx": { words: "entry_memory" },
  "./exchange/terms.tbx": { words: "entry_termbase" },
  "./references.csl.json": { words: "entry_csl" },
  "./references.bib": { words: "entry_bibtex" },
  "./changes.json": { words: "entry_changes" },
} as const satisfies Record<
  Exclude<Entry, LanguageEntry>,
  { readonly words: string; readonly module?: string }
>;

/** An entry as it is imported. A line may break after its slashes. */
function Specifier({ entry }: { readonly entry: string }) {
  const [first, ...parts] = `${name}${entry.slice(1)}`.split("/");
  return (
    <code>
      {first}
      {parts.map((part) => (
        <>
          /<wbr />
          {part}
        </>
      ))}
    </code>
  );
}

/** The entries of the package: what each gives, and where the reference has it. */
export function Entries() {
  const { locale, words } = usePage();
  const languages = {
    says: words.say("entry_languages"),
    entries: locales.map((one) => ({ entry: `./${one}`, module: one })),
  };
  const [index, ...others] = Object.entries(given).map(([entry, { words: says, ...rest }]) => ({
    says: words.say(says),
    entries: [{ entry, module: "module" in rest ? rest.module : undefined }],
  }));
  return (
    <table class="entries">
      <thead>
        <tr>
          <th scope="col">{words.say("importColumn")}</th>
          <th scope="col">{words.say("givesColumn")}</th>
        </tr>
      </thead>
      <tbody>
        {[index, languages, ...others].map(
          (row) =>
            row && (
              <tr key={row.says}>
                <th scope="row">
                  <ul class="inline">
                    {row.entries.map(({ entry, module }) => (
                      <li key={entry}>
                        {module === undefined ? (
                          <Specifier entry={entry} />
                        ) : (
                          <LinkToFile file={referencePathOf(locale, `modules/${module}.html`)}>
                            <Specifier entry={entry} />
                          </LinkToFile>
                        )}
                      </li>
                    ))}
                  </ul>
                </th>
                <td>{row.says}</td>
              </tr>
            ),
        )}
      </tbody>
    </table>
  );
}
