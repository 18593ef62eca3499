import { FileLink, useDataFile } from "./data-files.tsx";
import { usePage } from "./page.tsx";
import { showSize } from "./sizes.ts";

/** The tables, in the order of datapackage.json. */
const tables = [
  "segments",
  "claims",
  "claim_findings",
  "claim_records",
  "claim_flaws",
  "findings",
  "finding_records",
  "references",
  "records",
  "facts",
  "fact_evidence",
  "mentions",
  "terms",
  "term_distinctions",
  "labels",
] as const;

/** The columns of numbers. */
const counted: ReadonlySet<string> = new Set(["rowsColumn", "columnsColumn", "sizeColumn"]);

/** Every table: what a row of it is, and how large it is. */
export function Tables() {
  const { locale, words } = usePage();
  const fileOf = useDataFile();
  const numbers = new Intl.NumberFormat(locale);
  const heads = ["fileColumn", "rowColumn", "rowsColumn", "columnsColumn", "sizeColumn"] as const;
  const [, , rowsHead, columnsHead, sizeHead] = heads.map((head) => words.say(head));
  return (
    <table class="tables">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" class={counted.has(head) ? "number" : undefined}>
              {words.say(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tables.map((name) => {
          const file = `data/tables/${name}.csv`;
          const { bytes, table } = fileOf(file);
          return (
            <tr key={name}>
              <th scope="row">
                <FileLink file={file} />
              </th>
              <td>{words.say(`row_${name}`)}</td>
              <td class="number" data-label={rowsHead}>
                {numbers.format(table?.rows ?? 0)}
              </td>
              <td class="number" data-label={columnsHead}>
                {numbers.format(table?.columns ?? 0)}
              </td>
              <td class="number" data-label={sizeHead}>
                {showSize(bytes, locale)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
