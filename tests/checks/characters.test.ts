import { twins } from "./twins.ts";

twins("characters", {
  failing: [
    ["a control", "en", "A\u0007 word."],
    ["a soft hyphen", "en", "A wo\u00adrd."],
    ["a zero-width space", "en", "A\u200b word."],
    ["a byte order mark", "en", "\ufeffA word."],
    ["a character of private use", "en", "A \ue000 word."],
    ["a code point that is no character", "en", "A \u0378 word."],
    ["half of a surrogate pair", "en", "A \ud83d word."],
    ["a replacement character", "en", "A \ufffd word."],
    ["a letter with its accent apart", "en", "Coope\u0301ration."],
  ],
  silent: [
    ["a letter with its accent", "en", "Coöperation."],
    ["a whole surrogate pair", "ja", "\u{20bb7}野家。"],
    ["white space, which another check sees", "en", "A\tword\r\nor\ntwo."],
  ],
  messages: [
    [["a soft hyphen", "en", "A wo\u00adrd."], "U+00AD"],
    [["a letter with its accent apart", "en", "Coope\u0301ration."], "NFC"],
  ],
});
