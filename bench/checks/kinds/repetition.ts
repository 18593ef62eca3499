import { everywhere, gapIn, inProse, sentencesOf, somewhere, words } from "../edits.ts";
import { everyLanguage, type Kind, latin } from "../kind.ts";

const word = /(?<![\p{L}\d’'-])\p{L}{2,}(?![\p{L}\d’'-])/gu;

const named = (name: string, description: string, mutate: Kind["mutate"]): Kind => ({
  name,
  class: "deterministic",
  description,
  mutate,
});

/** Something stands twice. */
export const repetitionKinds: readonly Kind[] = [
  named("wordDoubled", "A word stands twice in a row.", {
    ...latin(inProse(somewhere(word, ([found]) => `${found} ${found}`))),
    ja: inProse(
      somewhere(/\p{Script=Katakana}{3,}|\p{Script=Han}{2,}/gu, ([found]) => found + found),
    ),
  }),
  named("shortWordDoubled", "An article or a preposition stands twice in a row.", {
    en: words(["the", "of", "to", "in", "and", "a"].map((found) => [found, `${found} ${found}`])),
    fr: words(
      ["de", "la", "le", "les", "et", "à", "en", "un"].map((found) => [found, `${found} ${found}`]),
    ),
  }),
  named("particleDoubled", "A particle stands twice in a row: のの, はは, とと.", {
    ja: inProse(
      somewhere(
        /(?<=\p{Script=Han}|\p{Script=Katakana})[のはとをにがでも](?=\p{Script=Han}|\p{Script=Katakana})/gu,
        ([found]) => found + found,
      ),
    ),
  }),
  named("phraseDoubled", "Two or three words stand twice in a row.", {
    ...latin(
      inProse(
        somewhere(
          /(?<=\p{Ll} )\p{Ll}+ \p{Ll}+ (?:\p{Ll}+ )?(?=\p{Ll})/gu,
          ([found]) => found + found,
        ),
      ),
    ),
    ja: inProse(
      somewhere(
        /[\p{Script=Katakana}ー\p{Script=Han}]{2,}[のはをにが][\p{Script=Katakana}ー\p{Script=Han}]{2,}/gu,
        ([found]) => found + found,
      ),
    ),
  }),
  named("longPhraseDoubled", "Half of a sentence stands twice in a row.", {
    ...latin(
      inProse(somewhere(/(?<=\p{Ll} )(?:\p{Ll}+ ){5}(?=\p{Ll})/gu, ([found]) => found + found)),
    ),
    ja: inProse(somewhere(/(?<=、)[^、。]{8,}(?=[、。])/gu, ([found]) => found + found)),
  }),
  named(
    "sentenceDoubled",
    "A sentence stands twice.",
    everyLanguage(
      inProse((subject) => {
        const [first = "", ...rest] = sentencesOf(subject);
        return [[first, first, ...rest].join(gapIn(subject))];
      }),
    ),
  ),
  named(
    "textDoubled",
    "The whole text stands twice.",
    everyLanguage((subject) => [subject.text + gapIn(subject) + subject.text]),
  ),
  named("clauseDoubled", "A clause stands twice, with its comma.", {
    ...latin(inProse(somewhere(/(?<=[,.] |^)[^,.]{8,40}, /gu, ([found]) => found + found))),
    ja: inProse(somewhere(/(?<=[、。]|^)[^、。]{4,30}、/gu, ([found]) => found + found)),
  }),
  named(
    "letterTripled",
    "A letter stands three times in a row.",
    latin(somewhere(/\p{Ll}/gu, ([found]) => found.repeat(3))),
  ),
  named(
    "hyphenDoubled",
    "A hyphen stands twice in a row.",
    latin(everywhere(/(?<=\p{L})-(?=\p{L})/gu, "--")),
  ),
];
