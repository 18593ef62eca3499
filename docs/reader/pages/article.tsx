import type { Claim, SegmentId } from "us-japan-climate-partnership";
import { Note } from "./notes.tsx";
import { usePage } from "./page.tsx";
import { runsOf, standingOf } from "./runs.ts";
import { useCountsInWords, VerdictCounts } from "./verdict-parts.tsx";

/** Gives the claims of each sentence. */
function useClaimsOf(): (segment: SegmentId) => readonly Claim[] {
  const { content } = usePage();
  const all = Object.values(content.claims);
  return (segment) => all.filter((claim) => claim.segment === segment);
}

/** Keeps a mark on the line of the last word: a line does not break at it. */
const wordJoiner = "\u2060";

/** A sentence, cut at the edges of its claims; after it a mark that leads to the note on it. */
function Sentence({ id }: { readonly id: SegmentId }) {
  const { content } = usePage();
  const inWords = useCountsInWords();
  const claims = useClaimsOf()(id);
  /** Where names stand, for the script that shows them: `12-17=places/#japan`. */
  const namesIn = (segment: SegmentId): string =>
    content.segments[segment].mentions
      .map(({ start, end, records: [first] }) => `${start}-${end}=${first}`)
      .join(" ");
  return (
    <span class="segment" id={id} data-names={namesIn(id)}>
      {runsOf(content.segments[id].text, claims).map((run, at) =>
        run.claims.length === 0 ? (
          run.text
        ) : (
          <span
            key={at}
            class={`run ${standingOf(run)}`}
            data-claims={run.claims.map((claim) => claim.id).join(" ")}
          >
            {run.text}
          </span>
        ),
      )}
      {claims.length > 0 && (
        <span class="marked">
          {wordJoiner}
          <a class="mark" href={`#note-${id}`} data-segment={id} aria-label={inWords(claims)}>
            <VerdictCounts claims={claims} />
          </a>
        </span>
      )}
    </span>
  );
}

/** A paragraph, and beside it the notes on its sentences. */
function Paragraph({
  segments,
  noted,
}: {
  readonly segments: readonly SegmentId[];
  /** The segments whose notes stand here: those of the paragraph, and of the heading above it. */
  readonly noted: readonly SegmentId[];
}) {
  const { content, words } = usePage();
  const claimsOf = useClaimsOf();
  const space = content.locale === "ja" ? "" : " ";
  return (
    <div class="paragraph">
      <p lang={content.locale}>
        {segments.map((id) => (
          <>
            <Sentence key={id} id={id} />
            {space}
          </>
        ))}
      </p>
      <div class="notes" role="note" aria-label={words.say("notes")}>
        {noted.map((id) => (
          <Note key={id} segment={id} claims={claimsOf(id)} />
        ))}
      </div>
    </div>
  );
}

/** The article with its notes, section by section. */
export function Article() {
  const { content, words } = usePage();
  return (
    <div class="article" data-way-back={words.say("inTheText")}>
      {content.article.sections.map(({ id, heading, paragraphs }) => (
        <section key={id} id={`section-${id}`}>
          {heading && (
            <h3>
              <Sentence id={heading} />
            </h3>
          )}
          {paragraphs.map((segments, at) => (
            <Paragraph
              key={segments[0]}
              segments={segments}
              noted={[...(at === 0 && heading ? [heading] : []), ...segments]}
            />
          ))}
        </section>
      ))}
    </div>
  );
}
