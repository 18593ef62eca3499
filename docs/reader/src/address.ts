import { signal } from "@preact/signals";
import { type Locale, resolveLocale, type Verdict } from "us-japan-climate-partnership";
import { verdicts } from "./verdicts.ts";

export const views = ["text", "claims", "pictures", "glossary"] as const;
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

/** The shipped language nearest to a tag that may be anything. */
export function localeOf(tag: string | null | undefined): Locale | undefined {
  try {
    return tag ? resolveLocale(tag) : undefined;
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

function read(): Address {
  const search = new URLSearchParams(location.search);
  return {
    view: views.find((name) => name === search.get("view")) ?? "text",
    lang: localeOf(search.get("lang")),
    with: localeOf(search.get("with")),
    verdict: verdicts.find((name) => name === search.get("verdict")),
    id: idOf(location.hash),
  };
}

export const address = signal(read());

/** The address of a state, for links: today's, but for what changes. Only a link that says so keeps the id. */
export function href(change: Partial<Address>): string {
  const { view, lang, with: beside, verdict, id } = { ...address.value, id: "", ...change };
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
