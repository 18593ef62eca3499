import type { Claim } from "us-japan-climate-partnership";
import { Citation } from "./citation.tsx";
import { About, Words } from "./claim-parts.tsx";
import { showDate } from "./dates.ts";
import { Findings } from "./finding-parts.tsx";
import { LinkTo, usePage } from "./page.tsx";
import { nameOf } from "./records-of.ts";
import { Flaws, useCountsInWords, VerdictName } from "./verdict-parts.tsx";
import { worstFirst } from "./verdicts.ts";

/** The other claims of the sentence, since the sentence is true only if all of it is. */
function SameSentence({ claim }: { readonly claim: Claim }) {
  const { content, words } = usePage();
  const inWords = useCountsInWords();
  const all = Object.values(content.claims).filter(({ segment }) => segment === claim.segment);
  const others = worstFirst(all.filter(({ id }) => id !== claim.id));
  if (others.length === 0) return null;
  return (
    <section aria-labelledby="same-sentence">
      <h2 id="same-sentence">{words.say("sameSentence")}</h2>
      <p class="quiet">{inWords(all)}</p>
      <ul class="plain">
        {others.map(({ id, verdict, statement }) => (
          <li key={id}>
            <VerdictName verdict={verdict} /> <LinkTo id={id}>{statement}</LinkTo>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The page of one claim: what it says, the verdict and why, its exact words, and what the documents say. */
export function ClaimPage({ claim }: { readonly claim: Claim }) {
  const { content, locale, words } = usePage();
  const { labels } = content;
  const { id, statement, verdict, reason, searched, referent, modality } = claim;
  const ids = Object.values(content.claims).map((one) => one.id);
  const at = ids.indexOf(id);
  const [before, after] = [ids[at - 1], ids[at + 1]];
  return (
    <article class={`claim ${verdict}`}>
      <div class="finding">
        <p class="quiet">{words.say("claimOf", { title: content.article.title })}</p>
        <h1>{statement}</h1>
        <p class="judgement">
          <VerdictName verdict={verdict} /> <Flaws claim={claim} />
        </p>
        <p class="reason">{reason}</p>
        {searched && (
          <p>
            <b>{words.say("searched")}</b> {searched}
          </p>
        )}
        {claim.findings.length > 0 && (
          <section aria-labelledby="documents">
            <h2 id="documents">{words.say("documentsSay")}</h2>
            <Findings cited={claim.findings} />
          </section>
        )}
        <section aria-labelledby="words">
          <h2 id="words">{words.say("exactWords")}</h2>
          <Words claim={claim} />
          <p>
            <LinkTo id={claim.segment}>{words.say("inTheText")}</LinkTo>
          </p>
        </section>
        <SameSentence claim={claim} />
      </div>
      <div class="beside">
        <section aria-labelledby="details">
          <h2 id="details">{words.say("details")}</h2>
          <dl class="details">
            <div>
              <dt>{labels.fields.modality}</dt>
              <dd>{labels.modalities[modality]}</dd>
            </div>
            {referent && (
              <div>
                <dt>{labels.fields.referent}</dt>
                <dd>
                  <q lang="fr">{referent.words}</q>{" "}
                  {referent.candidates.map((candidate) => nameOf(content, candidate)).join(" · ")}
                </dd>
              </div>
            )}
            <div>
              <dt>{labels.fields.about}</dt>
              <dd>
                <About claim={claim} />
              </dd>
            </div>
            <div>
              <dt>{labels.fields.checkedOn}</dt>
              <dd>
                <time dateTime={claim.checkedOn}>{showDate(claim.checkedOn, locale)}</time>
              </dd>
            </div>
            <div>
              <dt>{words.say("inCode")}</dt>
              <dd>
                <code>
                  claims.
                  <wbr />
                  {id}
                </code>
              </dd>
            </div>
          </dl>
        </section>
        <Citation claim={claim} />
      </div>
      <nav class="neighbours" aria-label={words.say("neighbours")}>
        {before && <LinkTo id={before}>{`←\u00a0${content.claims[before].statement}`}</LinkTo>}
        {after && <LinkTo id={after}>{`${content.claims[after].statement}\u00a0→`}</LinkTo>}
      </nav>
    </article>
  );
}
