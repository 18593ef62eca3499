import { writeSearch } from "./address-state.ts";
import { plain } from "./tokenize.ts";

/** A text without accents, case and punctuation; letters of other widths are the same letters. */
const folded = (text: string): string =>
  plain(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The forms of a term in every language. */
const formsOf = (row: HTMLElement): readonly string[] =>
  [...row.querySelectorAll(".form")].map((form) => folded(form.textContent));

/** Shows the terms that have a form, in any language, with all the words that are typed. */
function filter(
  form: HTMLFormElement,
  rows: readonly (readonly [HTMLElement, readonly string[]])[],
  typed: string,
): void {
  const typedWords = folded(typed).split(" ");
  for (const [row, forms] of rows) {
    row.hidden = !forms.some((one) => typedWords.every((word) => one.includes(word)));
  }
  const count = rows.filter(([row]) => !row.hidden).length;
  const status = form.querySelector(".shown");
  const { said = "", nothing = "" } = form.dataset;
  if (status) status.textContent = count === 0 ? nothing : said.replace("{{count}}", String(count));
}

/** Lets a term be found by any of its forms: `?q=décarbonation`. */
export function useGlossary(): void {
  const form = document.querySelector<HTMLFormElement>(".find-term");
  const field = form?.querySelector("input");
  if (!form || !field) return;
  const rows = [...document.querySelectorAll<HTMLElement>(".glossary tbody tr")].map(
    (row) => [row, formsOf(row)] as const,
  );
  const show = () => {
    const typed = field.value.trim();
    filter(form, rows, typed);
    writeSearch(typed === "" ? "" : `?q=${encodeURIComponent(typed)}`);
  };
  /** A term that an address names is shown, whatever is typed. */
  const showTarget = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.hidden) return;
    field.value = "";
    show();
    target.scrollIntoView();
  };
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  show();
  showTarget();
  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => event.preventDefault());
  addEventListener("hashchange", showTarget);
}
