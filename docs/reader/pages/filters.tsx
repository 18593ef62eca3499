import { usePage } from "./page.tsx";

/** A field by which a table is filtered: its name, and its values with what each is called and how many rows have it. */
export interface Choice {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, text: string, count: number])[];
}

/** An order of a table. */
export interface Order {
  readonly value: string;
  readonly text: string;
  /** The attribute of a row by which it sorts; without it, the rows stand as the page was written. */
  readonly by?: string;
  /** Whether the greatest comes first. */
  readonly descending?: boolean;
  /** Whether the rows leave their groups. */
  readonly ungrouped?: boolean;
}

/** The values of a field that some row has. */
function Choices({ name, legend, options }: Choice) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options
        .filter(([, , count]) => count > 0)
        .map(([value, text, count]) => (
          <label key={value}>
            <input type="checkbox" name={name} value={value} /> {text} ({count})
          </label>
        ))}
    </fieldset>
  );
}

/** Says on paper by what a table is filtered; the script fills it. */
export function FilteredBy({ list }: { readonly list: string }) {
  return <p class="on-paper" id={`${list}-on-paper`} hidden />;
}

/** The filters and the orders of a table, which `script/filters.ts` makes work: without a script they are not shown. */
export function Filters({
  list,
  choices,
  orders,
}: {
  /** The id of the table. */
  readonly list: string;
  readonly choices: readonly Choice[];
  /** The first is that in which the page is written. */
  readonly orders: readonly Order[];
}) {
  const { words } = usePage();
  const shown = words.say("shown", { count: "{{count}}" });
  return (
    <details class="fold scripted" hidden data-filters={list} data-on-paper={`${list}-on-paper`}>
      <summary>
        {words.say("filters")}{" "}
        <span class="active" data-said={words.say("activeFilters", { count: "{{count}}" })} />{" "}
        <span class="shown" data-said={shown} />
      </summary>
      <form class="filters">
        {choices.map((choice) => (
          <Choices key={choice.name} {...choice} />
        ))}
        <p>
          <label>
            {words.say("order")}{" "}
            <select name="order">
              {orders.map(({ value, text, by, descending, ungrouped }) => (
                <option
                  key={value}
                  value={value}
                  data-by={by}
                  data-descending={descending ? "" : undefined}
                  data-ungrouped={ungrouped ? "" : undefined}
                >
                  {text}
                </option>
              ))}
            </select>
          </label>{" "}
          <button type="reset">{words.say("showAll")}</button>
        </p>
        <p role="status" class="shown" data-said={shown} />
      </form>
    </details>
  );
}
