import type {
  AnyRecord,
  ClaimId,
  FieldName,
  FieldOf,
  Recorded,
} from "us-japan-climate-partnership";
import { showDate } from "./dates.ts";
import { FindingLine } from "./findings.tsx";
import { content, locale, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { isClaim, isRecord, nameOf } from "./records.ts";
import { VerdictBadge } from "./verdict.tsx";

/** What the dialog shows apart from the facts. */
const apart = [
  "id",
  "kind",
  "name",
  "aliases",
  "description",
  "summary",
  "claims",
  "evidence",
  "verdicts",
  "onRecord",
  "officialName",
  "nameFindings",
  "officialTitle",
  "titleFindings",
] as const;

/** A field of a record that rests on claims of the article. */
type StatedField<Kind = AnyRecord> = Kind extends { readonly evidence: infer Evidence }
  ? keyof Evidence
  : never;

/**
 * Links, classes and codes that the data adds: where there is none, the article has not been silent.
 * A field that is neither stated nor listed here does not compile.
 */
const added: Readonly<
  Record<Exclude<FieldOf<AnyRecord>, StatedField | (typeof apart)[number]>, true>
> = {
  acronym: true,
  term: true,
  distinctFrom: true,
  equated: true,
  type: true,
  iso3166: true,
  iso3166Alpha3: true,
  unM49: true,
};

const dates = new Set(["launched", "announced", "signed", "targetYear", "baseline", "date"]);

/** What a code is called: `done` of an activity's status. */
function nameOfCode({ kind }: AnyRecord, field: string, code: string): string {
  const { labels } = content.value;
  const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    status: labels.statuses,
    relative: labels.relatives,
    part: labels.parts,
    type: kind === "place" ? labels.placeTypes : labels.commitmentTypes,
  };
  return groups[field]?.[code] ?? code;
}

/** A number in words, with its unit. */
function Quantity({ value }: { readonly value: object }) {
  const { labels } = content.value;
  const fact = new Map<string, unknown>(Object.entries(value));
  const word = (group: "directions" | "qualifiers" | "units", name: string) => {
    const names: Readonly<Record<string, string>> = labels[group];
    return names[String(fact.get(name))] ?? "";
  };
  return (
    <>
      {t.value.quantity({
        value: String(fact.get("value")),
        unit: word("units", "unit"),
        qualifier: fact.get("qualifier") === "exactly" ? "" : word("qualifiers", "qualifier"),
        direction: word("directions", "direction"),
      })}
    </>
  );
}

/** The words of the source behind a fact, with the verdict over them. */
function Evidence({ id }: { readonly id: ClaimId }) {
  const { quote, verdict } = content.value.claims[id];
  return (
    <p class="quiet">
      <q lang="fr">{quote}</q>{" "}
      <Link to={{ id }} class="bare">
        <VerdictBadge verdict={verdict} />
      </Link>
    </p>
  );
}

/** A fact as a reader sees it: records by their names, dates and numbers in words. */
function Fact({
  record,
  field,
  value,
}: {
  readonly record: AnyRecord;
  readonly field: string;
  readonly value: unknown;
}) {
  if (value === null) return <span class="quiet">{t.value.silent}</span>;
  if (Array.isArray(value)) {
    return (
      <>
        {value.map((item) => (
          <Fact key={String(item)} record={record} field={field} value={item} />
        ))}
      </>
    );
  }
  if (typeof value === "object" && value !== undefined) return <Quantity value={value} />;
  const text = String(value);
  if (isClaim(text)) return <Evidence id={text} />;
  if (isRecord(text)) {
    return (
      <Link to={{ id: text }} class="chip">
        {nameOf(content.value, text)}
      </Link>
    );
  }
  return <>{dates.has(field) ? showDate(text, locale.value) : nameOfCode(record, field, text)}</>;
}

/** A value on the public record, and the findings that prove it. */
function OnRecord({
  record,
  field,
  recorded,
}: {
  readonly record: AnyRecord;
  readonly field: string;
  readonly recorded: Recorded<unknown>;
}) {
  const { labels, findings } = content.value;
  return (
    <div class="on-record">
      <span class="quiet">
        {labels.fields.onRecord}
        {t.value.colon}
      </span>
      <Fact record={record} field={field} value={recorded.value} />
      {recorded.findings.map((id) => (
        <p key={id} class="quiet">
          <FindingLine finding={findings[id]} />
        </p>
      ))}
    </div>
  );
}

/** Every field of a record that states a fact. */
export function Facts({ record }: { readonly record: AnyRecord }) {
  const { labels } = content.value;
  const evidence: Readonly<Record<string, readonly ClaimId[]>> =
    "evidence" in record ? record.evidence : {};
  const onRecord: Readonly<Record<string, Recorded<unknown>>> =
    "onRecord" in record ? record.onRecord : {};
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && !value.length);
  const fields = Object.entries(record).filter(
    ([field, value]) =>
      !apart.some((name) => name === field) && !(Object.hasOwn(added, field) && isEmpty(value)),
  );
  return (
    <dl class="facts">
      {fields.map(([field, value]) => (
        <div key={field}>
          <dt>{labels.fields[field as FieldName]}</dt>
          <dd>
            <Fact record={record} field={field} value={value} />
            {evidence[field]?.map((id) => (
              <Evidence key={id} id={id} />
            ))}
            {onRecord[field] && (
              <OnRecord record={record} field={field} recorded={onRecord[field]} />
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
