import type { Claim, SegmentId } from "us-japan-climate-partnership";
import { Sources } from "./finding-parts.tsx";
import { LinkTo } from "./page.tsx";
import { Flaws, useCountsInWords, VerdictCounts, VerdictName } from "./verdict-parts.tsx";
import { worstFirst } from "./verdicts.ts";

/** One claim in a note: what it says, the verdict, why, and the documents. */
function ClaimInNote({ claim }: { readonly claim: Claim }) {
  const { id, statement, verdict, reason, findings } = claim;
  return (
    <li class={`note-claim ${verdict}`} data-claim={id}>
      <p>
        <VerdictName verdict={verdict} /> <Flaws claim={claim} />
      </p>
      <p class="statement">
        <LinkTo id={id}>{statement}</LinkTo>
      </p>
      <p>{reason}</p>
      {findings.length > 0 && <Sources cited={findings} />}
    </li>
  );
}

/** Whether a note shows what it says before anybody opens it: what is wrong is to be seen at once. */
const isTelling = ({ verdict }: Claim): boolean => verdict !== "confirmed" && verdict !== "opinion";

/**
 * The note on a sentence: its worst verdict with the reason in short, and, once it is opened, every
 * claim of the sentence. A sentence without anything wrong has a note that only its mark opens.
 */
export function Note({
  segment,
  claims,
}: {
  readonly segment: SegmentId;
  readonly claims: readonly Claim[];
}) {
  const inWords = useCountsInWords();
  const [worst, ...others] = worstFirst(claims);
  if (worst === undefined) return null;
  const quietly = isTelling(worst) ? "" : " untold";
  return (
    <details
      class={`note ${worst.verdict}${quietly}`}
      id={`note-${segment}`}
      data-segment={segment}
    >
      <summary>
        <VerdictName verdict={worst.verdict} />
        {others.length > 0 && (
          <>
            {" "}
            <VerdictCounts claims={claims} /> <span class="in-words">{inWords(claims)}</span>
          </>
        )}
        <span class="short">{worst.reason}</span>
      </summary>
      <ul class="note-claims">
        {[worst, ...others].map((claim) => (
          <ClaimInNote key={claim.id} claim={claim} />
        ))}
      </ul>
    </details>
  );
}
