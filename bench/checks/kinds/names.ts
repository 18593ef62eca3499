import type { RecordCollection } from "../../../src/content/collections.ts";
import { everywhere, inOtherProse, inProse, inSegments, somewhere, splice } from "../edits.ts";
import { everyLanguage, type Kind, latin, type Mutate } from "../kind.ts";
import { pick } from "../pick.ts";
import type { Named, Subject } from "../subject.ts";

const places: readonly RecordCollection[] = ["places"];
const others: readonly RecordCollection[] = [
  "initiatives",
  "agreements",
  "organizations",
  "people",
];

/** Finds the names of records of some collections in a text; a name that stands in a bracket counts too. */
const namedFrom = (subject: Subject, collections: readonly RecordCollection[]): readonly Named[] =>
  subject.named.filter(({ collection }) => collections.includes(collection));

/** Replaces each name of some collections by the name of another record of its collection. */
const exchange =
  (collections: readonly RecordCollection[]): Mutate =>
  (subject) => {
    const present = new Set(subject.named.map(({ record }) => record));
    return namedFrom(subject, collections).flatMap(({ form, start, collection, record }) => {
      const candidates = subject.language.forms.filter(
        (other) =>
          other.collection === collection &&
          other.record !== record &&
          !present.has(other.record) &&
          !form.includes(other.form),
      );
      const other = pick(candidates, `${subject.key} ${start}`);
      return other ? [splice(subject.text, start, form.length, other.form)] : [];
    });
  };

/** Drops each name of some collections, with the space that would stand twice. */
const drop =
  (collections: readonly RecordCollection[]): Mutate =>
  ({ text, ...subject }) =>
    namedFrom({ text, ...subject }, collections).map(({ form, start }) => {
      const before = text.slice(0, start);
      const after = text.slice(start + form.length);
      return before + (/(?:^|\s)$/.test(before) ? after.replace(/^\s/, "") : after);
    });

/** Adds a name of a collection that the text lacks. */
const add =
  (
    collections: readonly RecordCollection[],
    place: RegExp,
    write: (form: string) => string,
  ): Mutate =>
  (subject) => {
    const present = new Set(subject.named.map(({ record }) => record));
    const candidates = subject.language.forms.filter(
      ({ collection, record }) => collections.includes(collection) && !present.has(record),
    );
    const other = pick(candidates, subject.key);
    return other ? somewhere(place, write(other.form))(subject) : [];
  };

const placesOfNames = {
  latin: /(?<=\p{Ll})(?= (?:and|in|on|of|et|de|en|sur|pour|for|to) \p{Ll})/gu,
  ja: /(?<=\p{Script=Han}|\p{Script=Katakana})(?=は|を|が)/gu,
};

const acronym = /(?<![\p{Script=Latin}\d])[A-Z]{3,}(?![\p{Script=Latin}\d])/gu;

/** Tells another acronym from each: those of the article's records, in turn. */
const known = ["METI", "DOE", "JUCEP", "JUMPP", "JCLP"];

const addPlace = {
  en: add(places, placesOfNames.latin, (form) => ` and ${form}`),
  fr: add(places, placesOfNames.latin, (form) => ` et ${form}`),
  ja: add(places, placesOfNames.ja, (form) => `と${form}`),
};
const addOther = {
  en: add(others, placesOfNames.latin, (form) => ` and ${form}`),
  fr: add(others, placesOfNames.latin, (form) => ` et ${form}`),
  ja: add(others, placesOfNames.ja, (form) => `と${form}`),
};

const within = (
  limit: (mutate: Mutate) => Mutate,
  mutates: Readonly<Record<"en" | "fr" | "ja", Mutate>>,
) => ({
  en: limit(mutates.en),
  fr: limit(mutates.fr),
  ja: limit(mutates.ja),
});

/** In French, no segment is changed, and so these kinds are for the two translated languages. */
const inBoth = (mutate: Mutate): Kind["mutate"] => ({ en: mutate, ja: mutate });

/** A name becomes another, is dropped, or is added. */
export const nameKinds: readonly Kind[] = [
  {
    name: "placeExchangedInSegment",
    class: "deterministic",
    description: "In the article, a place becomes another: China becomes Japan.",
    mutate: inBoth(inSegments(exchange(places))),
  },
  {
    name: "placeExchanged",
    class: "deterministic",
    description: "In a statement, a reason, a summary or a description, a place becomes another.",
    mutate: everyLanguage(inOtherProse(exchange(places))),
  },
  {
    name: "nameExchangedInSegment",
    class: "deterministic",
    description:
      "In the article, a program, an agreement, a public body or a person becomes another.",
    mutate: inBoth(inSegments(exchange(others))),
  },
  {
    name: "nameExchanged",
    class: "deterministic",
    description:
      "In a statement, a reason, a summary or a description, a program, an agreement, a public body or a person becomes another.",
    mutate: everyLanguage(inOtherProse(exchange(others))),
  },
  {
    name: "placeDroppedInSegment",
    class: "deterministic",
    description: "In the article, a place is dropped.",
    mutate: inBoth(inSegments(drop(places))),
  },
  {
    name: "placeDropped",
    class: "deterministic",
    description: "In a statement, a reason, a summary or a description, a place is dropped.",
    mutate: everyLanguage(inOtherProse(drop(places))),
  },
  {
    name: "nameDroppedInSegment",
    class: "deterministic",
    description: "In the article, a program, an agreement, a public body or a person is dropped.",
    mutate: inBoth(inSegments(drop(others))),
  },
  {
    name: "nameDropped",
    class: "deterministic",
    description:
      "In a statement, a reason, a summary or a description, a program, an agreement, a public body or a person is dropped.",
    mutate: everyLanguage(inOtherProse(drop(others))),
  },
  {
    name: "placeAddedInSegment",
    class: "deterministic",
    description: "In the article, a place that the source does not name is added.",
    mutate: inBoth((subject) =>
      inSegments(subject.locale === "ja" ? addPlace.ja : addPlace.en)(subject),
    ),
  },
  {
    name: "placeAdded",
    class: "deterministic",
    description:
      "In a statement, a reason, a summary or a description, a place that the source does not name is added.",
    mutate: within(inOtherProse, addPlace),
  },
  {
    name: "nameAdded",
    class: "deterministic",
    description:
      "A program, an agreement, a public body or a person that the source does not name is added.",
    mutate: within(inProse, addOther),
  },
  {
    name: "acronymLetterChanged",
    class: "deterministic",
    description: "A letter of an acronym becomes another: METI becomes MITI.",
    mutate: everyLanguage(
      inProse(
        everywhere(
          acronym,
          ([found]) => `${found[0]}${found[1] === "I" ? "E" : "I"}${found.slice(2)}`,
        ),
      ),
    ),
  },
  {
    name: "acronymLetterAdded",
    class: "deterministic",
    description: "The last letter of an acronym stands twice: JUCEPP.",
    mutate: everyLanguage(inProse(everywhere(acronym, ([found]) => found + found.slice(-1)))),
  },
  {
    name: "acronymLettersSwapped",
    class: "deterministic",
    description: "Two letters of an acronym change places.",
    mutate: everyLanguage(
      inProse(
        everywhere(acronym, ([found]) => `${found[0]}${found[2]}${found[1]}${found.slice(3)}`),
      ),
    ),
  },
  {
    name: "acronymExchanged",
    class: "deterministic",
    description: "An acronym becomes that of another record.",
    mutate: everyLanguage(
      inProse(
        everywhere(acronym, ([found, at], { key }) => {
          const rest = known.filter((other) => other !== found);
          return pick(rest, `${key} ${at}`) ?? found;
        }),
      ),
    ),
  },
  {
    name: "acronymDropped",
    class: "deterministic",
    description: "An acronym in brackets is dropped with its brackets.",
    mutate: everyLanguage(everywhere(/ ?[(（][A-Z]{3,}[)）]/g, "")),
  },
  {
    name: "acronymAdded",
    class: "deterministic",
    description: "An acronym that no record has is added: NATO.",
    mutate: {
      en: inProse(somewhere(placesOfNames.latin, " and NATO")),
      fr: inProse(somewhere(placesOfNames.latin, " et OTAN")),
      ja: inProse(somewhere(placesOfNames.ja, "とNATO")),
    },
  },
  {
    name: "acronymInLowerCase",
    class: "deterministic",
    description: "An acronym is written in lower case.",
    mutate: everyLanguage(inProse(everywhere(acronym, ([found]) => found.toLowerCase()))),
  },
  {
    name: "numberInNameChanged",
    class: "deterministic",
    description: "The number in a name becomes another: COP26 becomes COP27.",
    mutate: everyLanguage(
      everywhere(/(?<=\p{Script=Latin})\d+(?![\d.,])/gu, ([digits]) => String(Number(digits) + 1)),
    ),
  },
  {
    name: "nameInLowerCase",
    class: "deterministic",
    description: "A proper name begins in lower case.",
    mutate: latin(
      inProse(({ text, named }) =>
        named.flatMap(({ form, start, collection }) =>
          ["places", "people"].includes(collection) && start > 0
            ? [splice(text, start, 1, form.charAt(0).toLowerCase())]
            : [],
        ),
      ),
    ),
  },
  {
    name: "nationalityExchanged",
    class: "wordList",
    description: "An adjective of a country becomes that of another: American becomes Chinese.",
    mutate: {
      en: everywhere(/\b(?:American|Japanese|French)\b/g, "Chinese"),
      fr: everywhere(/(?<!\p{L})(?:américain|japonais|français)(?=e?s?(?!\p{L}))/gu, "chinois"),
      ja: everywhere(/[日米](?=[両側政国首])/gu, "中"),
    },
  },
  {
    name: "unknownNameAdded",
    class: "wordList",
    description: "A place that no record has is added: Brazil.",
    mutate: {
      en: inProse(somewhere(placesOfNames.latin, " and Brazil")),
      fr: inProse(somewhere(placesOfNames.latin, " et le Brésil")),
      ja: inProse(somewhere(placesOfNames.ja, "とブラジル")),
    },
  },
  {
    name: "personExchanged",
    class: "wordList",
    description: "A person that no record has becomes another.",
    mutate: {
      ...latin(
        everywhere(
          /\b(?:Biden|Suga|Motegi|Podesta|Clinton|Bush|Koizumi|Johnson|Sato)\b/g,
          "Macron",
        ),
      ),
      ja: everywhere(
        /バイデン|菅|茂木|ポデスタ|クリントン|ブッシュ|小泉|ジョンソン|佐藤/g,
        "マクロン",
      ),
    },
  },
];
