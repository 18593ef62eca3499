import { gapIn, inProse, sentencesOf } from "../edits.ts";
import { everyLanguage, type Kind, type Mutate, translated } from "../kind.ts";
import { pick } from "../pick.ts";
import type { Subject } from "../subject.ts";

const wordsOf = (text: string): readonly string[] => text.split(" ");

/** Puts some words of the source in the place of the words of a text, or between two of its characters. */
const sourceWords =
  (many: number): Mutate =>
  ({ key, source, text }) => {
    const original = wordsOf(source);
    const starts = original.slice(many).map((_, at) => at);
    const start = pick(starts, key);
    if (start === undefined) return [];
    const run = original.slice(start, start + many).join(" ");
    const own = wordsOf(text);
    if (own.length > many + 1) {
      const at = pick(own.slice(many + 1), `${key} at`) ?? "";
      const index = own.indexOf(at, 1);
      return [[...own.slice(0, index - 1), run, ...own.slice(index - 1 + many)].join(" ")];
    }
    const middle = Math.floor(text.length / 2);
    return [text.slice(0, middle) + run + text.slice(middle)];
  };

/** Changes the sentences of texts that have more than one. */
const sentences =
  (change: (all: readonly string[], subject: Subject) => readonly string[]): Mutate =>
  (subject) => {
    const all = sentencesOf(subject);
    return all.length < 2 ? [] : [change(all, subject).join(gapIn(subject))];
  };

const cut = (text: string, at: number) => text.slice(0, Math.floor(text.length * at)).trimEnd();

/** A text, or a part of it, is not there, or is not translated. */
export const lost: readonly Kind[] = [
  {
    name: "textMissing",
    class: "deterministic",
    description: "The text is missing.",
    mutate: translated(() => [null]),
  },
  {
    name: "textEmpty",
    class: "deterministic",
    description: "The text is empty.",
    mutate: everyLanguage(() => [""]),
  },
  {
    name: "textBlank",
    class: "deterministic",
    description: "The text is nothing but a space.",
    mutate: everyLanguage(() => [" "]),
  },
  {
    name: "leftInFrench",
    class: "deterministic",
    description: "A text made of sentences is left in French.",
    mutate: translated(inProse(({ source }) => [source])),
  },
  {
    name: "nameLeftInFrench",
    class: "deterministic",
    description: "A name or a label is left in French.",
    mutate: translated(({ isProse, source }) => (isProse ? [] : [source])),
  },
  {
    name: "fourWordsInFrench",
    class: "deterministic",
    description: "Four words in a row are left in French.",
    mutate: translated(inProse(sourceWords(4))),
  },
  {
    name: "oneWordInFrench",
    class: "wordList",
    description: "One word is left in French.",
    mutate: { en: inProse(sourceWords(1)) },
  },
  {
    name: "thirdLanguage",
    class: "deterministic",
    description: "A text made of sentences is in another language than its own and than French.",
    mutate: everyLanguage(
      inProse(({ key, language }) => {
        const text = language.thirdTexts.get(key);
        return text === undefined ? [] : [text];
      }),
    ),
  },
  {
    name: "sentenceInFrench",
    class: "deterministic",
    description: "The last sentence of several is left in French.",
    mutate: translated(
      inProse(
        sentences((all, { source }) => [
          ...all.slice(0, -1),
          sentencesOf({ text: source, locale: "fr" }).at(-1) ?? "",
        ]),
      ),
    ),
  },
  {
    name: "firstSentenceDropped",
    class: "deterministic",
    description: "The first sentence of several is dropped.",
    mutate: everyLanguage(inProse(sentences((all) => all.slice(1)))),
  },
  {
    name: "lastSentenceDropped",
    class: "deterministic",
    description: "The last sentence of several is dropped.",
    mutate: everyLanguage(inProse(sentences((all) => all.slice(0, -1)))),
  },
  {
    name: "cutInHalf",
    class: "deterministic",
    description: "A text is cut off in the middle.",
    mutate: everyLanguage(inProse(({ text }) => [cut(text, 0.5)])),
  },
  {
    name: "lastWordsCut",
    class: "deterministic",
    description: "The last tenth of a text is cut off.",
    mutate: everyLanguage(inProse(({ text }) => [cut(text, 0.9)])),
  },
  {
    name: "mostDropped",
    class: "deterministic",
    description: "A text is cut to a fifth, and ends with its end mark.",
    mutate: everyLanguage(inProse(({ text }) => [cut(text, 0.2) + text.slice(-1)])),
  },
];
