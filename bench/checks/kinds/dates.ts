import { everywhere, splice, words } from "../edits.ts";
import { type FigureKind, figuresOf } from "../figures.ts";
import { everyLanguage, type Kind, latin, type Mutate } from "../kind.ts";

/** Changes each figure of one kind. */
const figures =
  (wanted: FigureKind, change: (digits: string) => string): Mutate =>
  ({ text }) =>
    figuresOf(text).flatMap(({ kind, start, digits }) =>
      kind === wanted ? [splice(text, start, digits.length, change(digits))] : [],
    );

/** Drops what fits, and the space that would stand twice. */
const dropped = (pattern: RegExp): Mutate => everywhere(pattern, "");

const englishMonths =
  "January February March April May June July August September October November December".split(
    " ",
  );
const frenchMonths =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");

/** Replaces each month by the one three months later. */
const laterMonths = (months: readonly string[]): Mutate =>
  words(months.map((month, at) => [month, months[(at + 3) % 12] ?? month]));

const english = englishMonths.join("|");
const french = frenchMonths.join("|");

/** Each date becomes another, or loses a part. */
export const dateKinds: readonly Kind[] = [
  {
    name: "yearChanged",
    class: "deterministic",
    description: "A year becomes the next one.",
    mutate: everyLanguage(figures("year", (year) => String(Number(year) + 1))),
  },
  {
    name: "centuryChanged",
    class: "deterministic",
    description: "A year becomes that of another century.",
    mutate: everyLanguage(
      figures("year", (year) => (year.startsWith("20") ? "19" : "20") + year.slice(2)),
    ),
  },
  {
    name: "yearDigitsSwapped",
    class: "deterministic",
    description: "The last two digits of a year change places.",
    mutate: everyLanguage(
      figures("year", (year) => year.slice(0, 2) + year.charAt(3) + year.charAt(2)),
    ),
  },
  {
    name: "yearDropped",
    class: "deterministic",
    description: "A year is dropped.",
    mutate: {
      en: dropped(/,? (?:in |by |of )?(?:1[89]|20)\d\d(?![\ds–-])/g),
      fr: dropped(/ (?:en |d’ici |de )?(?:1[89]|20)\d\d(?![\d–-])/g),
      ja: dropped(/(?:19|20)\d\d年(?!代)/g),
    },
  },
  {
    name: "yearAdded",
    class: "deterministic",
    description: "A year that the source lacks is put before the end mark.",
    mutate: {
      en: everywhere(/(?<=\p{Ll})(?=\.$)/gu, " in 2017"),
      fr: everywhere(/(?<=\p{Ll})(?=\.$)/gu, " en 2017"),
      ja: everywhere(/^(?=\p{Script=Han})(?=.*。$)/gu, "2017年、"),
    },
  },
  {
    name: "monthChanged",
    class: "deterministic",
    description: "A month becomes another.",
    mutate: {
      en: laterMonths(englishMonths),
      fr: laterMonths(frenchMonths),
      ja: figures("month", (month) => String((Number(month) % 12) + 1)),
    },
  },
  {
    name: "monthDropped",
    class: "deterministic",
    description: "A month is dropped, with its day.",
    mutate: {
      en: dropped(new RegExp(`(?:${english}) (?:\\d{1,2}, )?(?=\\d{4})`, "g")),
      fr: dropped(new RegExp(`(?:\\d{1,2}(?:er)? )?(?:${french}) (?=\\d{4})`, "g")),
      ja: dropped(/\d{1,2}月(?:\d{1,2}日)?/g),
    },
  },
  {
    name: "monthAdded",
    class: "deterministic",
    description: "A year gets a month that the source lacks.",
    mutate: {
      en: everywhere(/(?<=\bin )(?=\d{4})/g, "November "),
      fr: everywhere(/(?<=\ben )(?=\d{4})/g, "novembre "),
      ja: everywhere(/(?<=\d{4}年)(?=に)/g, "11月"),
    },
  },
  {
    name: "monthAbbreviated",
    class: "deterministic",
    description: "A month becomes another, in its abbreviated form.",
    mutate: {
      en: words(
        englishMonths.map((month, at) => [month, `${englishMonths[(at + 3) % 12]?.slice(0, 3)}.`]),
      ),
    },
  },
  {
    name: "dayChanged",
    class: "deterministic",
    description: "A day of a month becomes another.",
    mutate: everyLanguage(figures("day", (day) => String((Number(day) % 28) + 1))),
  },
  {
    name: "dayDropped",
    class: "deterministic",
    description: "A day of a month is dropped.",
    mutate: {
      en: dropped(new RegExp(`(?<=(?:${english})) \\d{1,2}(?=, \\d{4})`, "g")),
      fr: dropped(new RegExp(`\\d{1,2}(?:er)? (?=(?:${french}))`, "g")),
      ja: dropped(/(?<=月)\d{1,2}日/g),
    },
  },
  {
    name: "dayAndMonthSwapped",
    class: "deterministic",
    description: "The day and the month of a date change places.",
    mutate: {
      ja: everywhere(/(\d{1,2})月(\d{1,2})日/g, ([, month, day]) => `${day}月${month}日`),
    },
  },
  {
    name: "decadeChanged",
    class: "deterministic",
    description: "A decade becomes the next one.",
    mutate: everyLanguage(figures("decade", (decade) => String(Number(decade) + 10))),
  },
  {
    name: "decadeToYear",
    class: "deterministic",
    description: "A decade becomes its first year.",
    mutate: {
      en: everywhere(/(?<=\d0)s\b/g, ""),
      fr: everywhere(/des années (?=\d0)|années (?=\d{3}0)/g, ""),
      ja: everywhere(/(?<=\d0年)代/g, ""),
    },
  },
  {
    name: "yearToDecade",
    class: "deterministic",
    description: "A year becomes its decade.",
    mutate: {
      en: everywhere(/(?<=in )(?:19|20)\d\d(?![\ds])/g, ([year]) => `the ${year.slice(0, 3)}0s`),
      fr: everywhere(
        /(?<=\s)en (?=(?:19|20)\d\d)(\d{4})/g,
        ([, year = ""]) => `dans les années ${year.slice(0, 3)}0`,
      ),
      ja: everywhere(/((?:19|20)\d)\d年(?!代)/g, ([, start]) => `${start}0年代`),
    },
  },
  {
    name: "fiscalYearLost",
    class: "wordList",
    description: "A fiscal year becomes a year.",
    mutate: {
      en: words([
        ["fiscal year ", ""],
        ["fiscal ", ""],
      ]),
      fr: words([
        ["l’exercice", "l’année"],
        ["exercice", "année"],
      ]),
      ja: words([["年度", "年"]]),
    },
  },
  {
    name: "partOfPeriodChanged",
    class: "wordList",
    description: "The middle of a decade becomes its end.",
    mutate: {
      en: words([["mid-", "late "]]),
      fr: words([["au milieu des", "à la fin des"]]),
      ja: words([["半ば", "後半"]]),
    },
  },
  {
    name: "partOfPeriodLost",
    class: "wordList",
    description: "The middle of a decade becomes all of it.",
    mutate: {
      ...latin(
        words([
          ["mid-", ""],
          ["au milieu des", "dans les"],
        ]),
      ),
      ja: words([["半ば", ""]]),
    },
  },
];
