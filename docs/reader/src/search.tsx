import { signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import { content, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { indexOf } from "./search-index.ts";

const words = signal("");
const clear = () => {
  words.value = "";
};

/** How many are shown: more would be looked through by nobody. */
const most = 30;

/** Search over everything, while typing; Escape ends it, the arrow leads to what was found. */
export function Search() {
  const from = content.value;
  const typed = words.value.trim();
  // Made when something is first typed, not while the page starts.
  const index = useMemo(() => (typed ? indexOf(from) : undefined), [from, typed !== ""]);
  const found = index?.search(typed) ?? [];
  return (
    <search
      onKeyDown={(event) => {
        const { key, currentTarget } = event;
        if (key === "Escape") clear();
        if (key !== "ArrowDown" && key !== "ArrowUp") return;
        const stops = [...currentTarget.querySelectorAll<HTMLElement>("input, a")];
        const at = stops.findIndex((stop) => stop.matches(":focus"));
        stops[at + (key === "ArrowDown" ? 1 : -1)]?.focus();
        event.preventDefault();
      }}
    >
      <label>
        <span class="hidden">{t.value.search}</span>
        <input
          type="search"
          autocomplete="off"
          placeholder={t.value.search}
          value={words.value}
          onInput={(event) => {
            words.value = event.currentTarget.value;
          }}
        />
      </label>
      <span role="status" class="hidden">
        {typed && t.value.found(found.length)}
      </span>
      {typed && (
        <div class="results">
          <p class="quiet">{t.value.found(found.length)}</p>
          <ul class="plain">
            {found.slice(0, most).map(({ id, label, name }) => (
              <li key={id}>
                <Link to={{ id }} onFollow={clear}>
                  <span class="quiet">{label}</span> {name}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </search>
  );
}
