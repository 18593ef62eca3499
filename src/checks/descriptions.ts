import type { CheckName } from "./checks.ts";

/** What each check finds, in plain English sentences. They stand apart from the checks, so that a page that only runs these does not load them. */
export const descriptions: Readonly<Record<CheckName, string>> = {
  missing: "A text of the source has no translation.",
  orphan: "A text stands under a key that the source does not have.",
  empty:
    "A text is empty, has no letter and no number, or is not a text at all but a number, for example.",
  unchanged:
    "A text is still in the source's language: all of it, or four words in a row. Acronyms, proper names and what the source quotes may stay.",
  numbers:
    "The numbers are not the source's, in whatever script they are written or in words from two to twelve, a percentage is no longer a percentage, or a minus sign is lost.",
  numberFormat:
    "A number has the decimal mark of another language, or a year is grouped as a quantity is. Languages that use both marks, such as Spanish, may have either.",
  dates:
    "The days, months, years or decades are not the source's, in whatever way the language writes them.",
  qualifiers:
    "A number or a year has lost what limits it in its source, or is limited where its source is not: by 2030, more than 30, the mid-1960s, fiscal 2030. This is read in English, French and Japanese.",
  acronyms:
    "The translation has neither an acronym of the source nor another name of the same record, or it has an acronym that the source does not.",
  glossary:
    "The source uses a term of the glossary, and the translation uses none of the forms that its own glossary has for the term.",
  endPunctuation:
    "A sentence ends with another mark than its source does, or with one of another script, or a name ends with a full stop.",
  brackets:
    "Brackets or quotation marks do not close, or there are more or fewer of them than in the source. In Spanish, question and exclamation marks open too.",
  whiteSpace:
    "White space stands at an end of a text, is doubled, or is a tab, a line feed or another space that the language does not have there.",
  spacing:
    "A space is missing after a mark or beside brackets, or stands before a mark or inside brackets. Texts in Latin, Cyrillic and Greek script are checked.",
  characters:
    "A text has an invisible character that its script does not need, a replacement character, a mark that makes no letter, an emoji, a digit for a letter, a compatibility character such as a ligature, or letters that are not in Unicode's normal form NFC.",
  leftovers:
    "A text has what a program or an editor left there: HTML, Markdown, a placeholder, an escape sequence, a wrong encoding, an address, or its own key. What the source has too may stay.",
  script:
    "A text has no letter of the script of its language, or has letters, digits, marks or words that are foreign to it, such as French letters in English. A name in another script may be quoted.",
  capitals:
    "A sentence begins with a small letter, or is written in capitals. The name of a place or a person begins with a small letter, or a word that the source does not have has a capital inside.",
  englishTypography:
    "An English text has other apostrophes and quotation marks than ’, “ ” and ‘ ’, a space on the wrong side of one, a space before %, or none after a colon.",
  frenchTypography:
    "A French text has other apostrophes, quotation marks or ellipses than ’, « » and …, lacks a space or a no-break space beside a mark, or has one after an apostrophe or around a hyphen. Segments, quotes, aliases and the French of Canada are not checked.",
  japaneseTypography:
    "A Japanese text has full-width digits or Latin letters, half-width punctuation or katakana, other quotation marks than 「」, or a space beside Japanese letters or marks.",
  length:
    "A sentence is much shorter or longer than translations of its source usually are. This is an estimate, and so it is only a warning.",
  doubled:
    "A word that grammar does not double, a phrase, a sentence or a punctuation mark is written twice in a row, a letter three times in English or French, or two marks stand where one does.",
  sameSource: "Two texts that are the same in the source are translated in different ways.",
  sameTarget: "Two texts that differ in the source have the same translation.",
  alignment:
    "A segment is more sentences than its source is, or the translations of two segments are swapped.",
  sentenceCount:
    "A text has more or fewer sentences than its source, or, between languages that end them with different marks, at least two more or fewer. Segments are checked by `alignment`.",
  mentions:
    "A text does not name an initiative, an agreement, an organization, a person or a place that its source names, or it names another. In languages without spaces between words, such as Japanese, reasons and findings may name more than their source does.",
  quotes:
    "The translated words of a quote do not stand in their segment, stand in it more than once, are cut within a word, or are not in its order.",
  placeholders: "A template takes other values than its source does, or its braces do not close.",
  plurals:
    "A template lacks a plural form that `Intl.PluralRules` gives its language, or has one that its language does not have.",
  forbidden: "A text uses a form that the rules of its language forbid.",
  allowances: "An allowance in the rules of the language excuses nothing and can be removed.",
};
