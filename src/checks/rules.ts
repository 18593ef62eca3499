import type { CheckName } from "./checks.ts";

/** A form that the texts of a language do not use. */
export interface ForbiddenForm {
  /** The form. Upper and lower case count as the same. */
  readonly form: string;
  /** The form to use instead. */
  readonly use: string;
  /** Why the form is forbidden. */
  readonly reason: string;
  /** The keys of the texts in which the form is forbidden, with `*` for any characters; all texts if left out. */
  readonly keys?: readonly string[];
}

/** Findings that are right as they are, and are not reported. */
export interface Allowance {
  /** The name of the check whose findings are allowed. */
  readonly check: CheckName;
  /** The keys of the texts in which they are allowed, with `*` for any characters. */
  readonly keys: readonly string[];
  /** Why they are allowed. */
  readonly reason: string;
}

/** What one language forbids and allows beyond what the checks ask of every language. */
export interface Rules {
  /** The forms that its texts do not use. */
  readonly forbidden?: readonly ForbiddenForm[];
  /** The findings that are right as they are. An allowance that excuses no finding is reported. */
  readonly allow?: readonly Allowance[];
}
