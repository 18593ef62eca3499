import { eachPair, list } from "./check.ts";

const acronym = /(?<![A-Z\d])[A-Z]{3,}(?![A-Za-z\d])/g;

/** What an acronym of the source names, the target names; no other acronym comes in. */
export const acronyms = eachPair((pair, { source, target }) => {
  const inSource = new Set(pair.source.match(acronym));
  const inTarget = new Set(pair.target.match(acronym));
  const expected = new Set([...inSource].flatMap((form) => source.acronyms.get(form) ?? []));
  const named = new Set([
    ...[...inTarget].flatMap((form) => target.acronyms.get(form) ?? []),
    ...target.namedIn(pair.target),
  ]);
  const lost = [...expected].filter((record) => !named.has(record));
  const added = [...inTarget].filter((form) => {
    const record = target.acronyms.get(form);
    return record === undefined ? !inSource.has(form) : !expected.has(record);
  });
  if (lost.length + added.length === 0) return undefined;
  return `The acronyms are ${list(inTarget)}; the source's are ${list(inSource)}.`;
});
