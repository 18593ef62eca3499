import type { CheckFinding, Severity } from "./check-finding.ts";
import type { CheckName } from "./checks.ts";
import type { Rules } from "./rules.ts";
import type { Translation } from "./translation.ts";

/**
 * What a check can look at.
 *
 * - `translation`: texts in another language than that of the source texts.
 * - `sourceLanguage`: texts in the same language as the source texts, such as a regional variant.
 * - `templates`: i18next templates, before values are put into them.
 */
export type Subject = "translation" | "sourceLanguage" | "templates";

/** A second text of an example, for a check that compares two texts. */
export interface TextBeside {
  /** The key of the text. */
  readonly key: string;
  /** The source text, in French. */
  readonly source: string;
  /** The text in the language of the example. */
  readonly target: string;
}

/** An example of a text that a check refuses. Its fields have the same meaning as those of `CheckFinding`. */
export interface CheckExample {
  /** The language of the text: a BCP 47 tag. */
  readonly locale: string;
  /** The key of the text, such as `initiatives.jucep.name`. */
  readonly key: string;
  /** The source text, in French; `null` if there is no source text under the key. */
  readonly source: string | null;
  /** The text that the check refuses; `null` if the fault is that the text is missing. */
  readonly target: string | null;
  /** A second text of the same language, if the check refuses the two texts because of each other. */
  readonly beside?: TextBeside;
  /** The rules of the language, if the check refuses the text because of a rule. */
  readonly rules?: Rules;
}

/**
 * The description of a check.
 *
 * @typeParam Name - The name of the check.
 */
export interface CheckInfo<Name extends string = CheckName> {
  /** The name of the check, as `CheckFinding` and `Allowance` use it. */
  readonly name: Name;
  /** What the check finds, in English sentences. */
  readonly description: string;
  /** An example of a text that the check refuses. */
  readonly example: CheckExample;
  /** How severe each finding of the check is. */
  readonly severity: Severity;
  /** What the check looks at. */
  readonly appliesTo: readonly Subject[];
}

/** The key of a text, and what a check says about that text. */
interface Fault {
  readonly key: string;
  readonly message: string;
}

/** The checks that a run is made of, and what those before the present one have found. */
interface RunSoFar {
  readonly names: readonly CheckName[];
  readonly findings: readonly CheckFinding[];
}

/** A check: one idea of what can be wrong with a text. */
export interface Check<Name extends string = CheckName>
  extends Omit<CheckInfo<Name>, "description" | "example"> {
  readonly run: (translation: Translation, soFar: RunSoFar) => Iterable<Fault>;
}
