import { twins } from "./twins.ts";

twins("whiteSpace", {
  failing: [
    ["a space at the end", "en", "A word. "],
    ["a space at the start", "en", " A word."],
    ["a no-break space at the end", "en", "A word.\u00a0"],
    ["a space doubled", "en", "A  word."],
    ["a space beside another kind", "en", "A \u202fword."],
    ["a tab", "en", "A\tword."],
    ["a line feed", "en", "A\nword."],
    ["an em space", "en", "A\u2003word."],
    ["an alias with a space at its end", "en", { "places.japan.aliases.0": "Japan " }],
    ["an ideographic space in Latin script", "es", "Una\u3000palabra."],
    ["an ideographic space in English", "en", "A word.\u3000A word."],
    ["a no-break space between two words", "en", "The long\u00a0word."],
    ["a no-break space between two words", "fr", "Le mot\u202flong."],
    ["a narrow no-break space", "ja", "語\u202f語。"],
    ["a narrow no-break space", "zh-Hant", "語\u202f語。"],
  ],
  silent: [
    ["a no-break space after a short word", "cs", "V\u00a0zemi a\u00a0tak."],
    ["a no-break space in an abbreviation", "de", "Das ist z.\u00a0B. lang."],
    ["a no-break space in a number, and beside it", "fr", "Les 46\u202f000\u00a0tonnes."],
    ["a no-break space before a name", "en", "It says Mr.\u00a0Kerry and President\u00a0Biden."],
    ["a no-break space after a title", "fr", "Mme\u00a0Dupont, M.\u00a0Kerry."],
    ["spaces between words", "en", "A word and a word."],
    ["the spaces of French", "fr", "«\u202fLongue\u202f»\u202f; oui\u00a0: non."],
    ["the ideographic space", "ja", "語\u3000語。"],
  ],
  messages: [
    [["a no-break space at the end", "en", "A word.\u00a0"], "U+00A0"],
    [["a no-break space", "fr", "Le mot\u202flong."], "U+202F"],
    [["an em space", "en", "A\u2003word."], "U+2003"],
  ],
});
