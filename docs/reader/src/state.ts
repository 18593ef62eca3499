import { computed, signal } from "@preact/signals";
import {
  type AnyRecord,
  type ClaimId,
  type Content,
  createPartnership,
  isId,
  type Locale,
  type RecordId,
  resolveLocale,
  type SegmentId,
} from "us-japan-climate-partnership";
import { words } from "./words.ts";

/** What the page shows: kept in its address, so that every state has a link. */

export const views = ["text", "claims", "pictures", "glossary"] as const;
export type View = (typeof views)[number];

const kept = "us-japan-climate-partnership:lang";

const remembered = (): string | undefined => {
  try {
    return localStorage.getItem(kept) ?? undefined;
  } catch {
    return undefined; // storage may be forbidden
  }
};

const params = () => new URLSearchParams(location.search);

const asLocale = (tag: string | null | undefined): Locale | undefined => {
  try {
    return tag ? resolveLocale(tag) : undefined;
  } catch {
    return undefined;
  }
};

const asked = asLocale(params().get("lang")) ?? asLocale(remembered());
const partnership = await createPartnership({
  locale: asked ?? navigator.languages,
  fallbackLocale: "en",
});

/** The content in the language of the page. */
export const content = signal<Content>(partnership.content);
/** The content beside it, if one is asked for. */
export const beside = signal<Content | undefined>(undefined);
export const view = signal<View>("text");
/** The id after `#`: a segment, a record or a claim. */
export const target = signal(decodeURIComponent(location.hash.slice(1)));

export const locale = computed(() => asLocale(content.value.locale) ?? "en");
export const t = computed(() => words[locale.value]);

const modules: Readonly<Record<Locale, () => Promise<{ readonly content: Content }>>> = {
  fr: () => import("us-japan-climate-partnership/fr"),
  en: () => import("us-japan-climate-partnership/en"),
  ja: () => import("us-japan-climate-partnership/ja"),
};

/** The content of one language, whatever the page's is. */
export const load = async (name: Locale): Promise<Content> => (await modules[name]()).content;

function readAddress(): void {
  const search = params();
  view.value = views.find((name) => name === search.get("view")) ?? "text";
  target.value = decodeURIComponent(location.hash.slice(1));
}
readAddress();

const first = asLocale(params().get("with"));
if (first && first !== locale.value) beside.value = await load(first);

/** The address of a state, for links. */
export function href(change: {
  view?: View;
  id?: string;
  lang?: Locale;
  with?: Locale | "";
}): string {
  const search = new URLSearchParams();
  search.set("lang", change.lang ?? locale.value);
  const other = change.with ?? beside.value?.locale;
  if (other) search.set("with", other);
  const next = change.view ?? view.value;
  if (next !== "text") search.set("view", next);
  return `?${search}${change.id ? `#${change.id}` : ""}`;
}

/** Goes to a state: a link's own way, without loading the page again. */
export function go(address: string): void {
  history.pushState(null, "", address);
  readAddress();
}

export async function setLocale(name: Locale): Promise<void> {
  content.value = await partnership.setLocale(name);
  if (beside.value?.locale === name) beside.value = undefined;
  try {
    localStorage.setItem(kept, name);
  } catch {
    // Not remembered, then.
  }
  history.replaceState(null, "", href({ id: target.value }));
}

export async function setBeside(name: Locale | ""): Promise<void> {
  beside.value = name ? await load(name) : undefined;
  history.replaceState(null, "", href({ id: target.value }));
}

addEventListener("popstate", readAddress);
addEventListener("hashchange", readAddress);

const collections = [
  "initiatives",
  "agreements",
  "organizations",
  "people",
  "places",
  "commitments",
  "activities",
  "events",
  "topics",
  "terms",
] as const;

/** The records of a content, and the collection of each. */
export const recordsOf = (
  from: Content,
): readonly { collection: (typeof collections)[number]; record: AnyRecord }[] =>
  collections.flatMap((collection) =>
    Object.values<AnyRecord>(from[collection]).map((record) => ({ collection, record })),
  );

const byId = new WeakMap<Content, ReadonlyMap<string, AnyRecord>>();

/** The record of an id; each content is gone through once. */
export function findRecord(from: Content, id: string): AnyRecord | undefined {
  const known = byId.get(from) ?? new Map(recordsOf(from).map(({ record }) => [record.id, record]));
  byId.set(from, known);
  return known.get(id);
}

export const collectionOf = (id: string) => collections.find((name) => isId(name, id));

export const isClaim = (id: string): id is ClaimId => isId("claims", id);
export const isSegment = (id: string): id is SegmentId => isId("segments", id);
export const isRecord = (id: string): id is RecordId => collectionOf(id) !== undefined;
