import type { Check } from "./check.ts";
import { type ForbiddenForm, fits } from "./rules.ts";

/** No text uses a form that the language's rules forbid. */
export const forbidden = (forms: readonly ForbiddenForm[]): Check => ({
  severity: "error",
  *run({ target }) {
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") continue;
      for (const { form, use, reason, keys = ["*"] } of forms) {
        if (
          !keys.some((pattern) => fits(pattern, key)) ||
          !target.lower(text).includes(target.lower(form))
        )
          continue;
        yield { key, message: `"${form}" is forbidden; use "${use}". ${reason}` };
      }
    }
  },
});
