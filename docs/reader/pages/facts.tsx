import {
  type AnyRecord,
  type ClaimId,
  type FieldName,
  type FieldOf,
  isId,
  type Recorded,
} from "us-japan-climate-partnership";
import { collectionOf } from "./addresses.ts";
import { showDate } from "./dates.ts";
import { FindingLine } from "./finding-parts.tsx";
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
          <VerdictName verdict={content.claims[id].verdict} />{" "}
          <LinkTo id={id}>{content.claims[id].statement}</LinkTo>
        </li>
      ))}
    </ul>
  );
}

/** The value on the public record, and the findings that prove it. */
function OnRecord({
  place,
  recorded,
}: {
  readonly place: Place;
  readonly recorded: Recorded<unknown> | undefined;
}) {
  const { content } = usePage();
  if (recorded === undefined) return <span class="none quiet">–</span>;
  return (
    <>
      <Value place={place} value={recorded.value} />
      <ul class="plain quiet">
        {recorded.findings.map((id) => (
          <li key={id}>
            <FindingLine finding={content.findings[id]} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Every field of a record that states a fact: the article's value, the value on record, and how the words stand. */
export function Facts({ record }: { readonly record: AnyRecord }) {
  const { content, words } = usePage();
  const { labels } = content;
  const evidence: Readonly<Record<string, readonly ClaimId[]>> =
    "evidence" in record ? record.evidence : {};
  const onRecord: Readonly<Record<string, Recorded<unknown>>> =
    "onRecord" in record ? record.onRecord : {};
  const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && !value.length);
  const fields = Object.entries(record).filter(
    ([field, value]) =>
      !apart.some((name) => name === field) && !(Object.hasOwn(added, field) && isEmpty(value)),
  );
  if (fields.length === 0) return null;
  const nameOfField: Readonly<Partial<Record<string, string>>> = labels.fields satisfies Readonly<
    Record<FieldName, string>
  >;
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
        {fields.map(([field, value]) => (
          <tr key={field}>
            <th scope="row">{nameOfField[field] ?? field}</th>
            <td data-label={words.say("inArticle")}>
              <Value place={{ record, field }} value={value} />
            </td>
            <td data-label={words.say("onRecord")}>
              <OnRecord place={{ record, field }} recorded={onRecord[field]} />
            </td>
            <td data-label={words.say("howItStands")}>
              <Evidence ids={evidence[field] ?? []} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
