import type { CheckName } from "./checks.ts";

/** What each check finds, in plain English sentences. They stand apart from the checks, so that a page that only runs these does not load them. */
export const descriptions: Readonly<Record<CheckName, string>> = {
  missing:
    "A text of the source has no translation, or the words of a claim’s quote are not given.",
  orphan: "A text has a key that the source does not have.",
  empty: "A text is empty, has neither a letter nor a digit, or is not a string.",
  unchanged:
    "A text, or four words of it in a row, is still in the language of the source. Acronyms, proper names and what the source quotes may stay.",
  numbers:
    "A text has other numbers than its source, a percentage is no longer a percentage, or a minus sign is lost. Numbers are read in the digits of every script, and in some languages in words from two to twelve.",
  numberFormat:
    "A number has the decimal mark of another language, or a year is grouped like a quantity (2,021). Languages that use both marks, such as Spanish, may have either.",
  dates:
    "A text has other days, months, years or decades than its source. In some languages dates are read in full, in others in part.",
  qualifiers:
    "A number or a year has lost the limit that it has in the source, or has a limit that it does not have there. Limits are “by 2030,” “more than 30,” “the mid-1960s” and “fiscal 2030.” They are read in English, French and Japanese.",
  acronyms:
    "A text has neither an acronym of its source nor another name of the same record, or it has an acronym that its source does not have.",
  glossary:
    "The source uses a term of the glossary, and the translation uses none of the forms that its own glossary gives for that term.",
  endPunctuation:
    "A sentence ends with a different mark from its source or with a mark of another script, or a name ends with a full stop.",
  brackets:
    "A bracket or a quotation mark has no partner, or a text has more or fewer pairs of them than its source. In Spanish, question marks and exclamation marks are pairs, too.",
  whiteSpace:
    "A text begins or ends with white space, has two spaces in a row, or has a tab, a line feed or another space that its language does not use there.",
  spacing:
    "A space is missing after a punctuation mark or outside a bracket, or a space stands before a mark or inside a bracket. Only texts in Latin, Cyrillic and Greek script are checked.",
  characters:
    "A text has a character that does not belong in it: an invisible character that its script does not need, a replacement character, a combining mark that belongs to no letter, an emoji, a digit in place of a letter, or a compatibility character such as a ligature. Letters that are not in Unicode's normal form NFC are reported, too.",
  leftovers:
    "A text has something that a program or an editor left behind: HTML, Markdown, a placeholder, an escape sequence, letters in a wrong encoding, an address, or its own key. What its source also has may stay.",
  script:
    "A text has no letter of the script of its language, or it has letters, digits, marks or words that do not belong to the language, such as French letters in English. Words in quotation marks may be in another script.",
  capitals:
    "A sentence begins with a small letter or is written in capitals, the name of a place or a person begins with a small letter, or a word that the source does not have has a capital letter inside.",
  englishTypography:
    "An English text has apostrophes or quotation marks other than ’, “ ” and ‘ ’, a space on the wrong side of one of them, a space before % or around a hyphen, or no space after a colon.",
  frenchTypography:
    "A French text has apostrophes, quotation marks or ellipses other than ’, « » and …, or a space after an apostrophe or around a hyphen. Or it lacks a narrow no-break space (U+202F) before one of ; ! ? » % or after «, or a no-break space (U+00A0) before a colon. Segments, quotes, aliases and the French of Canada are not checked.",
  japaneseTypography:
    "A Japanese text has full-width digits, Latin letters or percent signs, half-width punctuation or katakana, Western quotation marks in place of 「」, or a space beside Japanese letters or marks.",
  length:
    "A text made of sentences is much shorter or longer than translations of its source usually are. This is an estimate and therefore only a warning.",
  doubled:
    "A word, a phrase, a sentence or a punctuation mark stands twice in a row, two different marks stand where one belongs, or a letter stands three times in a row in English or French. Words that a language doubles correctly, such as “had had,” may stand.",
  sameSource: "The same source text is translated in different ways in different places.",
  sameTarget:
    "Source texts that differ in more than their spelling or inflection have the same translation.",
  alignment:
    "A segment has more sentences than its source, or the translations of two segments are swapped.",
  sentenceCount:
    "A text has more or fewer sentences than its source. Between languages that end sentences with different marks, only a difference of two or more counts. This is an estimate and therefore only a warning. Segments are checked by `alignment`.",
  mentions:
    "A text does not name an initiative, an agreement, an organization, a person or a place that its source names, or it names one that its source does not name. In languages without spaces between words, such as Japanese, reasons and findings may name more than their source does.",
  quotes:
    "The translated words of a quote do not occur in their segment, occur in it more than once, are cut within a word, or are in another order than in the segment.",
  placeholders:
    "A template takes other values than its source does, or the braces of a placeholder do not close.",
  plurals:
    "A template lacks a plural form that `Intl.PluralRules` gives its language, or has a plural form that its language does not have.",
  forbidden: "A text uses a form that the rules of its language forbid.",
  allowances:
    "The rules of the language allow a finding that the check does not report, so the allowance can be removed.",
};
