import type { SearchResult } from "minisearch";

/** A thing that is found: what it is, what it is called, and the page that shows it. */
interface Found {
  readonly name: string;
  readonly kind: string;
  readonly place: string;
}

/** How many are shown: more would be looked through by nobody. */
const most = 12;

const root = () => document.documentElement.dataset.root ?? "./";

const find = async (typed: string): Promise<readonly (SearchResult & Found)[]> => {
  const { indexOf } = await import("./search-index.ts");
  const index = await indexOf(`${root()}search/${document.documentElement.lang}.json`);
  return index.search(typed).slice(0, most) as (SearchResult & Found)[];
};

function optionOf({ name, kind, place }: Found, at: number): HTMLElement {
  const link = document.createElement("a");
  link.href = root() + place;
  link.id = `found-${at}`;
  link.setAttribute("role", "option");
  link.tabIndex = -1;
  const label = document.createElement("span");
  label.className = "quiet";
  label.textContent = kind;
  link.append(label, ` ${name}`);
  return link;
}

/** Makes the field at the top find claims, sentences, records and documents while one types. */
export function search(): void {
  const box = document.querySelector("search");
  const input = box?.querySelector("input");
  const list = box?.querySelector<HTMLElement>(".found");
  const status = box?.querySelector("[role=status]");
  if (!box || !input || !list) return;
  let at = -1;
  const combobox = { role: "combobox", "aria-controls": list.id, "aria-autocomplete": "list" };
  for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
  input.setAttribute("aria-expanded", "false");

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    at = -1;
  };
  const choose = (next: number) => {
    const all = options();
    if (all.length === 0) return;
    at = (next + all.length) % all.length;
    for (const [index, option] of all.entries()) {
      option.setAttribute("aria-selected", String(index === at));
    }
    const chosen = all[at];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    chosen?.scrollIntoView({ block: "nearest" });
  };

  input.addEventListener("input", async () => {
    const typed = input.value.trim();
    if (typed === "") return close();
    const found = await find(typed);
    if (input.value.trim() !== typed) return; // more has been typed by now
    list.replaceChildren(...found.map(optionOf));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    if (status) status.textContent = String(found.length);
    at = -1;
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (event.key === "Enter") return (options()[Math.max(at, 0)] ?? undefined)?.click();
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    choose(at + (event.key === "ArrowDown" ? 1 : -1));
  });
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
}
