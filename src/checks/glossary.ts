import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import { list } from "./show.ts";

export const glossary: Check<"glossary"> = {
  name: "glossary",
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, { source, target }) => {
    const named = target.allNamedIn(pair.target);
    const quoted = source.allNamedIn(pair.target);
    for (const record of source.termsIn(pair.source)) {
      const forms = target.names.get(record);
      if (forms === undefined || named.has(record) || quoted.has(record)) continue;
      return `The source text uses the term ${record}; expected one of its forms: ${list(forms)}.`;
    }
    return undefined;
  }),
};
