import type { ClaimId } from "../generated/ids.ts";
import type { RecordCollection } from "../src/content/collections.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import type { Disagreement } from "./disagreement.ts";
import { numberFault } from "./number-fault.ts";
import {
  commitmentTypeIn,
  dateWords,
  isFuture,
  isHedged,
  isMainFuture,
  isPurpose,
  partWords,
  relativeWords,
  statusIn,
} from "./wordings.ts";

/** A fact of a record, with the claims that it rests on. */
interface Stated {
  readonly name: RecordCollection;
  readonly record: AnyRecord;
  readonly field: string;
  readonly value: unknown;
  readonly claims: readonly ClaimId[];
}

/** Every fact that the records state. */
const statedIn = (content: Content): readonly Stated[] =>
  recordCollections.flatMap((name) =>
    Object.values<AnyRecord>(content[name]).flatMap((record) =>
      ("evidence" in record ? Object.entries(record.evidence) : []).map(
        ([field, claims]): Stated => ({
          name,
          record,
          field,
          value: Reflect.get(record, field),
          claims,
        }),
      ),
    ),
  );

/** Notes that a fact does not agree with the words that it rests on. */
function disagreement(
  { name, record, field, claims }: Stated,
  content: Content,
  reason: string,
): Disagreement {
  const quotes = claims.map((claim) => `"${content.claims[claim].quote}"`).join(", ");
  return {
    path: [name, record.id, "evidence", field],
    others: [[name, record.id, field], ...claims.map((claim) => ["claims", claim, "quote"])],
    reason: `${reason}: ${quotes} Write what these words say, or cite the claim that says it.`,
  };
}

/** The words for a time, by the fields and the values that state it. */
const timeWords = { part: partWords, relative: relativeWords };

/** The fields of dates and codes, each with the words that a value needs. */
function neededWords({ field, value }: Stated): RegExp | undefined {
  const words = new Map<string, Readonly<Record<string, RegExp>>>(Object.entries(timeWords));
  if (typeof value !== "string") return undefined;
  return words.get(field)?.[value] ?? dateWords[field];
}

/** A date or a code has to have its words in every quote that it rests on. */
function* checkCodes(facts: readonly Stated[], content: Content) {
  for (const fact of facts) {
    const needed = neededWords(fact);
    if (needed === undefined) continue;
    if (fact.claims.every((claim) => needed.test(content.claims[claim].quote))) continue;
    yield disagreement(fact, content, `is "${fact.value}", which not all of its words say`);
  }
}

/** The direction and the qualifier of a number have to be those of the words. */
function* checkNumberWords(facts: readonly Stated[], content: Content) {
  for (const fact of facts) {
    for (const claim of fact.claims) {
      const fault = numberFault(fact.value, content.claims[claim].quote);
      if (fault !== undefined) yield disagreement(fact, content, fault);
    }
  }
}

/** How far an activity has come has to be what each of its quotes says, and the type of a commitment what all of them do. */
function* checkClasses(facts: readonly Stated[], content: Content) {
  for (const fact of facts.filter(({ field }) => field === "status")) {
    for (const claim of fact.claims) {
      const expected = statusIn(content.claims[claim].quote);
      if (fact.value === expected) continue;
      const reason = `is "${fact.value}", expected "${expected}" by the words of "${claim}"`;
      yield disagreement(fact, content, reason);
    }
  }
  for (const { id, type, evidence } of Object.values(content.commitments)) {
    const claims = [...new Set(Object.values(evidence).flat())];
    const words = claims.map((claim) => content.claims[claim].quote);
    const expected = commitmentTypeIn(words.join(" "));
    if (type === expected || claims.length === 0) continue;
    yield {
      path: ["commitments", id, "type"],
      others: claims.map((claim) => ["claims", claim, "quote"]),
      reason: `is "${type}", expected "${expected}" by the words that it rests on: ${words.map((one) => `"${one}"`).join(", ")} Write that.`,
    };
  }
}

/** A time that the words of an activity or an event give has to be a fact of it. */
function* checkTimes(content: Content): Generator<Disagreement> {
  const records = [...Object.values(content.activities), ...Object.values(content.events)];
  for (const record of records) {
    const claims = [...new Set(Object.values(record.evidence).flat())];
    for (const [field, words] of Object.entries(timeWords)) {
      if (!Object.hasOwn(record, field)) continue;
      const value: unknown = Reflect.get(record, field);
      const said = Object.entries(words).flatMap(([time, form]) =>
        claims
          .filter((claim) => form.test(content.claims[claim].quote))
          .map((claim) => [time, claim] as const),
      );
      for (const [time, claim] of value === null ? said.slice(0, 1) : []) {
        const { quote } = content.claims[claim];
        yield {
          path: [record.kind === "event" ? "events" : "activities", record.id, field],
          others: [["claims", claim, "quote"]],
          reason: `is null, and the words that the record rests on say "${time}": "${quote}" Write fact("${time}", "${claim}").`,
        };
      }
    }
  }
}

/** The modality of a claim has to fit the verbs of its words. */
function* checkModalities(content: Content) {
  for (const { id, segment, quote, modality } of Object.values(content.claims)) {
    const { text } = content.segments[segment];
    const fault =
      modality === "planned" && !isFuture(isPurpose(quote) ? text : quote)
        ? "no verb of its words is in the future"
        : modality === "hedged" && !isHedged(quote)
          ? "no verb of its words leaves anything open"
          : modality === "asserted" && isHedged(quote)
            ? "a verb of its words leaves it open"
            : modality === "asserted" && isMainFuture(quote)
              ? "its verb is in the future"
              : undefined;
    if (fault === undefined) continue;
    yield {
      path: ["claims", id, "modality"],
      others: [
        ["claims", id, "quote"],
        ["claims", id, "segment"],
      ],
      reason: `is "${modality}", and ${fault}: "${quote}" Write the modality that the verb has.`,
    };
  }
}

/** The codes of the records have to agree with the words of the article. */
export function* validateWordings(content: Content): Generator<Disagreement> {
  const facts = statedIn(content);
  yield* checkCodes(facts, content);
  yield* checkNumberWords(facts, content);
  yield* checkClasses(facts, content);
  yield* checkTimes(content);
  yield* checkModalities(content);
}
