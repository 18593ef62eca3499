import type { Claim } from "us-japan-climate-partnership";
import { address } from "./address.ts";
import { citationOf } from "./citation.ts";
import { Copy } from "./copy.tsx";
import { showDate } from "./dates.ts";
import { Findings } from "./findings.tsx";
import { content, locale, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { nameOf } from "./records.ts";
import { VerdictBadge } from "./verdict.tsx";

/** A claim: its statement, the verdict and why, the exact words, and the documents behind it. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { labels } = content.value;
  const { id, statement, verdict, quote, reason, searched, checkedOn, segment } = claim;
  return (
    <article
      class={`claim ${verdict} ${address.value.id === id ? "named" : ""}`}
      id={id}
      aria-labelledby={`${id}-statement`}
    >
      <div class="said">
        <VerdictBadge verdict={verdict} />{" "}
        {claim.flaws.length > 0 && (
          <span class="quiet">{claim.flaws.map((flaw) => labels.flaws[flaw]).join(" · ")}</span>
        )}
        <h3 id={`${id}-statement`}>{statement}</h3>
        <p>{reason}</p>
        {searched && (
          <p>
            <span class="quiet">{t.value.searched}</span> {searched}
          </p>
        )}
        <blockquote>
          <q lang="fr">{quote}</q>{" "}
          <Link to={{ id: segment }} class="chip">
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
        {claim.findings.length > 0 && <Findings cited={claim.findings} />}
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
              state: { id },
              verdict: labels.verdicts[verdict],
            })
          }
          code={`claims.${id}`}
        />
      </div>
    </article>
  );
}
