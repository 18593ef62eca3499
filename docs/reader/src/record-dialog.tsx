import { useEffect, useRef } from "preact/hooks";
import {
  type AnyRecord,
  type ClaimId,
  type FieldName,
  locales,
} from "us-japan-climate-partnership";
import { ClaimCard } from "./claim.tsx";
import { Copy } from "./copy.tsx";
import { Link } from "./link.tsx";
import { collectionOf, content, findRecord, go, href, isRecord, t, target } from "./state.ts";
import { useContents } from "./use-contents.ts";
import { VerdictBadge } from "./verdict.tsx";

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

/** A fact as a reader sees it: records by their names, numbers with their units. */
function Fact({ value }: { readonly value: unknown }) {
  const { labels } = content.value;
  if (value === null) return <span class="quiet">{t.value.silent}</span>;
  if (Array.isArray(value)) {
    return (
      <>
        {value.map((item) => (
          <Fact key={String(item)} value={item} />
        ))}
      </>
    );
  }
  if (typeof value === "object" && value !== undefined) {
    const fact = new Map(Object.entries(value as object));
    const word = (group: "directions" | "qualifiers" | "units", name: string) => {
      const names: Readonly<Record<string, string>> = labels[group];
      return names[String(fact.get(name))] ?? "";
    };
    const parts = [
      word("directions", "direction"),
      fact.get("qualifier") === "exactly" ? "" : word("qualifiers", "qualifier"),
      String(fact.get("value")),
      word("units", "unit"),
    ];
    return <>{parts.filter(Boolean).join(" ")}</>;
  }
  const text = String(value);
  if (isRecord(text)) {
    return (
      <Link to={href({ id: text })} class="chip">
        {findRecord(content.value, text)?.name ?? text}
      </Link>
    );
  }
  const named = Object.values(labels).flatMap(
    (group: Readonly<Record<string, string>>) => group[text] ?? [],
  );
  return <>{named[0] ?? text}</>;
}

function Facts({ record }: { readonly record: AnyRecord }) {
  const { labels, claims } = content.value;
  const evidence: Readonly<Record<string, readonly ClaimId[]>> =
    "evidence" in record ? record.evidence : {};
  const fields = Object.entries(record).filter(([field]) => !apart.has(field));
  return (
    <dl class="facts">
      {fields.map(([field, value]) => (
        <div key={field}>
          <dt>{labels.fields[field as FieldName]}</dt>
          <dd>
            <Fact value={value} />
            {(evidence[field] ?? []).map((claim) => (
              <p key={claim} class="quiet">
                <q lang="fr">{claims[claim].quote}</q>{" "}
                <Link to={href({ view: "claims", id: claim })} class="verdict">
                  <VerdictBadge verdict={claims[claim].verdict} />
                </Link>
              </p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The record that the address names, over the page: its names, its facts, and the words behind them. */
export function RecordDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const record = isRecord(target.value) ? findRecord(content.value, target.value) : undefined;
  const isOpen = record !== undefined;
  const contents = useContents(isOpen);
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const { labels, claims, segments } = content.value;
  const close = () => {
    if (isRecord(target.value)) go(href({}));
  };
  return (
    <dialog ref={dialog} onClose={close} aria-labelledby="record-name">
      {record && (
        <>
          <form method="dialog">
            <button type="submit" class="close">
              {t.value.close}
            </button>
          </form>
          <p class="quiet">{labels.kinds[record.kind]}</p>
          <h2 id="record-name">{record.name}</h2>
          <ul class="names">
            {locales.map((name) => {
              const other = contents[name] && findRecord(contents[name], record.id);
              const official = other && "officialName" in other ? other.officialName : undefined;
              return (
                other && (
                  <li key={name}>
                    <span class="quiet">{name}</span> <span lang={name}>{other.name}</span>
                    {official && (
                      <>
                        {" "}
                        <span class="quiet">· {labels.fields.officialName} </span>
                        <span lang={name}>{official}</span>
                      </>
                    )}
                  </li>
                )
              );
            })}
          </ul>
          <p>{"summary" in record ? record.summary : record.description}</p>
          {"summary" in record && <p class="quiet">{record.description}</p>}
          <Facts record={record} />
          <h3>{t.value.namedIn}</h3>
          <p>
            {Object.values(segments)
              .filter(({ mentions }) => mentions.some(({ records }) => records.includes(record.id)))
              .map(({ id }) => (
                <Link key={id} to={href({ view: "text", id })} class="chip">
                  {id}
                </Link>
              ))}
          </p>
          <Copy
            citation={`${record.name}, us-japan-climate-partnership, ${collectionOf(record.id)}.${record.id}`}
            code={`${collectionOf(record.id)}.${record.id}.name`}
          />
          {record.claims.length > 0 && <h3>{t.value.aboutIt}</h3>}
          {record.claims.map((id) => (
            <ClaimCard key={id} claim={claims[id]} />
          ))}
        </>
      )}
    </dialog>
  );
}
