import type { Locale } from "../../src/locales.ts";
import type { Subject } from "./subject.ts";

/**
 * What it takes to see that a text was changed: a program that knows the source, the records and
 * the rules of writing (`deterministic`), a list of words or a guess (`wordList`), a reader
 * (`understanding`), or a dictionary (`typo`).
 */
export type Class = "deterministic" | "wordList" | "understanding" | "typo";

/** A text and another of the same language that is changed with it. */
interface Together {
  readonly text: string;
  readonly beside: { readonly key: string; readonly text: string };
}

/** What stands instead of a text: another text, nothing at all (`null`), or another text beside a second one. */
type Change = string | null | Together;

/** Makes the changes of one kind that a text can have: none if the kind does not apply to the text. */
export type Mutate = (subject: Subject) => Iterable<Change>;

/** A kind of fault: one way in which a right text becomes a wrong one. */
export interface Kind {
  /** The name, by which the misses of the kind are asked for. */
  readonly name: string;
  readonly class: Class;
  /** What is done to a text: one sentence. */
  readonly description: string;
  /** How it is done in each language in which it can be done. */
  readonly mutate: Readonly<Partial<Record<Locale, Mutate>>>;
}

/** Does the same in every language. */
export const everyLanguage = (mutate: Mutate): Kind["mutate"] => ({
  en: mutate,
  fr: mutate,
  ja: mutate,
});

/** Does the same in the two languages that are written in Latin script. */
export const latin = (mutate: Mutate): Kind["mutate"] => ({ en: mutate, fr: mutate });

/** Does the same in the two languages that are translated. */
export const translated = (mutate: Mutate): Kind["mutate"] => ({ en: mutate, ja: mutate });
