import type { CheckName } from "./check-name.ts";

/** Whether a finding stops a release (`error`) or asks for a look (`warning`). */
export type Severity = "error" | "warning";

/** One thing that a check has against a text. */
export interface Finding {
  /** The check that found it. */
  readonly check: CheckName;
  /** Whether it stops a release. */
  readonly severity: Severity;
  /** The language of the text: a BCP 47 tag. */
  readonly locale: string;
  /** The text's key, as i18next and `Content` spell it: `initiatives.jucep.name`. */
  readonly key: string;
  /** The source text, if the key has one. */
  readonly source: string | null;
  /** The text that was checked, if there is one. */
  readonly target: string | null;
  /** What was found, and what was expected. */
  readonly message: string;
}
