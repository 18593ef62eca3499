import { entriesIn } from "./list-rows.ts";
import { sorterOf } from "./sort-rows.ts";

/**
 * Filters and sorts a table by what is chosen in its form, and keeps the choice in the address:
 * `?verdict=contradicted&order=verdict`. A row has its values of a field in the attribute of the field's
 * name, with spaces between them: `data-verdict="confirmed opinion"`. Each option of the order says by
 * which attribute it sorts; the first is the order in which the page was written.
 */

const boxesOf = (form: HTMLFormElement): readonly HTMLInputElement[] => [
  ...form.querySelectorAll<HTMLInputElement>("input[type=checkbox]"),
];

const orderOf = (form: HTMLFormElement): HTMLSelectElement | null =>
  form.querySelector<HTMLSelectElement>("select[name=order]");

/** What is chosen in each field. A field in which nothing is chosen is not among them: it leaves out no row. */
function chosenIn(form: HTMLFormElement): ReadonlyMap<string, readonly string[]> {
  const chosen = new Map<string, string[]>();
  for (const { name, value, checked } of boxesOf(form)) {
    if (checked) chosen.set(name, [...(chosen.get(name) ?? []), value]);
  }
  return chosen;
}

/** Shows the rows that have one of the chosen values in each field. Gives how many they are. */
function filter(form: HTMLFormElement, table: HTMLTableElement): number {
  const chosen = [...chosenIn(form)];
  const rows = entriesIn(table);
  for (const row of rows) {
    row.hidden = !chosen.every(([field, values]) => {
      const own = row.dataset[field]?.split(" ") ?? [];
      return values.some((value) => own.includes(value));
    });
  }
  const shown = rows.filter((row) => !row.hidden);
  const bodies = new Set(shown.map((row) => row.parentElement));
  for (const body of table.tBodies) body.hidden = !bodies.has(body);
  return shown.length;
}

/** Puts a number into the elements that say it. */
function tell(part: Element, selector: string, count: number): void {
  for (const said of part.querySelectorAll<HTMLElement>(selector)) {
    said.textContent = (said.dataset.said ?? "").replace("{{count}}", String(count));
  }
}

/** What is chosen in each field, by the names that the page gives them: `Verdict: contradicted`. */
const inWords = (form: HTMLFormElement): readonly string[] =>
  [...form.querySelectorAll("fieldset")].flatMap((field) => {
    const chosen = [...field.querySelectorAll("label:has(:checked)")];
    const names = chosen.map((label) => label.textContent?.trim());
    return chosen.length === 0
      ? []
      : [`${field.querySelector("legend")?.textContent}: ${names.join(", ")}`];
  });

/** Says on paper what is chosen, and leaves out the documents that nothing cites which is shown. */
function tellOnPaper(fold: HTMLElement, form: HTMLFormElement, table: HTMLTableElement): void {
  const said = document.getElementById(fold.dataset.onPaper ?? "");
  const chosen = inWords(form);
  if (said) {
    said.textContent = [form.querySelector(".shown")?.textContent, ...chosen].join(" · ");
    said.hidden = chosen.length === 0;
  }
  const cited = new Set(
    [...table.querySelectorAll<HTMLElement>("tr:not([hidden]) [data-endnote]")].map(
      (link) => link.dataset.endnote,
    ),
  );
  for (const note of document.querySelectorAll<HTMLLIElement>(".endnotes li")) {
    note.hidden = !cited.has(String(note.value));
  }
}

/** Whether what the address leads to is left out by a filter. */
const isTargetHidden = (): boolean =>
  document.getElementById(location.hash.slice(1))?.closest("[hidden]") != null;

function write(form: HTMLFormElement): void {
  const search = new URLSearchParams();
  for (const { name, value, checked } of boxesOf(form)) if (checked) search.append(name, value);
  const order = orderOf(form);
  if (order && order.selectedIndex > 0) search.set("order", order.value);
  const query = search.toString();
  const hash = isTargetHidden() ? "" : location.hash;
  history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${hash}`);
}

function read(form: HTMLFormElement): void {
  const search = new URLSearchParams(location.search);
  for (const box of boxesOf(form)) box.checked = search.getAll(box.name).includes(box.value);
  const chosen = [...(orderOf(form)?.options ?? [])].find(
    ({ value }) => value === search.get("order"),
  );
  if (chosen) chosen.selected = true;
}

/** Joins a form with its table. On a narrow page the form is folded, and stays in reach while the list is read. */
function join(fold: HTMLDetailsElement, form: HTMLFormElement, table: HTMLTableElement): void {
  const sort = sorterOf(table);
  const show = () => {
    const order = orderOf(form)?.selectedOptions[0];
    if (order) sort(order.dataset);
    tell(fold, ".shown", filter(form, table));
    const active = boxesOf(form).filter(({ checked }) => checked).length;
    tell(fold, ".active", active);
    for (const said of fold.querySelectorAll<HTMLElement>(".active")) said.hidden = active === 0;
    tellOnPaper(fold, form, table);
  };
  const change = () => {
    show();
    write(form);
    if (table.getBoundingClientRect().top < 0) table.scrollIntoView(); // the first of what is shown now
  };
  /** Shows what the address leads to, though a filter would leave it out. */
  const showTarget = () => {
    if (!isTargetHidden()) return;
    for (const box of boxesOf(form)) box.checked = false;
    show();
    write(form);
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  };
  read(form);
  show();
  showTarget();
  addEventListener("hashchange", showTarget);
  form.addEventListener("change", change);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => requestAnimationFrame(change));
  const narrow = matchMedia("(width < 60rem)");
  const unfold = () => {
    fold.open = !narrow.matches;
  };
  unfold();
  narrow.addEventListener("change", unfold);
}

export function useFilters(): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("details.fold")) {
    const form = fold.querySelector("form");
    const table = document.getElementById(fold.dataset.filters ?? "");
    if (form && table instanceof HTMLTableElement) join(fold, form, table);
  }
}
