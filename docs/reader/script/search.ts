/** The page that shows all that is found for a question. */
function pageOfAll(typed: string): string {
  const { root = "./", folder = "" } = document.documentElement.dataset;
  return `${root}${folder}search/?${new URLSearchParams({ q: typed })}`;
}

/** Makes the field at the top find sentences with their claims, records, documents, guides and the reference while one types. */
export function search(): void {
  const box = document.querySelector<HTMLElement>("search");
  const input = box?.querySelector("input");
  const list = box?.querySelector<HTMLElement>(".found");
  const status = box?.querySelector(".found-said");
  if (!box || !input || !list || !status) return;
  let at = -1;
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
  /** Chooses an option, or with -1 none. */
  const choose = (next: number) => {
    at = next;
    for (const [index, option] of options().entries()) {
      option.setAttribute("aria-selected", String(index === at));
    }
    const chosen = options()[at];
    input.setAttribute("aria-activedescendant", chosen?.id ?? "");
    chosen?.scrollIntoView({ block: "nearest" });
  };
  const chooseBy = (step: 1 | -1) => {
    const count = options().length;
    choose(at === -1 && step === -1 ? count - 1 : (at + step + count) % count);
  };
  const show = async () => {
    const typed = input.value.trim();
    if (typed === "") return close();
    const isStill = () => input.value.trim() === typed && input.matches(":focus");
    const [{ searcher }, { resultsOf }] = await Promise.all([
      import("./search-index.ts"),
      import("./search-results.ts"),
    ]);
    const { find, rest } = await searcher();
    const put = () => {
      if (!isStill()) return; // more has been typed by now, or the field has been left
      const results = find(typed);
      close();
      list.replaceChildren(
        ...(results.count > 0 ? resultsOf(results, typed, pageOfAll(typed)) : []),
      );
      list.hidden = results.count === 0;
      input.setAttribute("aria-expanded", String(results.count > 0));
      const { found: said = "", nothing = "" } = box.dataset;
      status.textContent =
        results.count === 0 ? nothing : said.replace("{{count}}", String(results.count));
    };
    put();
    // What is chosen, or has been closed, is left alone.
    if ((await rest) && at === -1 && status.textContent !== "") put();
  };
  const showOrSay = () => {
    show().catch(() => {
      close();
      status.textContent = box.dataset.failed ?? "";
    });
  };

  input.addEventListener("input", showOrSay);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return; // the keys are those of an input method
    const isOpen = !list.hidden;
    if (event.key === "Tab") return close();
    if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) return choose(-1); // in the field
    if (event.key === "Escape") {
      if (!isOpen) input.value = "";
      close();
    } else if (event.key === "ArrowDown") {
      if (isOpen) chooseBy(1);
      else showOrSay();
    } else if (event.key === "ArrowUp") {
      if (isOpen) chooseBy(-1);
    } else if (event.key === "Enter") {
      const chosen = options()[at];
      if (isOpen && chosen) chosen.click();
      else if (input.value.trim() !== "") location.assign(pageOfAll(input.value.trim()));
    } else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // the field keeps the focus
  list.addEventListener("click", close); // what is found may stand on this page
  box.addEventListener("focusout", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && box.contains(relatedTarget))) close();
  });
}
