import { signal } from "@preact/signals";
import { type Locale, resolveLocale, type Tags, type Verdict } from "us-japan-climate-partnership";
import { isClaim, isReference, isSegment } from "./records.ts";
import { verdicts } from "./verdicts.ts";

export const views = ["text", "claims", "references", "pictures", "glossary"] as const;
export type View = (typeof views)[number];

/** What the page shows. It is the page's address, so that every state has a link. */
export interface Address {
  readonly view: View;
  readonly lang: Locale | undefined;
  /** The language beside it. */
  readonly with: Locale | undefined;
  /** The only verdict whose claims are shown. */
  readonly verdict: Verdict | undefined;
  /** What stands after `#`: a segment, a record or a claim. */
  readonly id: string;
}

/** The shipped language nearest to tags that may be anything. */
export function localeOf(tags: Tags | null): Locale | undefined {
  try {
    return tags ? resolveLocale(tags) : undefined;
  } catch {
    return undefined;
  }
}

function idOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

/** The view an id stands in; a record stands over any. */
export function viewOf(id: string): View | undefined {
  if (isSegment(id)) return "text";
  if (isClaim(id)) return "claims";
  return isReference(id) ? "references" : undefined;
}

function read(): Address {
  const search = new URLSearchParams(location.search);
  const id = idOf(location.hash);
  return {
    view: viewOf(id) ?? views.find((name) => name === search.get("view")) ?? "text",
    lang: localeOf(search.get("lang")),
    with: localeOf(search.get("with")),
    verdict: verdicts.find((name) => name === search.get("verdict")),
    id,
  };
}

export const address = signal(read());

/** The address of a state, for links: today's, but for what changes. Only a link that says so keeps the id. */
export function href(change: Partial<Address>): string {
  const { lang, with: beside, verdict, id, ...next } = { ...address.value, id: "", ...change };
  const view = viewOf(id) ?? next.view;
  const search = new URLSearchParams();
  if (lang) search.set("lang", lang);
  if (beside && beside !== lang) search.set("with", beside);
  if (view !== "text") search.set("view", view);
  if (view === "claims" && verdict) search.set("verdict", verdict);
  const query = search.toString();
  return `${query ? `?${query}` : "./"}${id ? `#${id}` : ""}`;
}

/** Goes to a state without loading the page again. */
export function go(to: string): void {
  history.pushState(null, "", to);
  address.value = read();
}

/** The same, in place of the state there is. */
export function replace(to: string): void {
  history.replaceState(null, "", to);
  address.value = read();
}

for (const event of ["popstate", "hashchange"]) {
  addEventListener(event, () => {
    address.value = read();
  });
}
