import {
  type CollectionName,
  mapCollections,
  recordCollections,
} from "../src/content/collections.ts";
import type { Content, ContentCollections } from "../src/content/content.ts";
import { isTree, type Tree } from "../src/content/tree.ts";
import { meantName } from "../src/partnership/suggest.ts";

type Entries = Readonly<Record<string, unknown>>;

/** Gives the ids of a list that exist. Any other is replaced by the id that it seems to mean, or left out. */
function knownIds(list: unknown, known: readonly string[]): readonly string[] {
  const names = Array.isArray(list) ? list.filter((name) => typeof name === "string") : [];
  return names.flatMap((name) => (known.includes(name) ? name : (meantName(name, known) ?? [])));
}

/** Gives the segment of a claim. If it does not exist, the segment that has the quote stands in, or else the one that the id seems to mean, or any. */
function segmentOf({ segment, quote }: Tree, { segments }: Content): string | undefined {
  const [given, ids] = [String(segment), Object.keys(segments)];
  if (ids.includes(given)) return given;
  const quoted = Object.values(segments).find(({ text }) => text.includes(String(quote)));
  return quoted?.id ?? meantName(given, ids) ?? ids[0];
}

function claimsOf(content: Content): Entries {
  const records = recordCollections.flatMap((name) => Object.keys(content[name]));
  const references = Object.keys(content.references);
  const entries = Object.entries<unknown>(content.claims).map(([id, claim]) => {
    const tree = isTree(claim) ? claim : {};
    const standing = {
      segment: segmentOf(tree, content),
      quote: String(tree.quote),
      about: knownIds(tree.about, records),
      references: knownIds(tree.references, references),
    };
    return [id, { ...tree, ...standing }];
  });
  return Object.fromEntries(entries);
}

function recordsOf(
  records: Content[CollectionName],
  claims: Entries,
  references: readonly string[],
): Entries {
  const entries = Object.entries<unknown>(records).map(([id, record]) => {
    const { evidence, nameReferences, ...tree } = isTree(record) ? record : {};
    const rests = Object.entries(isTree(evidence) ? evidence : {}).map(([field, list]) => [
      field,
      knownIds(list, Object.keys(claims)),
    ]);
    const about = Object.entries(claims).filter(
      ([, claim]) => isTree(claim) && Array.isArray(claim.about) && claim.about.includes(id),
    );
    const standing = {
      claims: about.map(([claim]) => claim),
      ...(isTree(evidence) ? { evidence: Object.fromEntries(rests) } : {}),
      ...(nameReferences ? { nameReferences: knownIds(nameReferences, references) } : {}),
    };
    return [id, { ...tree, ...standing }];
  });
  return Object.fromEntries(entries);
}

/**
 * Makes a content whose cross references can be followed, from one that names ids that do not exist.
 * The id that such a name seems to mean stands in for it, so that what is referred to does not count
 * as referred to by nothing.
 */
export function withStandIns(content: Content): Content {
  const claims = claimsOf(content);
  const references = Object.keys(content.references);
  const collections = mapCollections<ContentCollections>((name) => {
    if (name === "claims") return claims;
    const isRecord = recordCollections.some((one) => one === name);
    return isRecord ? recordsOf(content[name], claims, references) : content[name];
  });
  return { ...content, ...collections };
}
