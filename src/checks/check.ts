import type { CheckFinding, Severity } from "./check-finding.ts";
import type { CheckName } from "./checks.ts";
import type { Rules } from "./rules.ts";
import type { Translation } from "./translation.ts";

/**
 * What a check can look at: texts in another language than the source's (`translation`), texts in
 * the source's own language (`sourceLanguage`), or i18next templates before they are filled
 * (`templates`).
 */
export type Subject = "translation" | "sourceLanguage" | "templates";

/** A text that stands beside the text of an example. */
export interface TextBeside {
  /** The key of the text. */
  readonly key: string;
  /** The source text, in French. */
  readonly source: string;
  /** The text in the language of the example. */
  readonly target: string;
}

/** A text that a check refuses. The fields are those of the finding that it gives. */
export interface CheckExample {
  /** The language of the text: a BCP 47 tag. */
  readonly locale: string;
  /** The key of the text: `initiatives.jucep.name`. */
  readonly key: string;
  /** The source text, in French; `null` if the source has no text under the key. */
  readonly source: string | null;
  /** The text that is refused; `null` if it is refused because it is missing. */
  readonly target: string | null;
  /** Another text of the same language, if the check refuses the two together. */
  readonly beside?: TextBeside;
  /** The rules of the language, if the check refuses the text because of them. */
  readonly rules?: Rules;
}

/** What there is to know about a check. */
export interface CheckInfo<Name extends string = CheckName> {
  /** The name, as findings and allowances give it. */
  readonly name: Name;
  /** What the check finds, in plain English sentences. */
  readonly description: string;
  /** A text that the check refuses. */
  readonly example: CheckExample;
  /** How severe every finding of the check is. */
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
