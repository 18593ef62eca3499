import { computed, effect, signal } from "@preact/signals";
import { type Content, createPartnership, type Locale } from "us-japan-climate-partnership";
import { address, go, href, localeOf, replace } from "./address.ts";
import { words } from "./words.ts";

const kept = "us-japan-climate-partnership:lang";

const remembered = (): string | null => {
  try {
    return localStorage.getItem(kept);
  } catch {
    return null; // storage may be forbidden
  }
};

const first = address.value.lang ?? localeOf(remembered()) ?? localeOf(navigator.languages) ?? "en";
document.documentElement.lang = first; // before anything is shown
const partnership = await createPartnership({ locale: first, fallbackLocale: "en" });

/** The content in the language of the page. */
export const content = signal<Content>(partnership.content);
/** The content beside it, if one is asked for. */
export const beside = signal<Content | undefined>(undefined);
/** Whether a language that was asked for has not arrived. */
export const hasFailed = signal(false);

export const locale = computed(() => localeOf(content.value.locale) ?? "en");
/** What the reader itself says, in the language of the page. */
export const t = computed(() => words[locale.value]);

const modules: Readonly<Record<Locale, () => Promise<{ readonly content: Content }>>> = {
  fr: () => import("us-japan-climate-partnership/fr"),
  en: () => import("us-japan-climate-partnership/en"),
  ja: () => import("us-japan-climate-partnership/ja"),
};

/** The content of one language, whatever the page's is. */
export const load = async (name: Locale): Promise<Content> => (await modules[name]()).content;

/** A language's name for itself. */
export const nameOfLanguage = (name: Locale): string => {
  const own = new Intl.DisplayNames(name, { type: "language" }).of(name) ?? name;
  return own.charAt(0).toLocaleUpperCase(name) + own.slice(1);
};

/** Goes to a language, and remembers it. */
export function choose(lang: Locale): void {
  try {
    localStorage.setItem(kept, lang);
  } catch {
    // Not remembered, then.
  }
  go(href({ lang, id: address.value.id }));
}

partnership.subscribe((next) => {
  content.value = next;
});

// From here on, the address names the language.
replace(href({ lang: locale.value, id: address.value.id }));

const asked = computed(() => address.value.lang);
const askedBeside = computed(() => address.value.with);

const showBeside = async (): Promise<void> => {
  const name = askedBeside.value;
  const next = name && name !== asked.value ? await load(name) : undefined;
  if (name === askedBeside.value) beside.value = next;
};

const attempt = (loading: Promise<unknown>): void => {
  hasFailed.value = false;
  loading.catch(() => {
    hasFailed.value = true;
  });
};

await showBeside().catch(() => undefined); // tried again below, and then told
effect(() => attempt(showBeside()));
effect(() => {
  if (asked.value) attempt(partnership.setLocale(asked.value));
});
