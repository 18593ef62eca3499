import type { AnyRecord, ClaimId, FieldName } from "us-japan-climate-partnership";
import { showDate } from "./dates.ts";
import { content, locale, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { isRecord, nameOf } from "./records.ts";
import { VerdictBadge } from "./verdict.tsx";

/** What the dialog shows apart from the facts. */
const apart = new Set([
  "id",
  "kind",
  "name",
  "aliases",
  "description",
  "summary",
  "claims",
  "evidence",
  "officialName",
  "nameReferences",
]);

const dates = new Set(["launched", "signed", "targetYear", "baseline", "date"]);

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

/** A fact as a reader sees it: records by their names, dates and numbers in words. */
function Fact({ field, value }: { readonly field: string; readonly value: unknown }) {
  const { labels } = content.value;
  if (value === null) return <span class="quiet">{t.value.silent}</span>;
  if (Array.isArray(value)) {
    return (
      <>
        {value.map((item) => (
          <Fact key={String(item)} field={field} value={item} />
        ))}
      </>
    );
  }
  if (typeof value === "object" && value !== undefined) return <Quantity value={value} />;
  const text = String(value);
  if (isRecord(text)) {
    return (
      <Link to={{ id: text }} class="chip">
        {nameOf(content.value, text)}
      </Link>
    );
  }
  if (dates.has(field)) return <>{showDate(text, locale.value)}</>;
  const named = Object.values(labels).flatMap(
    (group: Readonly<Record<string, string>>) => group[text] ?? [],
  );
  return <>{named[0] ?? text}</>;
}

/** The words of the source behind a fact, with the verdict over them. */
function Evidence({ id }: { readonly id: ClaimId }) {
  const { quote, verdict } = content.value.claims[id];
  return (
    <p class="quiet">
      <q lang="fr">{quote}</q>{" "}
      <Link to={{ view: "claims", id }} class="bare">
        <VerdictBadge verdict={verdict} />
      </Link>
    </p>
  );
}

/** Every field of a record that states a fact. */
export function Facts({ record }: { readonly record: AnyRecord }) {
  const { labels } = content.value;
  const evidence: Readonly<Record<string, readonly ClaimId[]>> =
    "evidence" in record ? record.evidence : {};
  const fields = Object.entries(record).filter(([field]) => !apart.has(field));
  return (
    <dl class="facts">
      {fields.map(([field, value]) => (
        <div key={field}>
          <dt>{labels.fields[field as FieldName]}</dt>
          <dd>
            <Fact field={field} value={value} />
            {evidence[field]?.map((id) => (
              <Evidence key={id} id={id} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
