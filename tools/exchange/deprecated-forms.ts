import type { ForbiddenForm } from "../../src/checks/index.ts";

/** A form of a term that a language does not use. */
export interface DeprecatedForm {
  readonly form: string;
  /** The form to use instead. */
  readonly use: string;
  readonly reason: string;
}

/** A sign at the end of a form for the rest of the word, whatever it is: `decarboniz…`. */
const rest = "…";

/** What a form has after the words that a rule asks for; `undefined` if they are not the form, or its beginning where the rule says so. */
function restOf(form: string, use: string): string | undefined {
  const isStem = use.endsWith(rest);
  const asked = isStem ? use.slice(0, -rest.length) : use;
  const fits = isStem ? form.startsWith(asked) : form === asked;
  return fits ? form.slice(asked.length) : undefined;
}

/**
 * The deprecated forms of a term: those that the rules of its language forbid in every text and in whose
 * place they ask for one of the forms of the term.
 */
export function deprecatedForms(
  forms: readonly string[],
  forbidden: readonly ForbiddenForm[],
): readonly DeprecatedForm[] {
  return forbidden
    .filter(({ keys }) => keys === undefined)
    .flatMap(({ form, use, reason }) =>
      forms.flatMap((right) => {
        const end = restOf(right, use);
        return end === undefined ? [] : [{ form: form + end, use: right, reason }];
      }),
    );
}
