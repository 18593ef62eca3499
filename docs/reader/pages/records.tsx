import {
  type AnyRecord,
  type Locale,
  locales,
  type RecordCollection,
  recordCollections,
} from "us-japan-climate-partnership";
import { Facts } from "./facts.tsx";
import { ImportOf } from "./import-of.tsx";
import { nameOfLanguage } from "./language-names.ts";
import { LinkTo, LinkToFile, LinkToView, usePage } from "./page.tsx";
import { recordsOf, segmentsNaming } from "./records-of.ts";
import { TakeAlong } from "./take-along.tsx";
import { ToTop } from "./to-top.tsx";
import { useCountsInWords, VerdictName } from "./verdict-parts.tsx";
import { worstFirst } from "./verdicts.ts";

/** The official name of a record, or the official title of a person, where the public record gives one. */
function officialOf(record: AnyRecord | undefined): string | undefined {
  if (record === undefined) return undefined;
  if (record.kind === "person") return record.officialTitle;
  return "officialName" in record ? record.officialName : undefined;
}

/** What a record is called in each language, and what its official name is there. */
function Names({ record }: { readonly record: AnyRecord }) {
  const { contents } = usePage();
  const inLanguage = (name: Locale) => recordsOf(contents[name]).get(record.id);
  return (
    <ul class="names">
      {locales.map((name) => {
        const official = officialOf(inLanguage(name));
        return (
          <li key={name} lang={name} data-column={nameOfLanguage(name)}>
            <span class="quiet" data-left-out>
              {nameOfLanguage(name)}
            </span>{" "}
            {inLanguage(name)?.name}
            {official && <span class="quiet"> · {official}</span>}
          </li>
        );
      })}
    </ul>
  );
}

/** The claims about a record, folded beneath how they stand: a verdict is one of a claim, and not of what the claim is about. */
function ClaimsAbout({ record }: { readonly record: AnyRecord }) {
  const { content, words } = usePage();
  const inWords = useCountsInWords();
  const claims = worstFirst(record.claims.map((id) => content.claims[id]));
  if (claims.length === 0) return null;
  return (
    <details class="claims-about">
      <summary>{words.say("aboutIt", { claims: inWords(claims) })}</summary>
      <ul class="plain">
        {claims.map(({ id, verdict, statement }) => (
          <li key={id}>
            <VerdictName verdict={verdict} /> <LinkTo id={id}>{statement}</LinkTo>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One record: what it is called, what it is, its facts, and where it is named. */
function Entry({ record }: { readonly record: AnyRecord }) {
  const { content, words } = usePage();
  const named = segmentsNaming(content, record.id);
  return (
    <section class="record" id={record.id} aria-labelledby={`${record.id}-name`} data-group>
      <h2 id={`${record.id}-name`}>{record.name}</h2>
      <p>
        <code>{record.id}</code>
      </p>
      {"summary" in record && <p>{record.summary}</p>}
      <p class="quiet" data-column={content.labels.fields.description}>
        {record.description}
      </p>
      <Names record={record} />
      <Facts record={record} />
      <ClaimsAbout record={record} />
      {named.length > 0 && (
        <p class="quiet">
          {words.say("labelled", { label: words.say("namedIn"), value: "" })}{" "}
          {named.map(({ id }, at) => (
            <>
              {at > 0 && " · "}
              <LinkTo key={id} id={id}>
                {id}
              </LinkTo>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

/** Every collection of records: how many there are, and how they are imported. */
export function Collections() {
  const { content, words } = usePage();
  return (
    <>
      <h1>{words.say("records")}</h1>
      <p class="lead">{words.say("recordsNote")}</p>
      <TakeAlong list="collections" name="records" tables={["records", "facts"]} />
      <table class="collections" id="collections">
        <thead>
          <tr>
            <th scope="col">{words.say("collection")}</th>
            <th scope="col">{words.say("entries")}</th>
            <th scope="col">{words.say("inCode")}</th>
          </tr>
        </thead>
        <tbody>
          {recordCollections.map((name) => (
            <tr key={name} data-id={name}>
              <th scope="row">
                <LinkToView view="records" part={name}>
                  {content.labels.collections[name]}
                </LinkToView>
              </th>
              <td data-label={words.say("entries")}>{Object.keys(content[name]).length}</td>
              <td>
                <code>
                  <ImportOf name={name} />
                </code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The type of the records of a collection, in the reference. It is named after their kind. */
function TypeOf({ name }: { readonly name: RecordCollection }) {
  const { content, locale, words } = usePage();
  const [record] = Object.values<AnyRecord>(content[name]);
  if (record === undefined) return null;
  const type = record.kind.charAt(0).toUpperCase() + record.kind.slice(1);
  const reference = locale === "fr" ? "reference/fr" : "reference";
  return (
    <p>
      <LinkToFile file={`${reference}/interfaces/us-japan-climate-partnership.${type}.html`}>
        {words.say("typeOfRecords", { type })}
      </LinkToFile>
    </p>
  );
}

/** One collection, record by record. */
export function Collection({ name }: { readonly name: RecordCollection }) {
  const { content, words } = usePage();
  const records = Object.values<AnyRecord>(content[name]);
  return (
    <>
      <p class="quiet">
        <LinkToView view="records">{words.say("records")}</LinkToView>
      </p>
      <h1>{content.labels.collections[name]}</h1>
      <pre>
        <code>
          <ImportOf name={name} />
        </code>
      </pre>
      <TypeOf name={name} />
      <ul class="inline">
        {records.map((record) => (
          <li key={record.id}>
            <a href={`#${record.id}`}>{record.name}</a>
          </li>
        ))}
      </ul>
      <TakeAlong list="records" name={name} tables={["records", "facts"]} />
      <div id="records">
        {records.map((record) => (
          <Entry key={record.id} record={record} />
        ))}
      </div>
      <ToTop />
    </>
  );
}
