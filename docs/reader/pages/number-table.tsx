import type { ComponentChildren } from "preact";
import { usePage } from "./page.tsx";

/** A row of a table: what it is about, and its cells. */
interface NumberRow {
  readonly key: string;
  readonly head: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

/** A table with the numbers of a chart, which becomes a list on a narrow page. */
export function NumberTable({
  heads,
  rows,
}: {
  readonly heads: readonly string[];
  readonly rows: readonly NumberRow[];
}) {
  return (
    <table class="numbers">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]} data-label={heads[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The tables behind a chart, which are open on paper. */
export function Numbers({
  summary,
  class: name = "",
  children,
}: {
  readonly summary?: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}) {
  const { words } = usePage();
  return (
    <details class={`numbers-of-chart ${name}`.trim()}>
      <summary>{summary ?? words.say("numbersAsTable")}</summary>
      {children}
    </details>
  );
}
