import type { SegmentId } from "../generated/ids.ts";
import { type RecordCollection, recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import { isId } from "../src/content/is-id.ts";
import { isTree, type Path } from "../src/content/tree.ts";
import type { Locale } from "../src/locales.ts";
import type { Formatter } from "./format.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";
import { valueIn } from "./value-in.ts";

/** A fact of a record: a number or a date, as the article would write it, and the segments that it rests on. */
interface Stated {
  readonly file: string;
  readonly key: string;
  readonly words: string;
  readonly segments: readonly SegmentId[];
}

/** What is known of a fact. Of a fact that is wrong, only the segments are known that it may rest on. */
type Known = Stated | { readonly segments: readonly SegmentId[] };

/** Writes a number or a date as it stands in a text; gives `undefined` for anything else, and for what the formats cannot write. */
function written(value: unknown, formatter: Formatter): string | undefined {
  try {
    if (isTree(value) && "value" in value) return formatter.number(value.value);
    const isDate = typeof value === "string" && /^\d{3}[\dX]/.test(value);
    return isDate ? formatter.date(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The segments of the claims that exist. */
function segmentsOf({ claims, segments }: Content, evidence: unknown): readonly SegmentId[] {
  return (Array.isArray(evidence) ? evidence : []).flatMap((claim) => {
    if (!isId("claims", claim) || !Object.hasOwn(claims, claim)) return [];
    const { segment } = claims[claim];
    return Object.hasOwn(segments, segment) ? [segment] : [];
  });
}

/** Every number and date that a record states. */
function factsIn(
  source: Content,
  formatter: Formatter,
  isWrong: (field: Path) => boolean,
): Known[] {
  /** What is known of a field; `undefined` if it states no number and no date. */
  const knownOf = (name: RecordCollection, record: AnyRecord, field: string): Known | undefined => {
    const claims = valueIn(record, ["evidence", field]);
    const segments = segmentsOf(source, claims);
    const path = [name, record.id];
    const isEvidenceWrong = isWrong([...path, "evidence", field]);
    if (claims === undefined && !isEvidenceWrong) return undefined;
    if (isWrong([...path, field])) return { segments };
    const words = written(valueIn(record, [field]), formatter);
    if (words === undefined) return undefined;
    const isPlaced = Array.isArray(claims) && segments.length === claims.length;
    if (!isEvidenceWrong && isPlaced) {
      const file = `src/records/${name}.ts`;
      return { file, key: `${record.id}.${field}`, words, segments };
    }
    // The claim that was meant may be in any segment that says so.
    const saying = Object.values(source.segments).filter(({ text }) => text.includes(words));
    return { segments: saying.map(({ id }) => id) };
  };
  return recordCollections.flatMap((name) =>
    Object.values<AnyRecord>(source[name]).flatMap((record) =>
      Object.keys(record).flatMap((field) => knownOf(name, record, field) ?? []),
    ),
  );
}

/**
 * Every number and date of the article has to be a fact of a record, and every such fact to stand in
 * the article. A fact that is wrong, by this or by another mistake, excuses one number of its segment,
 * which is probably the one that was meant.
 */
export function validateNumbers(
  source: Content,
  formatter: Formatter,
  isWrong: (field: Path) => boolean,
): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const stated = new Map<SegmentId, string[]>();
  const excused = new Map<SegmentId, number>();
  const excuse = (segments: readonly SegmentId[]) => {
    for (const id of segments) excused.set(id, (excused.get(id) ?? 0) + 1);
  };

  for (const fact of factsIn(source, formatter, isWrong)) {
    if (!("words" in fact)) {
      excuse(fact.segments);
      continue;
    }
    const { file, key, words, segments } = fact;
    for (const id of segments) stated.set(id, [...(stated.get(id) ?? []), words]);
    const isMissing = segments.some((id) => isWrong(["segments", id, "text"]));
    if (isMissing || segments.some((id) => source.segments[id].text.includes(words))) continue;
    excuse(segments);
    const reason = `says "${words}", and none of the segments that it rests on says so: ${segments.join(", ")}. Write what the article says, or rest on the claim that says it.`;
    mistakes.push({ file, key, reason });
  }

  for (const { id, text } of Object.values(source.segments)) {
    const rest = (stated.get(id) ?? []).reduce((left, words) => left.replaceAll(words, ""), text);
    const numbers = rest.match(/\d+/g) ?? [];
    if (numbers.length <= (excused.get(id) ?? 0)) continue;
    for (const number of numbers) {
      const reason = `says "${number}", which is a fact of no record: "${text}" Add it to a record in src/records, with a claim of this segment.`;
      mistakes.push({ file: "locales/fr/segments.json", key: `${id}.text`, reason });
    }
  }
  return mistakes;
}

/** Texts about the public record. Their dates are not facts of the article. */
const aboutTheRecord = new Set(["reason", "searched"]);

const codes = /\b(?:ISO 3166-1|M49)\b/g;

/** Texts have to take their numbers from the records. Only the article itself types them. */
export function validateTypedNumbers(locale: Locale, files: LocaleFiles): readonly Mistake[] {
  const walk = (node: unknown, path: readonly string[]): readonly Mistake[] => {
    if (typeof node === "object" && node !== null) {
      return Object.entries(node).flatMap(([key, child]) => walk(child, [...path, key]));
    }
    if (typeof node !== "string") return [];
    const [file, ...key] = path;
    if (file === "claims" && aboutTheRecord.has(key.at(-1) ?? "")) return [];
    const prose = node.replaceAll(/\{\{.*?\}\}/g, "").replaceAll(codes, "");
    if (!/\p{Nd}/u.test(prose) || (locale === "fr" && file === "segments")) return [];
    const reason = `types a number: "${node}" Numbers come from records: write a placeholder such as {{commitments.japanGhg2030.targetYear, date}}.`;
    return [{ file: `locales/${locale}/${file}.json`, key: key.join("."), reason }];
  };
  return walk(files, []);
}
