import type { Check } from "./check.ts";
import { findForms } from "./find-forms.ts";
import { keyPatterns } from "./key-pattern.ts";

export const forbidden: Check<"forbidden"> = {
  name: "forbidden",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  *run({ target, rules: { forbidden: forms = [] } }) {
    const entries = forms.map(({ form, use, reason, keys = ["*"] }, at) => ({
      at,
      form: target.lower(form),
      patternsFor: keyPatterns(keys),
      message: `"${form}" is forbidden; use "${use}". ${reason}`,
    }));
    const finder = findForms(entries.map((entry) => [entry.form, entry]));
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") continue;
      const found = [...finder.valuesIn(target.lower(text))].sort((a, b) => a.at - b.at);
      for (const { patternsFor, message } of found) {
        if (patternsFor(key).length > 0) yield { key, message };
      }
    }
  },
};
