import { useEffect, useRef } from "preact/hooks";
import { type AnyRecord, locales } from "us-japan-climate-partnership";
import { address, go, href } from "./address.ts";
import { citationOf } from "./citation.ts";
import { ClaimCard } from "./claim.tsx";
import { Copy } from "./copy.tsx";
import { Facts } from "./facts.tsx";
import { content, nameOfLanguage, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { collectionOf, findRecord, isRecord, segmentsNaming } from "./records.ts";
import { useContents } from "./use-contents.ts";
import { VerdictBadge } from "./verdict.tsx";

/** A record's name in every language, and its official one where it differs. */
function Names({ record }: { readonly record: AnyRecord }) {
  const contents = useContents();
  const { labels } = content.value;
  return (
    <dl class="names">
      {locales.map((name) => {
        const other = contents[name] && findRecord(contents[name], record.id);
        const isPerson = other?.kind === "person";
        const official = isPerson
          ? other.officialTitle
          : other && "officialName" in other
            ? other.officialName
            : undefined;
        return (
          <div key={name}>
            <dt lang={name}>{nameOfLanguage(name)}</dt>
            <dd>
              <span lang={name}>{other?.name}</span>
              {official && (
                <p class="quiet">
                  {isPerson ? labels.fields.officialTitle : labels.fields.officialName}
                  {t.value.colon}
                  <span lang={name}>{official}</span>
                </p>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function RecordPage({ record }: { readonly record: AnyRecord }) {
  const { labels, claims } = content.value;
  const path = `${collectionOf(record.id)}.${record.id}`;
  const [doubt] = record.verdicts;
  const named = segmentsNaming(content.value, record.id);
  return (
    <>
      <p class="quiet">
        {labels.kinds[record.kind]}{" "}
        {doubt && doubt !== "confirmed" && <VerdictBadge verdict={doubt} />}
      </p>
      <h2 id="record-name">{record.name}</h2>
      <p>{"summary" in record ? record.summary : record.description}</p>
      {"summary" in record && <p class="quiet">{record.description}</p>}
      <Names record={record} />
      <Facts record={record} />
      {named.length > 0 && <h3>{t.value.namedIn}</h3>}
      {named.length > 0 && (
        <p>
          {named.map((id) => (
            <Link key={id} to={{ id }} class="chip">
              {id}
            </Link>
          ))}
        </p>
      )}
      <Copy
        citation={() =>
          citationOf(content.value, {
            quote: record.name,
            what: labels.kinds[record.kind],
            path,
            state: { id: record.id },
          })
        }
        code={`${path}.name`}
      />
      {record.claims.length > 0 && <h3 class="apart">{t.value.aboutIt}</h3>}
      {record.claims.map((id) => (
        <ClaimCard key={id} claim={claims[id]} />
      ))}
    </>
  );
}

/** The record that the address names, over the page: its names, its facts, and the words behind them. */
export function RecordDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const { id } = address.value;
  const record = isRecord(id) ? findRecord(content.value, id) : undefined;
  useEffect(() => {
    if (record && !dialog.current?.open) dialog.current?.showModal();
    if (!record && dialog.current?.open) dialog.current.close();
    dialog.current?.scrollTo(0, 0);
  }, [record?.id]);
  const close = () => {
    if (isRecord(address.value.id)) go(href({}));
  };
  return (
    // A click on what surrounds the dialog is one on the dialog itself.
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it, and so does its button
    <dialog
      ref={dialog}
      onClose={close}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
      aria-labelledby="record-name"
    >
      {record && (
        <div class="sheet">
          <form method="dialog">
            <button type="submit" class="close">
              {t.value.close}
            </button>
          </form>
          <RecordPage record={record} />
        </div>
      )}
    </dialog>
  );
}
