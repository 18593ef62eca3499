import type { CheckName } from "./checks.ts";

/** How severe a finding is: an `error` stops a release, a `warning` asks for a look. */
export type Severity = "error" | "warning";

/** What one check has found in one text. */
export interface CheckFinding {
  /** The name of the check. */
  readonly check: CheckName;
  /** Whether the finding stops a release. */
  readonly severity: Severity;
  /** The language of the text: a BCP 47 tag. */
  readonly locale: string;
  /** The key of the text, as i18next and `Content` spell it: `initiatives.jucep.name`. */
  readonly key: string;
  /** The source text; `null` if the source has no text under the key. */
  readonly source: string | null;
  /** The text that was checked; `null` if there is none under the key. */
  readonly target: string | null;
  /** What was found, and what was expected. */
  readonly message: string;
}
