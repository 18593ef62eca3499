import { twins } from "./twins.ts";

const found = [
  ["a tag of HTML", "It is <b>old</b>."],
  ["a line break of HTML", "It is<br>old."],
  ["an entity of HTML", "Rules &amp; laws."],
  ["an entity of HTML in figures", "Rules &#38; laws."],
  ["a placeholder of i18next", "It is {{count}}."],
  ["a placeholder of a template", `It is ${"$"}{count}.`],
  ["a placeholder of ICU", "It is {count}."],
  ["a placeholder of printf", "It is %s."],
  ["bold of Markdown", "It is **old**."],
  ["code of Markdown", "It is `old`."],
  ["a heading of Markdown", "# It is old."],
  ["a link of Markdown", "It is [old](there)."],
  ["a mark of a merge conflict", "<<<<<<< It is old."],
  ["an escape sequence", "It is\\nold."],
  ["an escaped letter", "It is \\u00e9."],
  ["a letter in the wrong encoding", "The Ã©tat."],
  ["an apostrophe in the wrong encoding", "The countryâ€™s."],
  ["a value of a program", "It is undefined."],
  ["an address", "See https://example.org/old."],
] as const;

twins("leftovers", {
  failing: [
    ["a key", "en", "claims.longHistory.reason"],
    ["an address that is another", "en", "See https://a.org.", "Voir https://b.org."],
    ...found.map(([what, text]) => [what, "en", text] as const),
    ...found.map(([what, text]) => [`${what}, in the source's language`, "fr-CA", text] as const),
  ],
  silent: [
    ["a percentage", "en", "46% so far."],
    ["a percentage before a word", "fr", "5 % si possible."],
    ["an ampersand", "en", "R&D; research & development."],
    ["signs of comparison", "en", "It is < 5 and > 3."],
    ["Portuguese letters", "pt", "A ação não é vã."],
    ["French letters", "fr", "L’été, l’âge et « Âge »."],
    ["a word with a full stop", "en", "It is old."],
    ...found.map(([what, text]) => {
      return [`${what} that the source has`, "en", `${text} So.`, `${text} Ainsi.`] as const;
    }),
  ],
  messages: [[["a tag of HTML", "en", "It is <b>old</b>."], "HTML", "<b>"]],
});
