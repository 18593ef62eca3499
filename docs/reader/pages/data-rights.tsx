import { license } from "../../../package.json";
import { useBuilt, usePage } from "./page.tsx";

/** What is known of the rights in each part. */
export function Rights() {
  const { content, words } = usePage();
  const { data } = useBuilt();
  const licensed = data.filter(({ table }) => table?.license === license);
  const tables = words.series(licensed.map(({ file }) => file.split("/").at(-1) ?? ""));
  const parts = [
    ["rightsOfCode", license],
    ["rightsOfText", content.article.rights],
    ["rightsOfData", words.say("ownData", { license, tables })],
  ] as const;
  return (
    <table class="rights">
      <thead>
        <tr>
          <th scope="col">{words.say("partColumn")}</th>
          <th scope="col">{words.say("rightsHeading")}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(([part, rights]) => (
          <tr key={part}>
            <th scope="row">{words.say(part)}</th>
            <td>{rights}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
