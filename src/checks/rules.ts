import type { CheckName } from "./checks.ts";

/** A form, such as a word or a spelling, that the texts of a language must not use. */
export interface ForbiddenForm {
  /** The form that is forbidden. Upper and lower case count as the same. */
  readonly form: string;
  /** The form to use instead. */
  readonly use: string;
  /** Why the form is forbidden. */
  readonly reason: string;
  /** The keys of the texts in which the form is forbidden; `*` stands for any characters, as in `claims.*.reason`. Default: all texts. */
  readonly keys?: readonly string[];
}

/** Findings of a check that are not reported, because the texts are right as they are. */
export interface Allowance {
  /** The name of the check whose findings are allowed. */
  readonly check: CheckName;
  /** The keys of the texts in which the findings are allowed; `*` stands for any characters, as in `claims.*.reason`. */
  readonly keys: readonly string[];
  /** Why the findings are allowed. */
  readonly reason: string;
}

/** The rules of one language, in addition to what the checks expect of every language. */
export interface Rules {
  /** The forms that the texts of the language must not use. */
  readonly forbidden?: readonly ForbiddenForm[];
  /** The findings that are not reported. An allowance that allows no finding is itself reported, by the check `allowances`. */
  readonly allow?: readonly Allowance[];
}
