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
  ],
  silent: [
    ["spaces between words", "en", "A word and a word."],
    ["the spaces of French", "fr", "«\u202fLongue\u202f»\u202f; oui\u00a0: non."],
    ["the ideographic space", "ja", "語\u3000語。"],
  ],
  messages: [
    [["a no-break space at the end", "en", "A word.\u00a0"], "U+00A0"],
    [["an em space", "en", "A\u2003word."], "U+2003"],
  ],
});
