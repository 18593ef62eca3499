import {
  type AnyRecord,
  type ClaimId,
  type FieldName,
  type FieldOf,
  type FindingId,
  isId,
  type Recorded,
} from "us-japan-climate-partnership";
import { collectionOf } from "./addresses.ts";
import { showDate } from "./dates.ts";
import { Documents, FindingLine } from "./finding-parts.tsx";
import { LinkTo, usePage } from "./page.tsx";
import { nameOf } from "./records-of.ts";
import { isDateField, nameOfCode, type Place, quantityInWords } from "./value-words.ts";
import { VerdictName } from "./verdict-parts.tsx";

/** What a record's entry shows apart from its facts. */
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

/** A value as a reader sees it: records by their names, dates and numbers in words. */
export function Value({ place, value }: { readonly place: Place; readonly value: unknown }) {
  const page = usePage();
  const { content, locale, words } = page;
  if (value === null || value === undefined)
    return <span class="quiet">{words.say("silent")}</span>;
  if (Array.isArray(value)) {
    return (
      <ul class="inline">
        {value.map((item) => (
          <li key={String(item)}>
            <Value place={place} value={item} />
          </li>
        ))}
      </ul>
    );
  }
  if (typeof value === "object") return <>{quantityInWords(page, value)}</>;
  const text = String(value);
  if (isId("claims", text)) {
    return (
      <LinkTo id={text}>
        <span lang="fr">{content.claims[text].quote}</span>
      </LinkTo>
    );
  }
  if (collectionOf(text)) return <LinkTo id={text}>{nameOf(content, text)}</LinkTo>;
  return (
    <>{isDateField(place.field) ? showDate(text, locale) : nameOfCode(content, place, text)}</>
  );
}

/** The words of the article behind a value, with the verdict over them. */
function Evidence({ ids }: { readonly ids: readonly ClaimId[] }) {
  const { content } = usePage();
  if (ids.length === 0) return <span class="none quiet">–</span>;
  return (
    <ul class="plain">
      {ids.map((id) => (
        <li key={id}>
          <VerdictName verdict={content.claims[id].verdict} />
          <span data-value=" · "> </span>
          <LinkTo id={id}>{content.claims[id].statement}</LinkTo>
        </li>
      ))}
    </ul>
  );
}

/** The value on the public record, and the findings that prove it: in full where the record cites them first, by their documents after that. */
function OnRecord({
  place,
  recorded,
  told,
}: {
  readonly place: Place;
  readonly recorded: Recorded<unknown> | undefined;
  readonly told: ReadonlySet<FindingId>;
}) {
  const { content, words } = usePage();
  const proof = `${words.say("onRecord")} – ${content.labels.fields.findings}`;
  if (recorded === undefined) return <span class="none quiet">–</span>;
  return (
    <>
      <Value place={place} value={recorded.value} />
      <ul class="rows quiet" data-column={proof}>
        {recorded.findings
          .filter((id) => !told.has(id))
          .map((id) => (
            <li key={id}>
              <FindingLine finding={content.findings[id]} />
            </li>
          ))}
      </ul>
      <Documents column={proof} findings={recorded.findings.filter((id) => told.has(id))} />
    </>
  );
}

/** A field of a record, with what the article and the public record say of it. */
interface Fact {
  readonly place: Place;
  readonly value: unknown;
  readonly recorded: Recorded<unknown> | undefined;
  readonly evidence: readonly ClaimId[];
}

/** The fields of a record that are shown as its facts. */
function factsOf(record: AnyRecord): readonly Fact[] {
  const evidence: Readonly<Record<string, readonly ClaimId[]>> =
    "evidence" in record ? record.evidence : {};
  const onRecord: Readonly<Record<string, Recorded<unknown>>> =
    "onRecord" in record ? record.onRecord : {};
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && !value.length);
  return Object.entries(record)
    .filter(
      ([field, value]) =>
        !apart.some((name) => name === field) && !(Object.hasOwn(added, field) && isEmpty(value)),
    )
    .map(([field, value]) => ({
      place: { record, field },
      value,
      recorded: onRecord[field],
      evidence: evidence[field] ?? [],
    }));
}

/** What a field holds: a value of the article's beside that on record, or one that the data adds. */
function Cells({ fact, told }: { readonly fact: Fact; readonly told: ReadonlySet<FindingId> }) {
  const { words } = usePage();
  const { place, value, recorded, evidence } = fact;
  if (Object.hasOwn(added, place.field)) {
    return (
      <td colSpan={3}>
        <Value place={place} value={value} />{" "}
        <span class="quiet" data-left-out>
          {words.say("added")}
        </span>
      </td>
    );
  }
  return (
    <>
      <td data-label={words.say("inArticle")}>
        <Value place={place} value={value} />
      </td>
      <td data-label={words.say("onRecord")}>
        <OnRecord place={place} recorded={recorded} told={told} />
      </td>
      <td data-label={words.say("howItStands")}>
        <Evidence ids={evidence} />
      </td>
    </>
  );
}

/** Every field of a record that states a fact: the article's value, the value on record, and how the words stand. */
export function Facts({ record }: { readonly record: AnyRecord }) {
  const { content, words } = usePage();
  const facts = factsOf(record);
  if (facts.length === 0) return null;
  const nameOfField: Readonly<Partial<Record<string, string>>> = content.labels
    .fields satisfies Readonly<Record<FieldName, string>>;
  return (
    <table class="facts">
      <thead>
        <tr>
          <th scope="col">{words.say("field")}</th>
          <th scope="col">{words.say("inArticle")}</th>
          <th scope="col">{words.say("onRecord")}</th>
          <th scope="col">{words.say("howItStands")}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact, at) => {
          const told = facts.slice(0, at).flatMap(({ recorded }) => recorded?.findings ?? []);
          const { field } = fact.place;
          return (
            <tr key={field}>
              <th scope="row">{nameOfField[field] ?? field}</th>
              <Cells fact={fact} told={new Set(told)} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
