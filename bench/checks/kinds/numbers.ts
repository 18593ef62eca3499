import { everywhere, somewhere, splice } from "../edits.ts";
import { type Figure, figuresOf } from "../figures.ts";
import { everyLanguage, type Kind, latin, type Mutate } from "../kind.ts";

/** Changes each figure of a text that is a number or a percentage. */
const numbers =
  (change: (digits: string, figure: Figure) => string | undefined): Mutate =>
  ({ text }) =>
    figuresOf(text).flatMap((figure) => {
      if (figure.kind !== "number" && figure.kind !== "percentage") return [];
      const instead = change(figure.digits, figure);
      return instead === undefined
        ? []
        : [splice(text, figure.start, figure.digits.length, instead)];
    });

const percentages = (change: (digits: string) => string | undefined): Mutate =>
  numbers((digits, { kind }) => (kind === "percentage" ? change(digits) : undefined));

const percent = /(?<=\d)[\s\u00a0\u202f]?%/gu;

/** Each number in figures becomes another, or is written as another language writes it. */
export const numberKinds: readonly Kind[] = [
  {
    name: "numberChanged",
    class: "deterministic",
    description: "The last digit of a number becomes another.",
    mutate: everyLanguage(
      numbers((digits) => digits.slice(0, -1) + ((Number(digits.slice(-1)) + 3) % 10)),
    ),
  },
  {
    name: "digitsSwapped",
    class: "deterministic",
    description: "Two digits of a number change places.",
    mutate: everyLanguage(
      numbers((digits) => {
        const [, a = "", mark = "", b = "", rest = ""] = /^(\d)([.,]?)(\d)(.*)$/.exec(digits) ?? [];
        return a === b ? undefined : b + mark + a + rest;
      }),
    ),
  },
  {
    name: "digitDropped",
    class: "deterministic",
    description: "A number loses its last digit.",
    mutate: everyLanguage(
      numbers((digits) => (/^\d\d+$/.test(digits) ? digits.slice(0, -1) : undefined)),
    ),
  },
  {
    name: "digitAdded",
    class: "deterministic",
    description: "A number becomes ten times as large.",
    mutate: everyLanguage(numbers((digits) => `${digits}0`)),
  },
  {
    name: "numberDropped",
    class: "deterministic",
    description: "A number is dropped, with its percent sign.",
    mutate: everyLanguage(({ text }) =>
      figuresOf(text).flatMap(({ kind, start, digits }) => {
        if (kind !== "number" && kind !== "percentage") return [];
        const rest = text.slice(start + digits.length).replace(/^[\s\u00a0\u202f]?%/u, "");
        return [text.slice(0, start) + rest.trimStart()];
      }),
    ),
  },
  {
    name: "numberAdded",
    class: "deterministic",
    description: "A number that the source lacks is put before a word.",
    mutate: {
      ...latin(somewhere(/(?<=\p{Ll} )(?=\p{Ll}{4})/gu, "17 ")),
      ja: somewhere(/(?<=[はがをに])(?=\p{Script=Han})/gu, "17"),
    },
  },
  {
    name: "percentDropped",
    class: "deterministic",
    description: "A percentage loses its percent sign.",
    mutate: everyLanguage(everywhere(percent, "")),
  },
  {
    name: "percentageToPoints",
    class: "deterministic",
    description: "A percentage becomes so many percentage points.",
    mutate: {
      en: everywhere(percent, " percentage points"),
      fr: everywhere(percent, " points de pourcentage"),
      ja: everywhere(percent, "パーセントポイント"),
    },
  },
  {
    name: "percentToPoints",
    class: "deterministic",
    description: "A percentage becomes so many points.",
    mutate: {
      en: everywhere(percent, " points"),
      fr: everywhere(percent, " points"),
      ja: everywhere(percent, "ポイント"),
    },
  },
  {
    name: "percentToPerMille",
    class: "deterministic",
    description: "The percent sign becomes the sign for so many in a thousand.",
    mutate: everyLanguage(everywhere(/(?<=\d[\s\u00a0\u202f]?)%/gu, "‰")),
  },
  {
    name: "percentAdded",
    class: "deterministic",
    description: "A number becomes a percentage.",
    mutate: {
      en: numbers((digits, { kind }) => (kind === "number" ? `${digits}%` : undefined)),
      fr: numbers((digits, { kind }) => (kind === "number" ? `${digits}\u202f%` : undefined)),
      ja: numbers((digits, { kind }) => (kind === "number" ? `${digits}%` : undefined)),
    },
  },
  {
    name: "decimalMark",
    class: "deterministic",
    description: "The decimal mark is that of another language.",
    mutate: {
      en: everywhere(/(?<=\d)\.(?=\d)/g, ","),
      fr: everywhere(/(?<=\d),(?=\d)/g, "."),
      ja: everywhere(/(?<=\d)\.(?=\d)/g, ","),
    },
  },
  {
    name: "decimalMarkDropped",
    class: "deterministic",
    description: "A number loses its decimal mark.",
    mutate: everyLanguage(everywhere(/(?<=\d)[.,](?=\d)/g, "")),
  },
  {
    name: "yearGrouped",
    class: "deterministic",
    description: "The digits of a year are grouped, as those of other numbers are.",
    mutate: {
      en: everywhere(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ([year]) => `${year[0]},${year.slice(1)}`),
      fr: everywhere(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ([year]) => `${year[0]}\u202f${year.slice(1)}`),
      ja: everywhere(/(?<!\d)(?:19|20)\d\d(?!\d)/g, ([year]) => `${year[0]},${year.slice(1)}`),
    },
  },
  {
    name: "minusAdded",
    class: "deterministic",
    description: "A percentage gets a minus sign.",
    mutate: everyLanguage(percentages((digits) => `−${digits}`)),
  },
  {
    name: "numberToRange",
    class: "deterministic",
    description: "A number becomes the first of a range.",
    mutate: everyLanguage(
      numbers((digits) => (/^\d+$/.test(digits) ? `${digits}–${Number(digits) + 5}` : undefined)),
    ),
  },
];
