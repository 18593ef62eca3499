import { resultsOf } from "./search-results.ts";

/** How many are shown: more would be looked through by nobody. */
const most = 10;

const fileOfIndex = (): string => {
  const { root = "./" } = document.documentElement.dataset;
  return `${root}search/${document.documentElement.lang}.json`;
};

/** Makes the field at the top find sentences with their claims, records and documents while one types. */
export function search(): void {
  const box = document.querySelector<HTMLElement>("search");
  const input = box?.querySelector("input");
  const list = box?.querySelector<HTMLElement>(".found");
  const status = box?.querySelector(".found-said");
  if (!box || !input || !list || !status) return;
  let at = -1;
  let searching = Promise.resolve();
  const combobox = { role: "combobox", "aria-controls": list.id, "aria-autocomplete": "list" };
  for (const [name, value] of Object.entries(combobox)) input.setAttribute(name, value);
  input.setAttribute("aria-expanded", "false");

  const options = () => [...list.querySelectorAll<HTMLElement>("[role=option]")];
  const close = () => {
    list.hidden = true;
    status.textContent = "";
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    at = -1;
  };
  const choose = (next: number) => {
    const all = options();
    if (list.hidden || all.length === 0) return;
    at = (next + all.length) % all.length;
    for (const [index, option] of all.entries()) {
      option.setAttribute("aria-selected", String(index === at));
    }
    const chosen = all[at];
    if (chosen) input.setAttribute("aria-activedescendant", chosen.id);
    chosen?.scrollIntoView({ block: "nearest" });
  };
  const show = async () => {
    const typed = input.value.trim();
    if (typed === "") return close();
    const { find } = await import("./search-index.ts");
    const found = await find(fileOfIndex(), typed);
    if (input.value.trim() !== typed) return; // more has been typed by now
    close();
    list.replaceChildren(...resultsOf(found.slice(0, most)));
    list.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    const { found: said = "", nothing = "" } = box.dataset;
    status.textContent =
      found.length === 0 ? nothing : said.replace("{{count}}", String(found.length));
  };

  input.addEventListener("input", () => {
    searching = show().catch(close); // without a network nothing is found
  });
  input.addEventListener("keydown", async (event) => {
    if (event.key === "Escape") return close();
    if (event.key === "ArrowDown") choose(at + 1);
    else if (event.key === "ArrowUp") choose(Math.max(at, 0) - 1);
    else if (event.key === "Enter") {
      await searching;
      if (!list.hidden) options()[Math.max(at, 0)]?.click();
    } else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", close); // what is found may stand on this page
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
}
