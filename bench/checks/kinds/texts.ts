import { gapIn, inProse, sentencesOf } from "../edits.ts";
import { everyLanguage, type Kind, type Mutate, translated } from "../kind.ts";

/** Finds the text that follows one in the language, among those whose keys are of the same shape. */
function nextOf({ key, language, text }: Parameters<Mutate>[0]) {
  const shape = (other: string) => other.replace(/^(\w+)\.[^.]+/, "$1");
  const keys = [...language.texts.keys()].filter((other) => shape(other) === shape(key));
  const next = keys[(keys.indexOf(key) + 1) % keys.length];
  const nextText = next === undefined ? undefined : language.texts.get(next);
  return next === undefined || next === key || nextText === undefined || nextText === text
    ? undefined
    : { key: next, text: nextText };
}

const exchangedWithNext: Mutate = (subject) => {
  const next = nextOf(subject);
  return next ? [{ text: next.text, beside: { key: next.key, text: subject.text } }] : [];
};

const copyOfNext: Mutate = (subject) => {
  const next = nextOf(subject);
  return next ? [next.text] : [];
};

const isSegment = (key: string) => /^segments\.\w+-\d/.test(key);

/** A text stands under the key of another. */
export const textKinds: readonly Kind[] = [
  {
    name: "segmentsExchanged",
    class: "deterministic",
    description: "Two sentences of the article change places.",
    mutate: translated((subject) => (isSegment(subject.key) ? exchangedWithNext(subject) : [])),
  },
  {
    name: "segmentTwice",
    class: "deterministic",
    description: "A sentence of the article has the text of the next one.",
    mutate: translated((subject) => (isSegment(subject.key) ? copyOfNext(subject) : [])),
  },
  {
    name: "textTwice",
    class: "deterministic",
    description: "A statement, a reason, a summary or a description has the text of the next one.",
    mutate: everyLanguage(
      inProse((subject) => (isSegment(subject.key) ? [] : copyOfNext(subject))),
    ),
  },
  {
    name: "nameTwice",
    class: "deterministic",
    description: "A name has the text of the next one of its collection.",
    mutate: everyLanguage((subject) => (subject.isProse ? [] : copyOfNext(subject))),
  },
  {
    name: "textsExchanged",
    class: "wordList",
    description: "Two statements, reasons, summaries or descriptions change places.",
    mutate: everyLanguage(
      inProse((subject) => (isSegment(subject.key) ? [] : exchangedWithNext(subject))),
    ),
  },
  {
    name: "namesExchanged",
    class: "understanding",
    description: "Two names or labels change places.",
    mutate: everyLanguage((subject) => (subject.isProse ? [] : exchangedWithNext(subject))),
  },
  {
    name: "sentencesReversed",
    class: "understanding",
    description: "The sentences of a text change places.",
    mutate: everyLanguage(
      inProse((subject) => {
        const all = sentencesOf(subject);
        return all.length < 2 ? [] : [[...all].reverse().join(gapIn(subject))];
      }),
    ),
  },
];
