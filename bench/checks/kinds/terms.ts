import { inOtherProse, inSegments, splice, words } from "../edits.ts";
import { everyLanguage, type Kind, type Mutate, translated } from "../kind.ts";
import { pick } from "../pick.ts";
import type { Named, Subject } from "../subject.ts";

/** Finds the terms of the glossary in a text: also those that a topic of the same name hides. */
const termsIn = ({ named, language }: Subject): readonly Named[] => {
  const terms = new Set(
    language.forms.flatMap(({ collection, form }) => (collection === "terms" ? [form] : [])),
  );
  return named.filter(({ form, collection }) => collection === "terms" || terms.has(form));
};

/** Replaces each term by another term of the glossary. */
const exchange: Mutate = (subject) => {
  const present = termsIn(subject).map(({ form }) => form);
  return termsIn(subject).flatMap(({ form, start }) => {
    const candidates = subject.language.forms.filter(
      (other) =>
        other.collection === "terms" &&
        !present.some((own) => own.includes(other.form) || other.form.includes(own)),
    );
    const other = pick(candidates, `${subject.key} ${start}`);
    return other ? [splice(subject.text, start, form.length, other.form)] : [];
  });
};

const drop: Mutate = (subject) =>
  termsIn(subject).map(({ form, start }) => {
    const rest = subject.text.slice(start + form.length);
    return subject.text.slice(0, start) + rest.replace(/^ /, "");
  });

/** A term of the glossary becomes another. */
export const termKinds: readonly Kind[] = [
  {
    name: "termExchangedInSegment",
    class: "deterministic",
    description: "In the article, a term of the glossary becomes another term of it.",
    mutate: translated(inSegments(exchange)),
  },
  {
    name: "termExchanged",
    class: "deterministic",
    description:
      "In a statement, a reason, a summary or a description, a term of the glossary becomes another term of it.",
    mutate: everyLanguage(inOtherProse(exchange)),
  },
  {
    name: "termDropped",
    class: "deterministic",
    description: "In the article, a term of the glossary is dropped.",
    mutate: translated(inSegments(drop)),
  },
  {
    name: "warmingToChange",
    class: "deterministic",
    description: "Global warming becomes climate change, and the other way round.",
    mutate: {
      en: words([
        ["global warming", "climate change"],
        ["climate change", "global warming"],
      ]),
      fr: words([
        ["réchauffement climatique", "changement climatique"],
        ["changement climatique", "réchauffement climatique"],
      ]),
      ja: words([
        ["地球温暖化", "気候変動"],
        ["気候変動", "地球温暖化"],
      ]),
    },
  },
  {
    name: "cleanToRenewable",
    class: "deterministic",
    description: "Clean energy becomes renewable energy, and the other way round.",
    mutate: {
      en: words([
        ["clean energy", "renewable energy"],
        ["renewable energy", "clean energy"],
      ]),
      fr: words([
        ["énergie propre", "énergie renouvelable"],
        ["énergie renouvelable", "énergie propre"],
      ]),
      ja: words([
        ["クリーンエネルギー", "再生可能エネルギー"],
        ["再生可能エネルギー", "クリーンエネルギー"],
      ]),
    },
  },
  {
    name: "termParaphrased",
    class: "wordList",
    description: "A term becomes a usual word that the glossary does not have.",
    mutate: {
      en: words([
        ["carbon neutral", "climate neutral"],
        ["energy security", "security of supply"],
        ["interim target", "provisional goal"],
        ["decarbonization", "carbon reduction"],
        ["political will", "political resolve"],
      ]),
      fr: words([
        ["neutre en carbone", "climatiquement neutre"],
        ["sécurité énergétique", "sécurité d’approvisionnement"],
        ["objectif intermédiaire", "but provisoire"],
        ["décarbonisation", "réduction du carbone"],
      ]),
      ja: words([
        ["カーボンニュートラル", "炭素中立"],
        ["エネルギー安全保障", "エネルギーの安定供給"],
        ["中間目標", "暫定目標"],
        ["脱炭素化", "低炭素化"],
        ["政治的意思", "政治的決意"],
      ]),
    },
  },
];
