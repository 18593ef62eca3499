import type { SegmentId } from "../generated/ids.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import { isId } from "../src/content/is-id.ts";
import { isTree } from "../src/content/tree.ts";
import type { Locale } from "../src/locales.ts";
import type { Formatter } from "./format.ts";
import type { Mistake } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** How a fact's number or date stands in a text; `undefined` if it is neither, or the schema refuses it. */
function written(value: unknown, formatter: Formatter): string | undefined {
  try {
    if (isTree(value) && "value" in value) return formatter.number(value.value);
    const isDate = typeof value === "string" && /^\d{3}[\dX]/.test(value);
    return isDate ? formatter.date(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The segment of a claim, where both are known; the schema refuses what is not. */
function segmentOf({ claims, segments }: Content, claim: string): SegmentId | undefined {
  if (!isId("claims", claim)) return undefined;
  const { segment } = claims[claim];
  return Object.hasOwn(segments, segment) ? segment : undefined;
}

/** Every number and date of the source is a fact of a record, and every such fact stands in the source. */
export function validateNumbers(source: Content, formatter: Formatter): readonly Mistake[] {
  const mistakes: Mistake[] = [];
  const stated = new Map<string, string[]>();
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(source[name])) {
      for (const [field, claims] of "evidence" in record ? Object.entries(record.evidence) : []) {
        const fact = written(Reflect.get(record, field), formatter);
        if (fact === undefined) continue;
        const segments = claims.flatMap((id) => segmentOf(source, id) ?? []);
        for (const segment of segments) {
          stated.set(segment, [...(stated.get(segment) ?? []), fact]);
        }
        if (
          segments.length === claims.length &&
          !segments.some((segment) => source.segments[segment].text.includes(fact))
        ) {
          const reason = `says "${fact}", which no segment it rests on does: ${segments.join(", ")}.`;
          mistakes.push({ file: `src/records/${name}.ts`, key: `${record.id}.${field}`, reason });
        }
      }
    }
  }
  for (const { id, text } of Object.values(source.segments)) {
    const rest = (stated.get(id) ?? []).reduce((left, fact) => left.replaceAll(fact, ""), text);
    for (const [number] of rest.matchAll(/\d+/g)) {
      const reason = `says "${number}", which is a fact of no record: "${text}"`;
      mistakes.push({ file: "locales/fr/segments.json", key: `${id}.text`, reason });
    }
  }
  return mistakes;
}

/** Texts about the public record, whose dates are no facts of the source. */
const aboutTheRecord = new Set(["reason", "searched"]);

const codes = /\b(?:ISO 3166-1|M49)\b/g;

/** Prose takes its numbers from the records: none is typed in a locale, but for the source itself. */
export function validateTypedNumbers(locale: Locale, files: LocaleFiles): readonly Mistake[] {
  const walk = (node: unknown, path: readonly string[]): readonly Mistake[] => {
    if (typeof node === "object" && node !== null) {
      return Object.entries(node).flatMap(([key, child]) => walk(child, [...path, key]));
    }
    const [file, ...key] = path;
    if (file === "claims" && aboutTheRecord.has(key.at(-1) ?? "")) return [];
    const prose = String(node)
      .replaceAll(/\{\{.*?\}\}/g, "")
      .replaceAll(codes, "");
    if (!/\p{Nd}/u.test(prose) || (locale === "fr" && file === "segments")) return [];
    const reason = `types a number that belongs to a record; use a placeholder: "${String(node)}"`;
    return [{ file: `locales/${locale}/${file}.json`, key: key.join("."), reason }];
  };
  return walk(files, []);
}
