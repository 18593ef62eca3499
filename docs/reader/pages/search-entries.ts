import type { Claim, Content, Locale, Segment } from "us-japan-climate-partnership";
import { placeOf } from "./addresses.ts";
import { recordsOf } from "./records-of.ts";
import type { SearchEntry } from "./search-entry.ts";
import { countsInWords, worstFirst } from "./verdicts.ts";
import { words } from "./words.ts";

/** Everything of a content that can be found. */
export function searchEntries(locale: Locale, content: Content): readonly SearchEntry[] {
  const { labels, references } = content;
  const entry = (id: string, kind: string, name: string, ...text: readonly string[]) => ({
    id,
    kind,
    name,
    text: text.join(" "),
    place: placeOf(locale, id) ?? "",
  });
  const found = ({ id, statement, verdict }: Claim) => ({
    name: statement,
    verdict,
    kind: labels.verdicts[verdict],
    place: placeOf(locale, id) ?? "",
  });
  const sentence = ({ id, text }: Segment): SearchEntry => {
    const claims = worstFirst(
      Object.values(content.claims).filter(({ segment }) => segment === id),
    );
    const publishers = claims.flatMap((claim) =>
      claim.references.map((at) => references[at].publisher),
    );
    const looked = claims.flatMap(({ reason, quote }) => [reason, quote]);
    const kind = claims.length > 0 ? countsInWords(words[locale], claims) : id;
    return { ...entry(id, kind, text, ...looked, ...publishers), claims: claims.map(found) };
  };
  return [
    ...Object.values(content.segments).map(sentence),
    ...[...recordsOf(content).values()].map((record) =>
      entry(
        record.id,
        labels.kinds[record.kind],
        record.name,
        record.acronym ?? "",
        ...record.aliases,
        record.description,
        "summary" in record ? record.summary : "",
      ),
    ),
    ...Object.values(references).map(({ id, title, publisher, sourceKind }) =>
      entry(id, labels.sourceKinds[sourceKind], title, publisher),
    ),
  ];
}
