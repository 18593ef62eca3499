import { signal } from "@preact/signals";
import type { Content, SegmentId } from "us-japan-climate-partnership";
import { address } from "./address.ts";
import { beside, content, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { claimsOf, isSegment, nameOf } from "./records.ts";
import { SegmentClaims } from "./segment-claims.tsx";
import { countsOf, marks } from "./verdicts.ts";

/** The segment under the pointer or the focus, lit in every language. */
const pointed = signal<SegmentId | undefined>(undefined);

/** A segment's text, each record it names a link. */
function Words({ from, id }: { readonly from: Content; readonly id: SegmentId }) {
  const { text, mentions } = from.segments[id];
  let at = 0;
  const parts = mentions.flatMap(({ start, end, records }) => {
    const before = text.slice(at, start);
    at = end;
    const name = records.map((record) => nameOf(from, record)).join(" · ");
    return [
      before,
      <Link key={start} to={{ id: records[0] ?? "" }} class="mention" title={name}>
        {text.slice(start, end)}
      </Link>,
    ];
  });
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** The verdicts of a segment's claims, a mark each: they lead to the claims. */
function Marks({ id }: { readonly id: SegmentId }) {
  const { labels } = content.value;
  const claims = claimsOf(content.value, id);
  const counts = countsOf(claims)
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${labels.verdicts[verdict]} ${count}`);
  return (
    <Link to={{ id }} class="marks" aria-label={`${id}: ${counts.join(", ")}`}>
      {claims.map(({ id: claim, verdict }) => (
        <span key={claim} class={verdict}>
          {marks[verdict]}
        </span>
      ))}
    </Link>
  );
}

function Segment({
  from,
  id,
  isFirst,
}: {
  readonly from: Content;
  readonly id: SegmentId;
  readonly isFirst: boolean;
}) {
  const isLit = pointed.value === id || address.value.id === id;
  const point = () => {
    pointed.value = id;
  };
  return (
    <span
      class={isLit ? "segment lit" : "segment"}
      data-segment={id}
      onPointerEnter={point}
      onFocusIn={point}
      {...(isFirst ? { id } : {})}
    >
      <Words from={from} id={id} />
      {isFirst && <Marks id={id} />}
      {from.locale === "ja" ? "" : " "}
    </span>
  );
}

/** The document, in one language or in two, aligned sentence by sentence; beside it, what is claimed. */
export function TextView() {
  const shown = beside.value ? [content.value, beside.value] : [content.value];
  const { article } = content.value;
  const { id } = address.value;
  const rowsOf = (ids: readonly SegmentId[]) =>
    // Side by side, each sentence is a row; alone, a paragraph stays one.
    beside.value ? ids.map((segment) => [segment]) : [ids];
  return (
    <div class="reading">
      <div
        class={shown.length === 2 ? "document two" : "document"}
        onPointerLeave={() => {
          pointed.value = undefined;
        }}
      >
        <p class="hint">{t.value.hint}</p>
        {article.sections.map(({ id: section, heading, paragraphs }) => (
          <section key={section}>
            {heading && (
              <div class="row">
                {shown.map((from, index) => (
                  <h2 key={from.locale} lang={from.locale}>
                    <Segment from={from} id={heading} isFirst={index === 0} />
                  </h2>
                ))}
              </div>
            )}
            {paragraphs.map((ids) => (
              <div key={ids[0]} class="paragraph">
                {rowsOf(ids).map((row) => (
                  <div key={row[0]} class="row">
                    {shown.map((from, index) => (
                      <p key={from.locale} lang={from.locale}>
                        {row.map((segment) => (
                          <Segment key={segment} from={from} id={segment} isFirst={index === 0} />
                        ))}
                      </p>
                    ))}
                  </div>
                ))}
              </div>
            ))}
          </section>
        ))}
      </div>
      {isSegment(id) && <SegmentClaims id={id} />}
    </div>
  );
}
