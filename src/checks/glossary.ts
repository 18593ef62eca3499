import { eachPair, list } from "./check.ts";

/** A term of the source asks for one of its forms in the target's glossary. */
export const glossary = eachPair((pair, { source, target, collectionOf }) => {
  const named = target.allNamedIn(pair.target);
  for (const record of source.namedIn(pair.source)) {
    const forms = target.names.get(record);
    if (collectionOf.get(record) !== "terms" || forms === undefined || named.has(record)) continue;
    return `The source names the term ${record}; expected one of its forms: ${list(forms)}.`;
  }
  return undefined;
});
