import { placesOfIds } from "./places.ts";

const views: Readonly<Record<string, string>> = {
  claims: "claims/",
  references: "sources/",
  glossary: "glossary/",
};

const languages: Readonly<Record<string, string>> = { en: "", fr: "fr/", ja: "ja/" };

/**
 * Leads an address of the reader's first form, `?lang=fr&view=claims#jclpNamed`, to the page that shows
 * the same now.
 *
 * @param places - The page that shows each id, from the folder of a language.
 * @returns The address from the root of the site; `undefined` if the address given is not of that form.
 */
function newAddress(
  search: string,
  hash: string,
  places: Readonly<Record<string, string>>,
): string | undefined {
  const query = new URLSearchParams(search);
  const [lang, view, id] = [query.get("lang"), query.get("view"), hash.slice(1)];
  const language = languages[lang ?? ""];
  const place = places[id];
  if (language === undefined && view === null && place === undefined) return undefined;
  const verdict = query.get("verdict");
  const shown = query.has("with") ? "languages/" : (views[view ?? ""] ?? "");
  const page = shown + (verdict === null ? "" : `?verdict=${encodeURIComponent(verdict)}`);
  const rest = place === undefined && id !== "" ? `#${id}` : "";
  return `${language ?? ""}${place ?? page}${rest}`;
}

/** Goes where an old address leads, from the first page of the site. */
export async function followOldAddress(): Promise<void> {
  const { root } = document.documentElement.dataset;
  const isFirstPage = root === "./";
  const isKnown = location.hash === "" || document.getElementById(location.hash.slice(1)) !== null;
  if (!isFirstPage || (isKnown && !/[?&](?:lang|view)=/.test(location.search))) return;
  const to = newAddress(location.search, location.hash, await placesOfIds());
  if (to !== undefined) location.replace(root + to);
}
