import type { SegmentId } from "../generated/ids.ts";
import type { Claim } from "../src/content/claims.ts";
import { type RecordCollection, recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import { isId } from "../src/content/is-id.ts";
import { type Path, valueAt } from "../src/content/tree.ts";
import type { Formatter } from "./format.ts";
import type { Mistake } from "./mistake.ts";
import { placeholder } from "./placeholder.ts";
import type { LocaleFiles } from "./read-locales.ts";
import { says, without, written } from "./says.ts";
import { valueIn } from "./value-in.ts";

type IsWrong = (field: Path) => boolean;

/** A number or a date that a record states. */
interface NumberFact {
  readonly file: string;
  readonly key: string;
  /** The number or the date, as the article would write it; `undefined` if the value is wrong. */
  readonly words: string | undefined;
  /** The words of the claims that it rests on. If these are wrong, they are all the segments that say it. */
  readonly quotes: readonly string[];
  /** The segments that have these words. */
  readonly segments: readonly SegmentId[];
  /** Whether one of its quotes says it. */
  readonly isSaid: boolean;
  /** Whether its claims are wrong. */
  readonly isLoose: boolean;
}

/** The claims of a list that exist, and whose segments do. */
const claimsOf = ({ claims, segments }: Content, evidence: unknown): readonly Claim[] =>
  (Array.isArray(evidence) ? evidence : []).flatMap((claim) => {
    if (!isId("claims", claim) || !Object.hasOwn(claims, claim)) return [];
    return Object.hasOwn(segments, claims[claim].segment) ? [claims[claim]] : [];
  });

/** Every number and date that the records state. */
function factsIn(source: Content, formatter: Formatter, isWrong: IsWrong): readonly NumberFact[] {
  const factOf = (name: RecordCollection, record: AnyRecord, field: string): NumberFact[] => {
    const evidence = valueIn(record, ["evidence", field]);
    const isEvidenceWrong = isWrong([name, record.id, "evidence", field]);
    if (evidence === undefined && !isEvidenceWrong) return [];
    const place = { file: `src/records/${name}.ts`, key: `${record.id}.${field}` };
    const claims = claimsOf(source, evidence);
    const segments = claims.map(({ segment }) => segment);
    if (isWrong([name, record.id, field])) {
      return [{ ...place, words: undefined, quotes: [], segments, isSaid: true, isLoose: true }];
    }
    const value = valueIn(record, [field]);
    const words = written(value, formatter);
    if (words === undefined) return [];
    const isPlaced = Array.isArray(evidence) && claims.length === evidence.length;
    if (isPlaced && !isEvidenceWrong) {
      const quotes = claims.map(({ quote }) => quote);
      const isSaid = quotes.some((quote) => says(quote, value, formatter));
      return [{ ...place, words, quotes, segments, isSaid, isLoose: false }];
    }
    const found = Object.values(source.segments).filter(({ text }) => says(text, value, formatter));
    return [
      {
        ...place,
        words,
        quotes: found.map(({ text }) => text),
        segments: found.map(({ id }) => id),
        isSaid: found.length > 0,
        isLoose: true,
      },
    ];
  };
  return recordCollections.flatMap((name) =>
    Object.values<AnyRecord>(source[name]).flatMap((record) =>
      Object.keys(record).flatMap((field) => factOf(name, record, field)),
    ),
  );
}

/** Whether the article, all of which is there, does not say a fact where it ought to. */
function isUnsaid({ segments, isSaid, isLoose }: NumberFact, source: Content, isWrong: IsWrong) {
  const places = isLoose ? Object.values(source.segments).map(({ id }) => id) : segments;
  return !isSaid && !places.some((id) => isWrong(["segments", id, "text"]));
}

function unsaidMistake({ file, key, words, quotes, isLoose }: NumberFact): Mistake {
  const where = isLoose
    ? "and the article says so nowhere."
    : `and none of the words that it rests on in src/records/claims.ts says just that: ${quotes.map((quote) => `"${quote}"`).join(", ")}`;
  const advice = "Write what the article says, with the claim that says it, or null.";
  return { file, key, reason: `says "${words}", ${where} ${advice}` };
}

/**
 * Every number and date of the article has to be a fact of a record, and every such fact to stand in
 * the article. A fact that is wrong, by this or by another mistake, excuses one number of its segment,
 * which is probably the one that was meant.
 */
export function validateNumbers(
  source: Content,
  formatter: Formatter,
  isWrong: IsWrong,
): readonly Mistake[] {
  const facts = factsIn(source, formatter, isWrong);
  const unsaid = facts.filter((fact) => isUnsaid(fact, source, isWrong));
  const isSound = (fact: NumberFact) => !fact.isLoose && !unsaid.includes(fact);

  const unstated = Object.values(source.segments).flatMap(({ id, text }) => {
    const here = facts.filter(({ segments }) => segments.includes(id));
    const rest = here.filter(isSound).reduce((left, { words = "" }) => without(left, words), text);
    const numbers = rest.match(/\d+/g) ?? [];
    const excused = here.filter((fact) => !isSound(fact)).length;
    return (numbers.length > excused ? numbers : []).map((number): Mistake => {
      const reason = `says "${number}", which is not a fact of any record: "${text}" Add it to a record in src/records, with a claim of this segment.`;
      return { file: "locales/fr/segments.json", key: `${id}.text`, reason };
    });
  });
  return [...unsaid.map(unsaidMistake), ...unstated];
}

/** Texts about the public record. Their dates are not facts of the article. */
const aboutTheRecord = new Set(["reason", "searched"]);

const codes = /\b(?:ISO 3166-1(?: alpha-\d)?|M49)\b/g;

/** Whether a French text is made of the words of the article. */
const isArticle = (file: string | undefined, key: readonly string[]) =>
  file === "segments" || key.includes("translatedQuote");

/** The placeholders of the text at a path in some languages. */
const codesAt = (examples: readonly LocaleFiles[], path: Path): readonly string[] =>
  examples.flatMap((files) => String(valueAt(files, path) ?? "").match(placeholder) ?? []);

/** Says which placeholders a text may want that types a number: those that it has in other languages, and not here. */
function wanted(text: string, path: Path, examples: readonly LocaleFiles[]): string {
  const codes = [...new Set(codesAt(examples, path))].filter((code) => !text.includes(code));
  if (codes.length === 0) {
    return "a placeholder such as {{commitments.japanGhg2030.targetYear, date}}";
  }
  return codes.length === 1 ? `the placeholder ${codes[0]}` : `one of ${codes.join(", ")}`;
}

/**
 * Texts have to take their numbers from the records. Only the article itself types them.
 *
 * @param examples - The texts of other languages, which have the placeholders to write.
 */
export function validateTypedNumbers(
  locale: string,
  files: LocaleFiles,
  examples: readonly LocaleFiles[],
): readonly Mistake[] {
  const walk = (node: unknown, path: readonly string[]): readonly Mistake[] => {
    if (typeof node === "object" && node !== null) {
      return Object.entries(node).flatMap(([key, child]) => walk(child, [...path, key]));
    }
    if (typeof node !== "string") return [];
    const [file, ...key] = path;
    if (file === "findings") return [];
    if (file === "claims" && aboutTheRecord.has(key.at(-1) ?? "")) return [];
    const prose = node.replaceAll(placeholder, "").replaceAll(codes, "");
    if (!/\p{Nd}/u.test(prose) || (locale === "fr" && isArticle(file, key))) return [];
    const reason = `types a number: "${node}" Numbers come from records: write ${wanted(node, path, examples)}.`;
    return [{ file: `locales/${locale}/${file}.json`, key: key.join("."), reason }];
  };
  return walk(files, []);
}
