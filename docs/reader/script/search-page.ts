import { searcher } from "./search-index.ts";
import { sectionsOf } from "./search-list.ts";

/** What the address asks for. */
const asked = (): string => (new URLSearchParams(location.search).get("q") ?? "").trim();

/** Shows on the page of results all that is found for what its address asks. */
export function showResults(page: HTMLElement): void {
  const form = page.querySelector("form");
  const input = page.querySelector("input");
  const said = page.querySelector(".results-said");
  const help = page.querySelector<HTMLElement>(".search-help");
  const list = page.querySelector<HTMLElement>(".results");
  if (!form || !input || !said || !help || !list) return;
  const { title } = document;
  /** How far the page was scrolled when it was left, for who comes back to it: the browser does not know how long it will be. */
  let top = Number(Object(history.state).top) || 0;
  addEventListener("pagehide", () => history.replaceState({ top: scrollY }, ""));
  const {
    found = "",
    nothing = "",
    failed = "",
  } = document.querySelector<HTMLElement>("search")?.dataset ?? {};

  const say = (text: string, sections: readonly Node[] = []) => {
    said.textContent = text;
    list.replaceChildren(...sections);
  };
  const look = async (typed: string) => {
    const { find, rest } = await searcher();
    const put = () => {
      if (asked() !== typed) return; // it is asked for something else by now
      const { count, groups } = find(typed);
      say(
        count === 0 ? nothing : found.replace("{{count}}", String(count)),
        sectionsOf(groups, typed),
      );
      help.hidden = count > 0;
      if (top > 0) scrollTo(0, top);
    };
    put();
    if (await rest) put();
    top = 0;
  };
  const show = () => {
    const typed = asked();
    input.value = typed;
    const question = (page.dataset.title ?? "").replace("{{query}}", () => typed);
    document.title = typed === "" ? title : `${question} – ${title}`;
    for (const link of document.querySelectorAll<HTMLAnchorElement>(".languages a")) {
      link.search = location.search;
    }
    help.hidden = true;
    if (typed === "") say("");
    else look(typed).catch(() => say(failed));
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    const query = typed === "" ? "" : `?${new URLSearchParams({ q: typed })}`;
    if (typed !== asked()) history.pushState(null, "", location.pathname + query);
    show();
  });
  addEventListener("popstate", show);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) show(); // come back to: the field may have been changed since
  });
  show();
}
