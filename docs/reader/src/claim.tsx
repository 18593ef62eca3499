import type { Claim, ReferenceId } from "us-japan-climate-partnership";
import { citationOf } from "./citation.ts";
import { Copy } from "./copy.tsx";
import { showDate } from "./dates.ts";
import { content, locale, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { nameOf } from "./records.ts";
import { VerdictBadge } from "./verdict.tsx";

function Reference({ id }: { readonly id: ReferenceId }) {
  const { references, labels } = content.value;
  const { title, publisher, date, url, language, sourceKind } = references[id];
  return (
    <li>
      <a href={url} hreflang={language} rel="external noopener">
        <cite lang={language}>{title}</cite>
      </a>
      <span class="quiet">
        {[publisher, date && showDate(date, locale.value), labels.sourceKinds[sourceKind]]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </li>
  );
}

/** A claim: its statement, the verdict and why, the exact words, and the documents behind it. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { labels } = content.value;
  const { id, statement, verdict, quote, reason, searched, checkedOn, segment } = claim;
  return (
    <article class={`claim ${verdict}`} id={id} aria-labelledby={`${id}-statement`}>
      <div class="said">
        <VerdictBadge verdict={verdict} />
        <h3 id={`${id}-statement`}>{statement}</h3>
        <p>{reason}</p>
        {searched && (
          <p>
            <span class="quiet">{t.value.searched}</span> {searched}
          </p>
        )}
        <blockquote>
          <q lang="fr">{quote}</q>{" "}
          <Link to={{ view: "text", id: segment }} class="chip">
            {segment}
          </Link>
        </blockquote>
        <p>
          {claim.about.map((record) => (
            <Link key={record} to={{ id: record }} class="chip">
              {nameOf(content.value, record)}
            </Link>
          ))}
        </p>
      </div>
      <div class="sources">
        {claim.references.length > 0 && (
          <ul class="plain">
            {claim.references.map((reference) => (
              <Reference key={reference} id={reference} />
            ))}
          </ul>
        )}
        <p class="quiet">
          {labels.fields.modality}
          {t.value.colon}
          {labels.modalities[claim.modality]}
          <br />
          {t.value.checkedOn} <time dateTime={checkedOn}>{showDate(checkedOn, locale.value)}</time>
        </p>
        <Copy
          citation={() =>
            citationOf(content.value, {
              quote,
              what: segment,
              path: `claims.${id}`,
              state: { view: "claims", id },
              verdict: labels.verdicts[verdict],
            })
          }
          code={`claims.${id}`}
        />
      </div>
    </article>
  );
}
