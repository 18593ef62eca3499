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
    ["a no-break space between two words", "en", "A long\u00a0word."],
    ["a narrow no-break space between two words", "fr-CA", "Une longue\u202fphrase."],
    ["a no-break space between Japanese letters", "ja", "気\u00a0候。"],
    ["an ideographic space in Latin text", "de", "Ein\u3000Wort."],
    ["an alias with a space at its end", "en", { "places.japan.aliases.0": "Japan " }],
  ],
  silent: [
    ["spaces between words", "en", "A word and a word."],
    ["the spaces of French", "fr", "«\u202fLongue\u202f»\u202f; oui\u00a0: non."],
    ["a no-break space in a quantity", "en", "5\u00a0km and Mr.\u00a0Kerry."],
    ["a no-break space after a preposition of one letter", "cs", "V\u00a0roce a k\u00a0tomu."],
    ["the ideographic space", "ja", "語\u3000語。"],
  ],
  messages: [
    [["a no-break space at the end", "en", "A word.\u00a0"], "U+00A0"],
    [["an em space", "en", "A\u2003word."], "U+2003"],
  ],
});
