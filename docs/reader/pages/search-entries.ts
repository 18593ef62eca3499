import type { Claim, Content, Locale, Segment } from "us-japan-climate-partnership";
import { placeOf } from "./addresses.ts";
import { recordsOf } from "./records-of.ts";
import type { FoundKind, SearchEntry, SearchFile } from "./search-entry.ts";
import { formsOf, formsOfDocument } from "./search-forms.ts";
import { countsInWords, worstFirst } from "./verdicts.ts";
import { words } from "./words.ts";

/** Everything of a content that can be found, in the language of its pages. */
function searchEntries(
  locale: Locale,
  contents: Readonly<Record<Locale, Content>>,
): readonly SearchEntry[] {
  const content = contents[locale];
  const { labels, references } = content;
  const entry = (
    group: FoundKind,
    { id, kind, name }: Pick<SearchEntry, "id" | "kind" | "name">,
    ...text: readonly string[]
  ) => ({ id, group, kind, name, text: text.join(" ").trim(), place: placeOf(locale, id) ?? "" });
  const found = ({ id, statement, verdict }: Claim) => ({
    id,
    name: statement,
    verdict,
    kind: labels.verdicts[verdict],
    place: placeOf(locale, id) ?? "",
  });
  const sentence = ({ id, text, mentions }: Segment): SearchEntry => {
    const claims = worstFirst(
      Object.values(content.claims).filter(({ segment }) => segment === id),
    );
    const kind = claims.length > 0 ? countsInWords(words[locale], claims) : id;
    const named = [
      ...mentions.flatMap(({ records }) => records),
      ...claims.flatMap((claim) => claim.references),
    ];
    return {
      ...entry(
        "sentences",
        { id, kind, name: text },
        ...claims.flatMap(({ reason, quote }) => [reason, quote]),
      ),
      names: [...new Set(named)],
      claims: claims.map(found),
    };
  };
  return [
    ...Object.values(content.segments).map(sentence),
    ...[...recordsOf(content).values()].map((record) => ({
      ...entry(
        "records",
        { id: record.id, kind: labels.kinds[record.kind], name: record.name },
        record.description,
        "summary" in record ? record.summary : "",
      ),
      forms: formsOf(record, contents, locale),
    })),
    ...Object.values(references).map((reference) => ({
      ...entry("documents", {
        id: reference.id,
        kind: `${labels.sourceKinds[reference.sourceKind]} · ${reference.publisher}`,
        name: reference.title,
      }),
      lang: reference.language,
      forms: formsOfDocument(reference),
    })),
  ];
}

/** What the search of a language looks through, and the words in which it answers. */
export function searchFile(
  locale: Locale,
  contents: Readonly<Record<Locale, Content>>,
): SearchFile {
  const { say } = words[locale];
  return {
    rights: contents[locale].article.rights,
    headings: {
      sentences: say("foundSentences"),
      records: say("foundRecords"),
      documents: say("foundDocuments"),
      guides: say("foundGuides"),
      reference: say("foundReference"),
    },
    allResults: say("allResults", { count: "{{count}}" }),
    entries: searchEntries(locale, contents),
  };
}
