import type { Claim, Verdict } from "us-japan-climate-partnership";
import { usePage } from "./page.tsx";
import { Sign } from "./signs.tsx";
import { countsInWords, countsOf } from "./verdicts.ts";

/** A verdict by its sign and its name. */
export function VerdictName({ verdict }: { readonly verdict: Verdict }) {
  const { content } = usePage();
  return (
    <span class={`verdict ${verdict}`}>
      <Sign verdict={verdict} /> {content.labels.verdicts[verdict]}
    </span>
  );
}

/** How some claims stand: a sign and a number for each verdict, the worst first. For the eye alone. */
export function VerdictCounts({ claims }: { readonly claims: readonly Claim[] }) {
  return (
    <span class="counts" aria-hidden="true">
      {countsOf(claims).map(({ verdict, count }) => (
        <span key={verdict} class="count">
          <Sign verdict={verdict} />
          {count > 1 && count}
        </span>
      ))}
    </span>
  );
}

/** Says how some claims stand, in the language of the page. */
export function useCountsInWords(): (claims: readonly Claim[]) => string {
  const { words } = usePage();
  return (claims) => countsInWords(words, claims);
}

/** A cell for each claim, in the order of the article; who hears the page is told how many there are of each. */
export function VerdictStrip({ claims }: { readonly claims: readonly Claim[] }) {
  const inWords = useCountsInWords();
  return (
    <span class="strip">
      {claims.map(({ id, verdict }) => (
        <Sign key={id} verdict={verdict} />
      ))}
      <span class="unseen">{inWords(claims)}</span>
    </span>
  );
}

/** In what a claim is imprecise or contradicted: its name, its date and so on. */
export function Flaws({ claim }: { readonly claim: Claim }) {
  const { content, words } = usePage();
  const { fields, flaws } = content.labels;
  if (claim.flaws.length === 0) return null;
  const names = claim.flaws.map((flaw) => flaws[flaw]);
  return (
    <span class="quiet">
      {words.say("labelled", { label: fields.flaws, value: words.series(names) })}
    </span>
  );
}
