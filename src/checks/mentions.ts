import type { RecordId } from "../../generated/ids.ts";
import type { Check } from "./check.ts";
import { eachPair } from "./each.ts";
import type { Language } from "./language.ts";
import { readNumberWords } from "./number-words.ts";
import { list } from "./show.ts";
import { isProse, namesParties } from "./translation.ts";

/** Tells whether a text is about the public record, whose documents it may name in more ways than the article's records have. */
const isAboutRecord = (key: string): boolean =>
  /^(?:findings\.|claims\.\w+\.(?:reason|searched)$)/.test(key);

/** The languages that put no space between words, so that names stand in other names: 日本 in 日本経済新聞. */
const unspaced: readonly string[] = ["ja", "zh", "th", "lo", "km", "my"];

/** Finds the records that a text names, and the other text does not name in any form, nor in the words of the text's own language, as a quotation would. */
function unmatched(
  [text, language]: readonly [string, Language],
  [otherText, other]: readonly [string, Language],
): readonly RecordId[] {
  const named = other.allNamedIn(otherText);
  const quoted = language.allNamedIn(otherText);
  return [...language.entitiesIn(text)].filter(
    (record) => other.names.has(record) && !named.has(record) && !quoted.has(record),
  );
}

/** Shows records with the names that a language has for them. */
const withNames = (records: readonly RecordId[], { names }: Language): string =>
  records.map((record) => `${record} (${list(names.get(record) ?? [])})`).join(", ");

export const mentions: Check<"mentions"> = {
  name: "mentions",
  severity: "error",
  appliesTo: ["translation"],
  run: eachPair((pair, { source, target, parties }) => {
    if (!isProse(pair.key)) return undefined;
    const from = [pair.source, source] as const;
    const to = [pair.target, target] as const;
    const lost = unmatched(from, to);
    const mayName = isAboutRecord(pair.key) && unspaced.includes(target.language);
    const saysTwo = readNumberWords(pair.source, source.language)?.certain.includes("2");
    const isTwo = saysTwo && namesParties(pair.target, target, parties);
    const added = mayName
      ? []
      : unmatched(to, from).filter((record) => !isTwo || !parties.includes(record));
    if (lost.length + added.length === 0) return undefined;
    const faults = [
      lost.length > 0 ? `does not name ${withNames(lost, target)}, which its source names` : "",
      added.length > 0 ? `names ${withNames(added, target)}, which its source does not` : "",
    ];
    return `The text ${faults.filter(Boolean).join(", and ")}.`;
  }),
};
