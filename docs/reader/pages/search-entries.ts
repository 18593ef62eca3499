import { type Content, type Locale, resolveLocale } from "us-japan-climate-partnership";
import { placeOf } from "./addresses.ts";
import { recordsOf } from "./records-of.ts";

/** A thing that can be found: what it is, what it is called, what else is looked through, and the page that shows it. */
export interface SearchEntry {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  readonly place: string;
}

/** Everything of a content that can be found. */
export function searchEntries(content: Content): readonly SearchEntry[] {
  const { labels, references } = content;
  const locale: Locale = resolveLocale(content.locale) ?? "en";
  const entry = (id: string, kind: string, name: string, ...text: readonly string[]) => ({
    id,
    kind,
    name,
    text: text.join(" "),
    place: placeOf(locale, id) ?? "",
  });
  return [
    ...Object.values(content.claims).map(
      ({ id, statement, verdict, reason, quote, references: cited }) =>
        entry(
          id,
          labels.verdicts[verdict],
          statement,
          reason,
          quote,
          labels.verdicts[verdict],
          ...cited.map((at) => references[at].publisher),
        ),
    ),
    ...[...recordsOf(content).values()].map((record) =>
      entry(
        record.id,
        labels.kinds[record.kind],
        record.name,
        record.acronym ?? "",
        ...record.aliases,
        record.description,
        "summary" in record ? record.summary : "",
      ),
    ),
    ...Object.values(content.segments).map(({ id, text }) => entry(id, id, text)),
    ...Object.values(references).map(({ id, title, publisher, sourceKind }) =>
      entry(id, labels.sourceKinds[sourceKind], title, publisher),
    ),
  ];
}
