import { eachPair, list } from "./check.ts";

/** Three capitals and more, but no Roman number. */
const acronym = /(?<![\p{L}\d])(?![IVXLCDM]+(?![A-Z]))[A-Z]{3,}(?![A-Za-z\d])/gu;

/** What an acronym of the source names, the target names; no other acronym comes in. */
export const acronyms = eachPair((pair, { source, target }) => {
  const inSource = new Set(pair.source.match(acronym));
  const inTarget = new Set(pair.target.match(acronym));
  const named = { source: source.allNamedIn(pair.source), target: target.allNamedIn(pair.target) };
  const lost = [...inSource].filter((form) => {
    const record = source.acronyms.get(form);
    return record !== undefined && !inTarget.has(form) && !named.target.has(record);
  });
  // A short name of something that the translation has not named yet: \`USA\`.
  const mayBeShort = [...named.source].some((record) => !target.names.has(record));
  const inItsOwnRight = target.namedIn(pair.target);
  const added = [...inTarget].filter((form) => {
    if (inSource.has(form)) return false;
    const own = target.acronyms.get(form);
    if (own !== undefined) return inItsOwnRight.has(own) && !named.source.has(own);
    const record = source.acronyms.get(form);
    return record === undefined ? !mayBeShort : !named.source.has(record);
  });
  if (lost.length + added.length === 0) return undefined;
  return `The acronyms are ${list(inTarget)}; the source's are ${list(inSource)}.`;
});
