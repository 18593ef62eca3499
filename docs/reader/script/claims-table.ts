/** Filters the table of claims by what is chosen, and sorts it by the order of the article or by verdict. */

const checkedIn = (form: HTMLFormElement, name: string): readonly string[] =>
  new FormData(form).getAll(name).map(String);

const fields = ["verdict", "section", "source", "modality"] as const;

/** Shows the claims that have one of the chosen values in each field; those of a field in which none is chosen are all right. */
function filter(form: HTMLFormElement, table: HTMLTableElement): void {
  const chosen = fields.map((field) => [field, checkedIn(form, field)] as const);
  let count = 0;
  for (const body of table.tBodies) {
    const rows = [...body.querySelectorAll<HTMLTableRowElement>("tr[data-verdict]")];
    for (const row of rows) {
      row.hidden = !chosen.every(
        ([field, values]) => values.length === 0 || values.includes(row.dataset[field] ?? ""),
      );
    }
    const shown = rows.filter((row) => !row.hidden).length;
    body.hidden = shown === 0;
    count += shown;
  }
  const said = form.querySelector(".shown");
  if (said) said.textContent = (form.dataset.said ?? "").replace("{{count}}", String(count));
}

/** The worst verdict among the claims of a sentence, as a number: the worse, the lower. */
const rankOf = (body: HTMLTableSectionElement): number =>
  Math.min(
    ...[...body.querySelectorAll<HTMLElement>("[data-rank]")].map((row) =>
      Number(row.dataset.rank),
    ),
  );

function sort(
  form: HTMLFormElement,
  table: HTMLTableElement,
  article: readonly HTMLTableSectionElement[],
): void {
  const isByVerdict = new FormData(form).get("order") === "verdict";
  const sorted = isByVerdict ? [...article].sort((a, b) => rankOf(a) - rankOf(b)) : article;
  table.append(...sorted);
}

/** The state of the form as an address has it: `?verdict=contradicted&order=verdict`. */
function write(form: HTMLFormElement): void {
  const search = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (value !== "article") search.append(name, String(value));
  }
  const query = search.toString();
  history.replaceState(null, "", `${location.pathname}${query && `?${query}`}${location.hash}`);
}

function read(form: HTMLFormElement): void {
  const search = new URLSearchParams(location.search);
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    box.checked = search.getAll(box.name).includes(box.value);
  }
  const order = form.querySelector<HTMLSelectElement>("[name=order]");
  if (order && search.get("order") === "verdict") order.value = "verdict";
}

export function useClaimsTable(): void {
  const form = document.querySelector<HTMLFormElement>(".filters");
  const table = document.querySelector<HTMLTableElement>("table.claims");
  if (!form || !table) return;
  const article = [...table.tBodies];
  const show = () => {
    filter(form, table);
    sort(form, table, article);
  };
  read(form);
  show();
  form.addEventListener("change", () => {
    write(form);
    show();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    requestAnimationFrame(() => {
      write(form);
      show();
    });
  });
}
