import type { RecordId } from "../generated/ids.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import type { Disagreement } from "./disagreement.ts";
import { collectionOf, namesOf } from "./names.ts";

/** What each segment of the article names, by its words. */
function readArticle(content: Content) {
  const names = namesOf(content);
  const inSegment = new Map(
    Object.values(content.segments).map(({ id, text }) => [id, names.namedIn(text)] as const),
  );
  const inArticle = new Set([...inSegment.values()].flatMap((ids) => [...ids]));
  return { names, inSegment, inArticle };
}

type ReadArticle = ReturnType<typeof readArticle>;

/** A record that the article names has to be named in the section of a claim about it, by the claim's segment or before. */
function* checkAbout(content: Content, { inSegment, inArticle }: ReadArticle) {
  for (const { id, segment, about } of Object.values(content.claims)) {
    const before = new Set<RecordId>();
    for (const one of Object.values(content.segments)) {
      if (one.section !== content.segments[segment].section) continue;
      for (const record of inSegment.get(one.id) ?? []) before.add(record);
      if (one.id === segment) break;
    }
    for (const record of about.filter((one) => inArticle.has(one) && !before.has(one))) {
      yield {
        path: ["claims", id, "about"],
        others: [
          ["claims", id, "segment"],
          ["claims", id, "quote"],
        ],
        reason: `names "${record}", which the article does not name in this section, by "${segment}" or before. Name what the words are about, or give the record a name that they have in locales/${content.locale}/${collectionOf(record)}.json.`,
      };
    }
  }
}

/** What a segment names has to be in the `about` of a claim of it. */
function* checkMentioned(content: Content) {
  const claims = Object.values(content.claims);
  for (const { id, mentions } of Object.values(content.segments)) {
    const here = claims.filter(({ segment }) => segment === id);
    if (here.length === 0) continue;
    const about = new Set(
      here.flatMap((claim) => [...claim.about, ...(claim.referent?.candidates ?? [])]),
    );
    const records = new Set(mentions.flatMap((mention) => mention.records));
    for (const record of records) {
      if (about.has(record) || Object.hasOwn(content.terms, record)) continue;
      yield {
        path: ["segments", id],
        others: [["segments", id, "text"], ...here.map((claim) => ["claims", claim.id, "about"])],
        reason: `names "${record}", and no claim of it is about that. Name it in the \`about\` of the claim whose words name it.`,
      };
    }
  }
}

/** The claims that state the name of a record have to have it among their words, if the article has it at all. */
function* checkStatedNames(content: Content, { names, inArticle }: ReadArticle) {
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const stated = "evidence" in record && "name" in record.evidence ? record.evidence.name : [];
      for (const claim of inArticle.has(record.id) ? (stated ?? []) : []) {
        const { quote } = content.claims[claim];
        if (names.isNamed(quote, record.id)) continue;
        yield {
          path: [name, record.id, "evidence", "name"],
          others: [
            ["claims", claim, "quote"],
            [name, record.id, "name"],
            [name, record.id, "aliases"],
          ],
          reason: `rests on "${claim}", whose words in src/records/claims.ts do not have the name: "${quote}" Cite a claim that names it.`,
        };
      }
    }
  }
}

/** The term that is the subject of a commitment has to stand in the words that state it. */
function* checkSubjects(content: Content, { names }: ReadArticle) {
  for (const { id, subject, evidence } of Object.values(content.commitments)) {
    const claims = evidence.subject ?? [];
    if (subject === null || claims.length === 0) continue;
    if (claims.some((claim) => names.isNamed(content.claims[claim].quote, subject))) continue;
    const quotes = claims.map((claim) => `"${content.claims[claim].quote}"`).join(", ");
    yield {
      path: ["commitments", id, "evidence", "subject"],
      others: [
        ["commitments", id, "subject"],
        ["terms", subject, "name"],
        ["terms", subject, "aliases"],
        ...claims.map((claim) => ["claims", claim, "quote"]),
      ],
      reason: `is "${subject}", of which no form stands in the words that it rests on: ${quotes} Write the term of these words.`,
    };
  }
}

/** What the records say that the article names, it has to name. */
export function* validateNamed(content: Content): Generator<Disagreement> {
  const article = readArticle(content);
  yield* checkAbout(content, article);
  yield* checkMentioned(content);
  yield* checkStatedNames(content, article);
  yield* checkSubjects(content, article);
}
