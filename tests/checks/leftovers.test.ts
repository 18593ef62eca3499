import { key, twins } from "./twins.ts";

const misread = (text: string): string =>
  new TextDecoder("windows-1252").decode(new TextEncoder().encode(text));

twins("leftovers", {
  failing: [
    ["a tag of HTML", "en", "A <b>word</b>."],
    ["a line break of HTML", "ja", "語は<br/>語。"],
    ["a comment of HTML", "en", "A <!-- word -->."],
    ...["&nbsp;", "&amp;", "&#8217;", "&#x3002;", "&Eacute;", "&frac12;"].map(
      (entity) => ["an entity of HTML", "fr", `Un${entity}mot.`] as const,
    ),
    ["bold letters of Markdown", "en", "A **word**."],
    ["bold letters of Markdown", "ja", "語は__語__。"],
    ["code of Markdown", "fr", "Un `mot`."],
    ["a link of Markdown", "en", "A [word](https://example.org/)."],
    ["a heading of Markdown", "en", "## A word"],
    ["an item of a list", "fr", "- Un mot."],
    ["a mark of a merge conflict", "en", "<<<<<<< HEAD A word."],
    ["a placeholder of i18next", "en", "A {{count}} word."],
    ["a placeholder of ICU", "de", "Ein {count} Wort."],
    ["a placeholder of printf", "en", "A %s word."],
    ["a numbered placeholder of printf", "fr", "Un %1$d mot."],
    ["a nested text", "en", "A $t(name) word."],
    ["an escape sequence", "en", "A\\nword."],
    ["a value of a program", "en", "A [object Object] word."],
    ["a number that is none", "fr", "Les NaN mots."],
    ["a value that is not defined", "fr", "Le undefined mot."],
    ["an address", "en", "A word, https://example.org/."],
    ["an address without its protocol", "fr", "Un mot, www.example.org."],
    ["its own key", "en", { [key]: key }],
    ...[..."éàêèçôîœÉ«»’“”–…₂°"].map(
      (letter) => [`${letter} in a wrong encoding`, "fr", `Le mot${misread(letter)}.`] as const,
    ),
    ["a name in a wrong encoding", "fr", misread("Mékong")],
    ["Japanese in a wrong encoding", "ja", `協力${misread("気")}。`],
    ["Polish in a wrong encoding", "pl", `Wsp${misread("ół")}praca.`],
    ["Russian in a wrong encoding", "ru", `Это ${misread("кл")}имат.`],
  ],
  silent: [
    ["a tag of the source", "en", "A <b>word.", "Un <b>mot."],
    [
      "an address of the source",
      "en",
      "A word, https://example.org/.",
      "Un mot, https://example.org/.",
    ],
    ["signs of comparison", "en", "Of 3 < 4 and 5 > 4, a = b."],
    ["ampersands", "en", "R&D; AT&T; Q&As; B & C."],
    ["percentages", "fr", "Les 46\u202f% de mots, 5 %d’eau, et 46% in all."],
    ["a percentage in Turkish", "tr", "%46 düştü."],
    ["a sum of money", "en", "It costs $1 or US$2 (a sum)."],
    ["a footnote and a form for all", "de", "Teilnehmer*innen und C#."],
    ["a dash at the start", "fr", "– Un mot."],
    ["a date at the start", "de", "1. April 2021."],
    ["a word of English", "en", "It is undefined."],
    ["a city", "th", "เมือง Nan"],
    [
      "capitals before a mark",
      "fr",
      "Un «\u202fCAFÉ\u202f», un «\u202fcôté privé\u202f»\u00a0: «\u202fÀ\u00a0!\u202f»",
    ],
    ["capitals of Portuguese", "pt-BR", "A “NÃO” e SÃO PAULO, “Â”."],
    ["a village", "nb", "Fra Å… til “Ø”, Å – og Å."],
    ["a sharp s before a mark", "de", "Der „Fluß“ heißt „Spaß“; Maß…"],
    ["accents before two marks", "en", "It is a “‘cliché’”."],
  ],
  messages: [
    [["a tag of HTML", "en", "A <b>word</b>."], "<b>", "a tag of HTML"],
    [["its own key", "en", { [key]: key }], "its own key"],
  ],
});
