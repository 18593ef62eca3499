import { twins } from "./twins.ts";

const round = ["()", "（）"] as const;
const square = ["[]", "［］"] as const;
const quotes = ["«»", "“”", "「」", "『』", "﹁﹂", "﹃﹄", "״״", "„”", "‹›"] as const;

const kinds = [
  ["(mot)", round],
  ["[mot]", square],
  ["«\u202fmot\u202f»", quotes],
] as const;

const cases = kinds.flatMap(([source, pairs]) =>
  pairs.map(([open = "", close = ""]) => ({ source: `Un ${source}.`, open, close })),
);

twins("brackets", {
  failing: [
    ["straight quotation marks that do not close", "en", 'A "word.', "Un mot."],
    ["a bracket of the source's language that does not close", "fr", "Un (mot."],
    ["a bracket that another kind closes", "fr", "Un (mot]."],
    ["a quotation mark of the source's language that does not close", "fr", "Un «\u202fmot."],
    ["a question that does not open", "es", "Es larga?", "Est-elle longue\u202f?"],
    ["a question that does not close", "es", "¿Es larga. ¿O no?", "Est-elle longue\u202f?"],
    ["an exclamation that does not open", "es", "Es larga!", "Elle est longue\u202f!"],
    ["one pair less", "en", "A (word).", "Un (mot) (mot)."],
    ...cases.map(
      ({ source, open, close }) => [`${open}${close} lost`, "en", "Word.", source] as const,
    ),
    ...cases.map(
      ({ open, close }) => [`${open}${close} added`, "en", `${open}A${close}.`, "Un."] as const,
    ),
    ...cases.map(
      ({ source, open }) => [`${open} not closed`, "en", `${open}Word.`, source] as const,
    ),
    ...cases.map(({ close }) => [`${close} not opened`, "en", `Word${close}.`, "Mot."] as const),
  ],
  silent: [
    ["other pairs in a variant of the source's language", "fr-CA", "Un mot.", "Un (mot)."],
    ["a question and an exclamation", "es", "¿Es larga? ¡Sí!", "Est-elle longue\u202f? Oui\u202f!"],
    ["a mark of a Hebrew acronym", "he", "ארה״ב ויפן.", "Les deux."],
    ["none", "en", "A word.", "Un mot."],
    ["straight quotation marks that close", "en", 'A "word".', "Un «\u202fmot\u202f»."],
    ...cases.map(
      ({ source, open, close }) =>
        [`${open}${close}`, "en", `A ${open}word${close}.`, source] as const,
    ),
  ],
  messages: [
    [["one pair less", "en", "A (word).", "Un (mot) (mot)."], "1", "2", "round brackets"],
    [["square brackets that do not close", "en", "A [word.", "Un mot."], "1", "0", "square"],
    [["a mark not opened", "en", "A 」 word.", "Un mot."], "」"],
    [["a pair of quotation marks less", "en", "A word.", "Un «\u202fmot\u202f»."], "0", "1"],
  ],
});
