import type { Claim } from "us-japan-climate-partnership";
import { Copy } from "./copy.tsx";
import { Link } from "./link.tsx";
import { content, findRecord, href, t } from "./state.ts";
import { VerdictBadge } from "./verdict.tsx";

/** A claim: its statement, the verdict, the exact words, why, and the documents behind it. */
export function ClaimCard({ claim }: { readonly claim: Claim }) {
  const { labels, references } = content.value;
  const { id, statement, verdict, quote, reason, searched, checkedOn, bestSource } = claim;
  return (
    <article class="claim" id={id}>
      <p class="statement">{statement}</p>
      <p>
        <VerdictBadge verdict={verdict} />
        {bestSource && <span class="quiet"> {labels.sourceKinds[bestSource]}</span>}
        <span class="quiet"> · {labels.modalities[claim.modality]}</span>
      </p>
      <dl>
        <dt>{t.value.source}</dt>
        <dd>
          <Link to={href({ view: "text", id: claim.segment })}>
            <q lang="fr">{quote}</q>
          </Link>
        </dd>
        <dt>{t.value.why}</dt>
        <dd>{reason}</dd>
        {searched && <dt>{t.value.searched}</dt>}
        {searched && <dd>{searched}</dd>}
        <dt>{t.value.checkedOn}</dt>
        <dd>
          <time dateTime={checkedOn}>{checkedOn}</time>
        </dd>
        {claim.references.length > 0 && <dt>{labels.collections.references}</dt>}
        {claim.references.map((reference) => {
          const { title, publisher, date, url, language } = references[reference];
          return (
            <dd key={reference}>
              <a href={url} hreflang={language} rel="external noopener">
                <cite lang={language}>{title}</cite>
              </a>
              , {publisher}
              {date && `, ${date}`}
            </dd>
          );
        })}
      </dl>
      <p class="quiet">
        {claim.about.map((record) => (
          <Link key={record} to={href({ id: record })} class="chip">
            {findRecord(content.value, record)?.name ?? record}
          </Link>
        ))}
      </p>
      <Copy
        citation={`“${quote}” (${claim.segment}), us-japan-climate-partnership, ${id}: ${labels.verdicts[verdict]}`}
        code={`claims.${id}`}
      />
    </article>
  );
}
