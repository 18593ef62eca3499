import MiniSearch from "minisearch";
import type { Content } from "us-japan-climate-partnership";
import { recordsOf } from "./records.ts";

/** What can be found. */
interface Entry {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly text: string;
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu;

/** Words without accents or case; of scripts without spaces, every two characters. */
function tokenize(text: string): string[] {
  const plain = text.normalize("NFD").replaceAll(/\p{M}/gu, "").normalize("NFC").toLowerCase();
  const pairs = [...plain.matchAll(unspaced)].flatMap(([run]) =>
    run.length < 2
      ? [run]
      : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2)),
  );
  return [...pairs, ...(plain.replaceAll(unspaced, " ").match(/[\p{L}\p{N}]+/gu) ?? [])];
}

function entriesOf(from: Content): readonly Entry[] {
  const { segments, claims, references, labels } = from;
  return [
    ...recordsOf(from).map((record) => ({
      id: record.id,
      label: labels.kinds[record.kind],
      name: record.name,
      text: [
        record.acronym,
        ...record.aliases,
        record.description,
        "summary" in record ? record.summary : "",
      ].join(" "),
    })),
    ...Object.values(segments).map(({ id, text }) => ({
      id,
      label: id,
      name: text,
      text: "",
    })),
    ...Object.values(claims).map(
      ({ id, statement, verdict, reason, quote, references: cited }) => ({
        id,

        label: labels.verdicts[verdict],
        name: statement,
        text: [reason, quote, ...cited.map((at) => references[at].publisher)].join(" "),
      }),
    ),
    ...Object.values(references).map(({ id, title, publisher, sourceKind }) => ({
      id,
      label: labels.sourceKinds[sourceKind],
      name: title,
      text: publisher,
    })),
  ];
}

/** Everything of a content, to be searched while typing. */
export function indexOf(from: Content) {
  const index = new MiniSearch<Entry>({
    fields: ["name", "text"],
    storeFields: ["label", "name"],
    tokenize,
    processTerm: (term) => term,
    searchOptions: { prefix: true, combineWith: "AND", boost: { name: 3 } },
  });
  index.addAll(entriesOf(from));
  return index;
}
