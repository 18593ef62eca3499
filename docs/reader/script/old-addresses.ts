import { placesOfIds } from "./places.ts";

const views: Readonly<Record<string, string>> = {
  claims: "claims/",
  references: "sources/",
  glossary: "glossary/",
};

const languages: Readonly<Record<string, string>> = { en: "", fr: "fr/", ja: "ja/" };

/** What a table has under a name that somebody has typed; what every object has, such as `constructor`, is not in it. */
const lookUp = (table: Readonly<Record<string, string>>, name: string | null) =>
  name !== null && Object.hasOwn(table, name) ? table[name] : undefined;

/** An address, as far as it may lead elsewhere. */
interface Address {
  readonly search: string;
  readonly hash: string;
  /** The folder of the language in which the page is. */
  readonly folder: string;
}

/**
 * Leads an address of the reader's first form, `?lang=fr&view=claims#jclpNamed`, to the page that shows
 * the same now.
 *
 * @param places - The page that shows each id, from the folder of a language.
 * @returns The address from the root of the site; `undefined` if the address given is not of that form.
 */
function newAddress(
  { search, hash, folder }: Address,
  places: Readonly<Record<string, string>>,
): string | undefined {
  const query = new URLSearchParams(search);
  const [view, id, verdict] = [query.get("view"), hash.slice(1), query.get("verdict")];
  const language = lookUp(languages, query.get("lang"));
  const place = lookUp(places, id);
  if (language === undefined && view === null && place === undefined) return undefined;
  const shown = query.has("with") ? "languages/" : (lookUp(views, view) ?? "");
  const page = shown + (verdict === null ? "" : `?verdict=${encodeURIComponent(verdict)}`);
  const rest = place === undefined && id !== "" ? `#${id}` : "";
  return `${language ?? folder}${place ?? page}${rest}`;
}

/** Whether the page has what an address names after `#`. */
function isHere(hash: string): boolean {
  try {
    return hash === "" || document.getElementById(decodeURIComponent(hash.slice(1))) !== null;
  } catch {
    return false; // a % that stands for no letter
  }
}

/** Says on the page which part of its address names nothing; an empty part takes back what was said. */
function say(part: string): void {
  const status = document.querySelector<HTMLElement>(".astray");
  const { said = "" } = status?.dataset ?? {};
  if (status) status.textContent = part && said.replace("{{part}}", () => part);
}

/** Goes where the address leads, if that is another page; what leads nowhere is said. */
async function follow(): Promise<void> {
  const { root = "./", folder = "", view } = document.documentElement.dataset;
  if (view === undefined) return; // a page of the reference
  say("");
  const isFirstPage = root === "./";
  const query = isFirstPage && /[?&](?:lang|view)=/.test(location.search) ? location.search : "";
  const hash = isHere(location.hash) && query === "" ? "" : location.hash;
  if (query === "" && hash === "") return;
  const to = newAddress({ search: query, hash, folder }, await placesOfIds());
  if (to !== undefined) location.replace(root + to);
  else if (!isHere(location.hash)) say(location.hash);
  else say(`lang=${new URLSearchParams(query).get("lang")}`);
}

/** Goes where an old address leads, and where an id leads that stands on another page. */
export function followOldAddress(): void {
  const followIfPossible = () => follow().catch(() => undefined); // without a network the page stays as it is
  followIfPossible();
  addEventListener("hashchange", followIfPossible);
}
