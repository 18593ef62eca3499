/** Leads an address of the reader's first form, `?lang=fr&view=claims#jclpNamed`, to the page that shows the same now. */

const views: Readonly<Record<string, string>> = {
  claims: "claims/",
  references: "sources/",
  glossary: "glossary/",
};

const languages: Readonly<Record<string, string>> = { en: "", fr: "fr/", ja: "ja/" };

/** The page of an id, where it is not on the first one: made by the build, which knows all ids. */
export type PlaceOfId = Readonly<Record<string, string>>;

/** The path that an old address leads to from the root of the site; `undefined` if it is none. */
export function newAddress(search: string, hash: string, places: PlaceOfId): string | undefined {
  const query = new URLSearchParams(search);
  const [lang, view, id] = [query.get("lang"), query.get("view"), hash.slice(1)];
  const language = languages[lang ?? ""];
  const place = places[id];
  if (language === undefined && view === null && place === undefined) return undefined;
  const verdict = query.get("verdict");
  const page = place ?? (views[view ?? ""] ?? "") + (verdict ? `?verdict=${verdict}` : "");
  const rest = place === undefined && id !== "" ? `#${id}` : "";
  return `${language ?? ""}${page}${rest}`;
}
