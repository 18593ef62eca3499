import {
  type CollectionName,
  collectionNames,
  recordCollections,
} from "../../src/content/collections.ts";
import { verdictsOf } from "../../src/content/derive.ts";
import { locales } from "../../src/index.ts";
import { inLanguage } from "../../tools/tables/names.ts";
import type { Row } from "./read.ts";

/** Makes content again from nothing but what tables hold, so that whatever they lose is seen. */

type Fields = Record<string, unknown>;
type Tables = ReadonlyMap<string, readonly Row[]>;

const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const two = (part: number) => String(part).padStart(2, "0");

/** A cell as content has it: a day is a string there. */
const valueIn = (cell: unknown): unknown =>
  cell instanceof Date
    ? `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`
    : cell;

const itemsIn = (cell: unknown): readonly string[] => (cell ? String(cell).split(" | ") : []);

/** The fields of a row, with the texts of one language. */
function fieldsIn(row: Row, locale: string): Fields {
  const fields = Object.entries(row).flatMap(([column, cell]) => {
    const language = locales.find((one) => column.endsWith(inLanguage("", one)));
    if (language !== undefined && language !== locale) return [];
    const name =
      language === undefined ? column : column.slice(0, -inLanguage("", language).length);
    return [[camelCase(name), name === "aliases" ? itemsIn(cell) : valueIn(cell)]];
  });
  return Object.fromEntries(fields);
}

/** Leaves out what content has where nothing is said: `null`, `[]` and `{}`. In a table, it is an empty cell or no row. */
export function pruned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(pruned);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value)
    .map(([key, field]) => [key, pruned(field)] as const)
    .filter(([, field]) => field !== null && field !== undefined)
    .filter(([, field]) => typeof field !== "object" || Object.keys(Object(field)).length > 0);
  return Object.fromEntries(kept);
}

/** The rows of a table that belong to one thing, as the table orders them. */
function rowsOf(tables: Tables, table: string, where: Row): readonly Row[] {
  const rows = tables.get(table) ?? [];
  return rows.filter((row) =>
    Object.entries(where).every(([column, cell]) => row[column] === cell),
  );
}

const column = (rows: readonly Row[], name: string): readonly unknown[] =>
  rows.map((row) => row[name]);

/** The number of UTF-16 code units of the first characters of a text. */
const unitsOf = (text: unknown, characters: unknown): number =>
  [...String(text)].slice(0, Number(characters)).join("").length;

function segment(tables: Tables, row: Row, locale: string): Fields {
  const { position, paragraph, rights, ...fields } = fieldsIn(row, locale);
  const spans = rowsOf(tables, "mentions", { segment: row.id, locale });
  const mentions = [...new Set(column(spans, "position"))].map((place) => {
    const records = spans.filter((span) => span.position === place);
    const { start_offset: start, end_offset: end } = records[0] ?? {};
    return {
      start: unitsOf(fields.text, start),
      end: unitsOf(fields.text, end),
      records: column(records, "record"),
    };
  });
  return { ...fields, mentions };
}

function claim(tables: Tables, row: Row, locale: string): Fields {
  const { position, rights, quote, referentWords, ...fields } = fieldsIn(row, locale);
  const records = (role: string) =>
    column(rowsOf(tables, "claim_records", { claim: row.id, role }), "record");
  const cited = rowsOf(tables, "claim_findings", { claim: row.id });
  const documents = column(cited, "finding").flatMap((id) =>
    column(rowsOf(tables, "findings", { id }), "reference"),
  );
  return {
    ...fields,
    quote: row.quote_fr,
    translatedQuote: itemsIn(quote),
    about: records("about"),
    referent: referentWords && { words: referentWords, candidates: records("candidate") },
    flaws: column(rowsOf(tables, "claim_flaws", { claim: row.id }), "flaw"),
    findings: cited.map(({ finding, stance }) => ({ finding, stance })),
    references: [...new Set(documents)],
  };
}

function finding(tables: Tables, row: Row, locale: string): Fields {
  const { anchorStart: start, anchorEnd: end, ...fields } = fieldsIn(row, locale);
  const about = column(rowsOf(tables, "finding_records", { finding: row.id }), "record");
  return { ...fields, anchor: { start, end }, about };
}

/** The values of one side of a record's facts. Whether a field is a list, content says. */
function facts(tables: Tables, id: unknown, side: "article" | "record", like: Fields): Fields {
  const rows = rowsOf(tables, "facts", { record: id }).filter(
    (row) => row[`${side}_value`] !== null,
  );
  const cell = (row: Row) =>
    row.value_type === "number" ? Number(row[`${side}_number`]) : row[`${side}_value`];
  const fields = [...new Set(column(rows, "field"))].map((field) => {
    const own = rows.filter((row) => row.field === field);
    if (Array.isArray(like[String(field)])) return [field, own.map(cell)];
    const main = own.find(({ part }) => part === "value");
    const measures = { unit: main?.[`${side}_unit`], qualifier: main?.[`${side}_qualifier`] };
    const parts = Object.fromEntries(own.map((row) => [row.part, cell(row)]));
    return [field, measures.unit ? { ...parts, ...measures } : parts.value];
  });
  return Object.fromEntries(fields);
}

function evidence(tables: Tables, record: unknown, side: "article" | "record"): Fields {
  const rows = rowsOf(tables, "fact_evidence", { record, side });
  const ids = side === "article" ? "claim" : "finding";
  return Object.fromEntries(
    [...new Set(column(rows, "field"))].map((field) => [
      field,
      column(
        rows.filter((row) => row.field === field),
        ids,
      ),
    ]),
  );
}

function record(tables: Tables, row: Row, locale: string, like: Fields): Fields {
  const { collection, ...fields } = fieldsIn(row, locale);
  const { equated, ...stated } = evidence(tables, row.id, "article");
  const { name, title, ...proved } = evidence(tables, row.id, "record");
  const recorded = facts(tables, row.id, "record", recordedIn(like));
  const onRecord = Object.entries(recorded).map(([field, value]) => [
    field,
    { value, findings: proved[field] },
  ]);
  const claims = column(
    rowsOf(tables, "claim_records", { record: row.id, role: "about" }),
    "claim",
  );
  const verdicts = claims.flatMap((id) => column(rowsOf(tables, "claims", { id }), "verdict"));
  const distinctFrom = rowsOf(tables, "term_distinctions", { term: row.id });
  return {
    ...fields,
    ...facts(tables, row.id, "article", like),
    claims,
    verdicts: verdictsOf(verdicts),
    evidence: stated,
    onRecord: Object.fromEntries(onRecord),
    equated,
    nameFindings: name,
    titleFindings: title,
    distinctFrom: column(distinctFrom, "distinct_from"),
  };
}

/** The values on record of a record of content, by their fields. */
const recordedIn = ({ onRecord }: Fields): Fields =>
  Object.fromEntries(
    Object.entries(Object(onRecord)).map(([field, recorded]) => [field, Object(recorded).value]),
  );

const records: readonly CollectionName[] = recordCollections;

/** Makes the collections of a language. Content only says which fields are lists. */
export function rebuild(
  tables: Tables,
  locale: string,
  like: Readonly<Record<string, unknown>>,
): Fields {
  const makers = { segments: segment, claims: claim, findings: finding };
  const collection = (name: CollectionName) => {
    if (records.includes(name)) {
      const entries = Object(like[name]);
      return rowsOf(tables, "records", { collection: name }).map((row) =>
        record(tables, row, locale, entries[String(row.id)] ?? {}),
      );
    }
    const rows = tables.get(name) ?? [];
    const make = name in makers ? makers[name as keyof typeof makers] : undefined;
    return rows.map((row) => make?.(tables, row, locale) ?? fieldsIn(row, locale));
  };
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      Object.fromEntries(collection(name).map((entry) => [entry.id, entry])),
    ]),
  );
}
