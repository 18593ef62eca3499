import { acronyms } from "./acronyms.ts";
import { alignment } from "./alignment.ts";
import { allowances } from "./allowances.ts";
import { brackets } from "./brackets.ts";
import { capitals } from "./capitals.ts";
import { characters } from "./characters.ts";
import type { Check } from "./check.ts";
import { dates } from "./dates.ts";
import { doubled } from "./doubled.ts";
import { empty } from "./empty.ts";
import { endPunctuation } from "./end-punctuation.ts";
import { englishTypography } from "./english-typography.ts";
import { forbidden } from "./forbidden.ts";
import { frenchTypography } from "./french-typography.ts";
import { glossary } from "./glossary.ts";
import { japaneseTypography } from "./japanese-typography.ts";
import { leftovers } from "./leftovers.ts";
import { length } from "./length.ts";
import { mentions } from "./mentions.ts";
import { missing } from "./missing.ts";
import { numberFormat } from "./number-format.ts";
import { numbers } from "./numbers.ts";
import { orphan } from "./orphan.ts";
import { placeholders } from "./placeholders.ts";
import { plurals } from "./plurals.ts";
import { qualifiers } from "./qualifiers.ts";
import { quotes } from "./quotes.ts";
import { sameSource } from "./same-source.ts";
import { sameTarget } from "./same-target.ts";
import { script } from "./script.ts";
import { sentenceCount } from "./sentence-count.ts";
import { spacing } from "./spacing.ts";
import { unchanged } from "./unchanged.ts";
import { whiteSpace } from "./white-space.ts";

/** Every check, in the order in which they run. A new check is added here and in a file of its own, with its description and an example beside those of the others. */
export const allChecks = [
  missing,
  orphan,
  empty,
  unchanged,
  numbers,
  numberFormat,
  dates,
  qualifiers,
  acronyms,
  glossary,
  endPunctuation,
  brackets,
  whiteSpace,
  spacing,
  characters,
  leftovers,
  script,
  capitals,
  englishTypography,
  frenchTypography,
  japaneseTypography,
  length,
  doubled,
  sameSource,
  sameTarget,
  alignment,
  sentenceCount,
  mentions,
  quotes,
  placeholders,
  plurals,
  forbidden,
  allowances, // The last, since it looks at what the others have found.
] as const satisfies readonly Check<string>[];

/**
 * The name of a check, such as `numbers`.
 *
 * @useDeclaredType
 */
export type CheckName = (typeof allChecks)[number]["name"];
