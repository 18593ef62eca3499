import { type RightsRow, rightsRows } from "../../../tools/rights/rows.ts";
import { rights } from "../../../tools/rights.ts";
import { FileList } from "./data-files.tsx";
import { usePage } from "./page.tsx";

/** What is known of the license of a part, with a link to the license. */
function Right({ row: { right, license } }: { readonly row: RightsRow }) {
  if (license === undefined) return right;
  const [before = "", after = ""] = right.split(license.spdx);
  return (
    <>
      {before}
      <a href={license.url}>{license.spdx}</a>
      {after}
    </>
  );
}

/** What is known of the rights in each part, and the file that says it by field and by file. */
export function Rights() {
  const { words } = usePage();
  return (
    <>
      <table class="rights">
        <thead>
          <tr>
            <th scope="col">{words.say("partColumn")}</th>
            <th scope="col">{words.say("holdsColumn")}</th>
            <th scope="col">{words.say("licenseColumn")}</th>
          </tr>
        </thead>
        <tbody>
          {rightsRows(words.say, rights).map((row) => (
            <tr key={row.part}>
              <th scope="row">{row.name}</th>
              <td>{row.holds}</td>
              <td>
                <Right row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <FileList files={[{ file: "data/LICENSE.txt", holds: words.say("entry_license") }]} />
    </>
  );
}
