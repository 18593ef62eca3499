import { twins } from "./twins.ts";

twins("englishTypography", {
  failing: [
    ["straight quotation marks", "en", 'A "word".'],
    ...["«»", "„“", "‹›", "「」", "『』"].map(
      ([open = "", close = ""]) => [`${open}${close}`, "en", `A ${open}word${close}.`] as const,
    ),
    ...[..."'`´ʼ‘"].map((mark) => [`${mark} for an apostrophe`, "en", `It${mark}s it.`] as const),
    ["a space after an apostrophe", "en", "The country’ s aims."],
    ["a space after “", "en", "A “ word”."],
    ["a space before ”", "en", "A “word ”."],
    ["no space before “", "en", "A“word”."],
    ["no space after ”", "en", "A “word”is."],
    ["no space after a colon", "en", "Two:one and one."],
    ["a space before %", "en", "A cut of 46 %."],
    ["a no-break space before %", "en", "A cut of 46\u00a0%."],
    ["a hyphen for a dash", "en", "One - or two."],
    ["a variant of English", "en-GB", "It's it."],
  ],
  silent: [
    [
      "all of it right",
      "en",
      "The ’60s: “it’s the ‘clean’ path”—46% (“low”), the partners’ stage.",
    ],
    ["single quotation marks", "en-GB", "The ‘word’, at 10:30."],
    ["the colon of an address", "en", "See https://example.org."],
    ["another language", "de", "„Wort“ - 46 %, das war's."],
  ],
  messages: [
    [["a straight apostrophe", "en", "It's it."], "(’)", `"'"`],
    [["a space before %", "en", "A cut of 46 %."], "no space before %"],
  ],
});
