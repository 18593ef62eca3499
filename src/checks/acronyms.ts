import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import type { Language } from "./language.ts";
import { list } from "./show.ts";

/** Finds words of three and more capitals that are not Roman numbers, with the number that belongs to them: `COP26`. */
const acronym = /(?<![\p{Lu}\p{Ll}\d])(?![IVXLCDM]+(?![A-Z]))[A-Z]{3,}\d*(?![A-Za-z\d])/gu;

/** Tells whether a form begins as the acronym of a record does, and goes on: `JUCEPP`. */
const goesOn = (form: string, { acronyms: known }: Language): boolean =>
  [...known.keys()].some((acronym) => acronym.length > 2 && form.startsWith(acronym));

export const acronyms: Check<"acronyms"> = {
  name: "acronyms",
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, { source, target }) => {
    const inSource = new Set(pair.source.match(acronym));
    const inTarget = new Set(pair.target.match(acronym));
    const named = {
      source: source.allNamedIn(pair.source),
      target: target.allNamedIn(pair.target),
    };
    const lost = [...inSource].filter((form) => {
      if (inTarget.has(form)) return false;
      const record = source.acronyms.get(form);
      return record === undefined ? goesOn(form, source) : !named.target.has(record);
    });
    // An acronym that the source lacks, such as `USA`, may stand for a record that the translation has no name for.
    const mayBeShort = [...named.source].some((record) => !target.names.has(record));
    const inItsOwnRight = target.entitiesIn(pair.target);
    const added = [...inTarget].filter((form) => {
      if (inSource.has(form)) return false;
      const own = target.acronyms.get(form);
      if (own !== undefined) return inItsOwnRight.has(own) && !named.source.has(own);
      const record = source.acronyms.get(form);
      return record === undefined ? !mayBeShort : !named.source.has(record);
    });
    if (lost.length + added.length === 0) return undefined;
    return `The acronyms are ${list(inTarget)}; those of the source text are ${list(inSource)}.`;
  }),
};
