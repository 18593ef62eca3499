import { viewsInBar } from "./addresses.ts";
import { LinkToView, usePage } from "./page.tsx";

/** A page of all that is found in the reader, by kinds; a script fills it. Without one it leads to the views. */
export function SearchPage() {
  const { words } = usePage();
  return (
    <>
      <h1>{words.say("search")}</h1>
      <div class="unscripted">
        <p class="lead">{words.say("searchNeedsScript")}</p>
        <ul>
          {viewsInBar.map((view) => (
            <li key={view}>
              <LinkToView view={view}>{words.say(view)}</LinkToView>
            </li>
          ))}
        </ul>
      </div>
      <div
        class="search-page scripted"
        hidden
        data-title={words.say("resultsFor", { query: "{{query}}" })}
      >
        <form>
          <input type="search" name="q" autocomplete="off" aria-label={words.say("search")} />
          <button type="submit">{words.say("search")}</button>
        </form>
        <p class="quiet">{words.say("searchLead")}</p>
        <p role="status" class="results-said" />
        <p class="search-help" hidden>
          {words.say("searchHelp")}
        </p>
        <div class="results" />
      </div>
    </>
  );
}
