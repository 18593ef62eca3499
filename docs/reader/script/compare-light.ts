import { idsIn, light } from "./light.ts";

/** What is lit: some claims and names of one row. */
interface Lit {
  readonly row: HTMLElement;
  readonly claims: readonly string[];
  readonly records: readonly string[];
  /** The verdict on the one claim that the signs of the row have gone to. */
  readonly verdict?: string;
}

/** A claim that the signs of a row go to, and its verdict. */
interface Step {
  readonly claim: string;
  readonly verdict: string;
}

const stepsOf = (signs: HTMLElement): readonly Step[] =>
  idsIn(signs, "claims").map((step) => {
    const [claim = "", verdict = ""] = step.split("=");
    return { claim, verdict };
  });

/** What is to be lit for what the pointer or the focus is on. */
function litBy(target: EventTarget | null): Lit | undefined {
  if (!(target instanceof Element)) return undefined;
  const row = target.closest<HTMLElement>(".compare tbody tr");
  const [name, run, signs] = [".named", ".run", ".signs"].map((part) =>
    target.closest<HTMLElement>(part),
  );
  if (!row || !(name || run || signs)) return undefined;
  const claims = signs ? stepsOf(signs).map(({ claim }) => claim) : idsIn(run, "claims");
  return { row, claims, records: idsIn(name, "records") };
}

/** Lights some words in all languages, and no others. */
function show(table: HTMLTableElement, lit: Lit | undefined): void {
  for (const element of table.querySelectorAll(".lit")) element.classList.remove("lit");
  if (!lit) return;
  light(lit.row.querySelectorAll<HTMLElement>(".run"), "claims", lit.claims);
  light(lit.row.querySelectorAll<HTMLElement>(".named"), "records", lit.records);
  lit.row.querySelector(`.sign.${lit.verdict}`)?.parentElement?.classList.add("lit");
}

/** The words of what is lit, in the language of the page or in the first that is shown. */
function wordsLit(row: HTMLElement): string {
  const cells = [...row.querySelectorAll<HTMLElement>("td:not(.off)")];
  const own = cells.find(({ lang }) => lang === document.documentElement.lang) ?? cells[0];
  return [...(own?.querySelectorAll(".run.lit") ?? [])]
    .map((run) => run.textContent.trim())
    .join(" … ");
}

/** Makes the signs of a row a button that goes through its claims: each is lit alone and said, after the last all are lit. */
function makeButton(signs: HTMLElement, go: (step: Step | undefined) => void): void {
  const button = document.createElement("button");
  button.type = "button";
  button.className = signs.className;
  button.dataset.claims = signs.dataset.claims ?? "";
  button.append(...signs.childNodes);
  signs.replaceWith(button);
  const steps = stepsOf(button);
  let at = -1;
  button.addEventListener("blur", () => (at = -1));
  button.addEventListener("click", () => {
    at = at + 1 < steps.length ? at + 1 : -1;
    go(steps[at]);
  });
}

/** Lights the words of a claim, and the names, in all languages at once: those that are pointed at, or else those that have the focus. */
export function joinLanguages(table: HTMLTableElement): void {
  const said = document.querySelector<HTMLElement>(".lit-said");
  let focused: Lit | undefined;
  for (const signs of table.querySelectorAll<HTMLElement>(".signs")) {
    const row = signs.closest("tr");
    if (!row) continue;
    makeButton(signs, (step) => {
      const all = stepsOf(signs).map(({ claim }) => claim);
      focused = step
        ? { row, claims: [step.claim], records: [], verdict: step.verdict }
        : { row, claims: all, records: [] };
      show(table, focused);
      if (said) said.textContent = step ? `${said.dataset[step.verdict]}: ${wordsLit(row)}` : "";
    });
  }
  document.addEventListener("pointerover", ({ target }) => show(table, litBy(target) ?? focused));
  document.addEventListener("focusin", ({ target }) => {
    focused = litBy(target);
    show(table, focused);
  });
  document.addEventListener("pointerdown", ({ target }) => {
    if (target instanceof Element && !target.closest(".signs")) focused = undefined;
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    focused = undefined;
    show(table, undefined);
  });
}
