import { signal } from "@preact/signals";
import type { Content, SegmentId } from "us-japan-climate-partnership";
import { Link } from "./link.tsx";
import { beside, content, findRecord, href, target } from "./state.ts";

/** The segment that is lit, in every language. */
const lit = signal<SegmentId | undefined>(undefined);

/** A segment's text, each record it names a link. */
function Words({ from, id }: { readonly from: Content; readonly id: SegmentId }) {
  const { text, mentions } = from.segments[id];
  let at = 0;
  const parts = mentions.flatMap(({ start, end, records }) => {
    const before = text.slice(at, start);
    at = end;
    const [record = ""] = records;
    const name = records.map((one) => findRecord(from, one)?.name ?? one).join(" · ");
    return [
      before,
      <Link key={start} to={href({ id: record })} class="mention">
        <span title={name}>{text.slice(start, end)}</span>
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

function Segment({ from, id }: { readonly from: Content; readonly id: SegmentId }) {
  const isLit = lit.value === id || target.value === id;
  return (
    <span
      class={isLit ? "segment lit" : "segment"}
      data-segment={id}
      onPointerEnter={() => {
        lit.value = id;
      }}
      onFocusIn={() => {
        lit.value = id;
      }}
    >
      <Words from={from} id={id} />
      <Link to={href({ id })} class="anchor">
        <span aria-hidden="true">¶</span>
        <span class="hidden">{id}</span>
      </Link>
      {from.locale === "ja" ? "" : " "}
    </span>
  );
}

function Paragraph({
  from,
  ids,
  isFirst,
}: {
  readonly from: Content;
  readonly ids: readonly SegmentId[];
  readonly isFirst: boolean;
}) {
  return (
    <p lang={from.locale}>
      {ids.map((id) => (
        <span key={id} {...(isFirst ? { id } : {})}>
          <Segment from={from} id={id} />
        </span>
      ))}
    </p>
  );
}

/** The document, in one language or in two, aligned sentence by sentence. */
export function TextView() {
  const shown = beside.value ? [content.value, beside.value] : [content.value];
  const { article } = content.value;
  const rows = (ids: readonly SegmentId[]) =>
    // Side by side, each sentence is a row; alone, a paragraph stays one.
    beside.value ? ids.map((id) => [id]) : [ids];
  return (
    <div class={shown.length === 2 ? "document two" : "document"}>
      {article.sections.map(({ id, heading, paragraphs }) => (
        <section key={id}>
          {heading && (
            <div class="row">
              {shown.map((from, index) => (
                <h2 key={from.locale} lang={from.locale} {...(index === 0 ? { id: heading } : {})}>
                  <Words from={from} id={heading} />
                </h2>
              ))}
            </div>
          )}
          {paragraphs.map((ids) => (
            <div key={ids[0]} class="paragraph">
              {rows(ids).map((row) => (
                <div key={row[0]} class="row">
                  {shown.map((from, index) => (
                    <Paragraph key={from.locale} from={from} ids={row} isFirst={index === 0} />
                  ))}
                </div>
              ))}
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
