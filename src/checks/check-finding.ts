import type { CheckName } from "./checks.ts";

/** How severe a finding of a check is. An `error` should be mended before the texts are published. A `warning` may be a false alarm, and a person should look at it. */
export type Severity = "error" | "warning";

/** A fault that a check has found in one text. It is not a `Finding`, which says what a document says. */
export interface CheckFinding {
  /** The name of the check. */
  readonly check: CheckName;
  /** How severe the finding is. */
  readonly severity: Severity;
  /** The language of the text: a BCP 47 tag. */
  readonly locale: string;
  /** The key of the text, as in i18next and in `Content`: `initiatives.jucep.name`. */
  readonly key: string;
  /** The source text; `null` if there is no source text under the key. */
  readonly source: string | null;
  /** The text that was checked; `null` if there is no text under the key. */
  readonly target: string | null;
  /** What the check found, and what it expected. */
  readonly message: string;
}
