import type { RecordId } from "../generated/ids.ts";
import { list } from "../src/checks/show.ts";
import type { Content } from "../src/content/content.ts";
import type { Segment } from "../src/content/segments.ts";
import type { Mistake } from "./mistake.ts";
import { collectionOf } from "./names.ts";

/** The records that some mentions of a segment name. */
const recordsOf = (mentions: Segment["mentions"]): ReadonlySet<RecordId> =>
  new Set(
    mentions.flatMap(({ records }) =>
      records.filter((record) => collectionOf(record) !== undefined),
    ),
  );

/** The records that some spans of a segment name; `undefined` if one of them does not stand there. */
function recordsIn({ text, mentions }: Segment, spans: readonly string[]) {
  const places = spans.map(
    (span) => [text.indexOf(span), text.indexOf(span) + span.length] as const,
  );
  if (places.some(([from]) => from < 0)) return undefined;
  const within = mentions.filter(({ start, end }) =>
    places.some(([from, to]) => from <= start && end <= to),
  );
  return recordsOf(within);
}

/**
 * The translated words of a quote have to name what the quote names, as far as its segment names it in
 * both languages. No ledger keeps these words, since they are a part of their segment.
 */
export function validateTranslatedQuotes(source: Content, content: Content): readonly Mistake[] {
  const lacking = new Set([...source.fallbacks, ...content.fallbacks].map(({ key }) => key));
  return Object.values(source.claims).flatMap(({ id, segment, quote }): Mistake[] => {
    const [original, translated] = [source.segments[segment], content.segments[segment]];
    if (!original || lacking.has(`segments.${segment}.text`)) return [];
    const { translatedQuote } = content.claims[id];
    const expected = recordsIn(original, [quote]);
    const given = recordsIn(translated, translatedQuote);
    if (!expected || !given || lacking.has(`claims.${id}.translatedQuote`)) return [];
    const named = recordsOf(translated.mentions);
    const missing = [...expected].filter((record) => named.has(record) && !given.has(record));
    const namedThere = recordsOf(original.mentions);
    const more = [...given].filter((record) => namedThere.has(record) && !expected.has(record));
    const faults = [
      ...(missing.length > 0 ? [`do not name ${list(missing)}`] : []),
      ...(more.length > 0 ? [`name ${list(more)}`] : []),
    ];
    if (faults.length === 0) return [];
    const reason = `${faults.join(" and ")}, unlike the quote "${quote}": ${list(translatedQuote)}. Write the words of the segment that translate the quote, all of them and no others.`;
    return [
      { file: `locales/${content.locale}/claims.json`, key: `${id}.translatedQuote`, reason },
    ];
  });
}
