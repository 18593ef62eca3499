import { everywhere, exchanged, inProse, splice, words } from "../edits.ts";
import { figuresOf } from "../figures.ts";
import { everyLanguage, type Kind, type Mutate } from "../kind.ts";
import type { Named } from "../subject.ts";

const named = (name: string, description: string, mutate: Kind["mutate"]): Kind => ({
  name,
  class: "understanding",
  description,
  mutate,
});

/** What joins two places that do the same, so that their order says nothing. */
const joint =
  /^\s?(?:(?:[-–,、・]|and|or|et|ou|と|および|や)\s?(?:the|le|la|les|l’|aux?|en|du|des|de la|à la)?\s?)?$/u;

/** Exchanges two parts of a text. */
function swap(
  text: string,
  a: { readonly start: number; readonly words: string },
  b: { readonly start: number; readonly words: string },
): string {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const later = splice(text, second.start, second.words.length, first.words);
  return splice(later, first.start, first.words.length, second.words);
}

const part = ({ start, form }: Named) => ({ start, words: form });

const placesExchanged: Mutate = ({ text, named: names }) => {
  const places = names.filter(({ collection }) => collection === "places");
  return places.flatMap((first, at) => {
    const second = places[at + 1];
    if (!second || second.record === first.record) return [];
    const between = text.slice(first.start + first.form.length, second.start);
    return joint.test(between) ? [] : [swap(text, part(first), part(second))];
  });
};

const valuesExchanged: Mutate = ({ text }) => {
  const figures = figuresOf(text);
  return figures.flatMap((first, at) => {
    const second = figures
      .slice(at + 1)
      .find(({ kind, digits }) => kind === first.kind && digits !== first.digits);
    if (!second) return [];
    const part = ({ start, digits }: typeof first) => ({ start, words: digits });
    return [swap(text, part(first), part(second))];
  });
};

/** What a text says becomes another thing, and all of its names, numbers and terms stay. */
export const meaningKinds: readonly Kind[] = [
  named("negationAdded", "A verb is denied.", {
    en: inProse(everywhere(/(?<=\b(?:is|are|was|were|will|has|have|can)) (?=\p{Ll})/gu, " not ")),
    fr: inProse(
      words([
        ["a été", "n’a pas été"],
        ["est", "n’est pas"],
        ["sont", "ne sont pas"],
        ["ont", "n’ont pas"],
      ]),
    ),
    ja: inProse(
      words([
        ["している。", "していない。"],
        ["である。", "ではない。"],
        ["した。", "しなかった。"],
        ["する。", "しない。"],
      ]),
    ),
  }),
  named("negationDropped", "A denial is dropped.", {
    en: inProse(
      words([
        [" not ", " "],
        ["cannot", "can"],
        ["No ", "A "],
        ["no ", "a "],
        ["neither", "either"],
      ]),
    ),
    fr: inProse(
      everywhere(/(?<=[\s’])n[e’]\s?(\p{L}+) (?:pas|rien|jamais) /gu, ([, verb]) => `${verb} `),
    ),
    ja: inProse(
      words([
        ["していない", "している"],
        ["ではない", "である"],
        ["しなかった", "した"],
        ["見つからなかった", "見つかった"],
      ]),
    ),
  }),
  named("modalityChanged", "What is to be becomes what may be: will becomes may.", {
    en: inProse(
      words([
        ["will", "may"],
        ["must", "may"],
        ["can", "must"],
        ["should", "will"],
        ["is expected to", "will"],
      ]),
    ),
    fr: inProse(
      words([
        ["doivent", "peuvent"],
        ["doit", "peut"],
        ["peuvent", "doivent"],
        ["devrait", "va"],
        ["peut", "doit"],
      ]),
    ),
    ja: inProse(
      words([
        ["なければならない", "てもよい"],
        ["ことができる", "ことになっている"],
        ["とみられる", "に違いない"],
      ]),
    ),
  }),
  named("tenseChanged", "What will be has been, or the other way round.", {
    en: inProse(
      words([
        ["will", "did"],
        ["has", "will have"],
        ["have", "will have"],
        ["was", "will be"],
        ["were", "are"],
      ]),
    ),
    fr: inProse(
      words([
        ["a été", "sera"],
        ["ont", "auront"],
        ["est", "était"],
        ["sont", "étaient"],
      ]),
    ),
    ja: inProse(
      words([
        ["した。", "する。"],
        ["する。", "した。"],
        ["している。", "していた。"],
        ["であった。", "である。"],
      ]),
    ),
  }),
  named("hedgeDropped", "A reservation is dropped: even, also, according to.", {
    en: inProse(
      words([
        ["even ", ""],
        ["also ", ""],
        ["only ", ""],
        ["According to the press, ", ""],
        ["is said to", "does"],
        ["mainly ", ""],
      ]),
    ),
    fr: inProse(
      words([
        ["même ", ""],
        ["également ", ""],
        ["aussi ", ""],
        ["Selon la presse, ", ""],
        ["surtout ", ""],
      ]),
    ),
    ja: inProse(
      words([
        ["さえ", ""],
        ["また、", ""],
        ["はまた、", "は、"],
        ["報道によれば、", ""],
        ["のみ", ""],
      ]),
    ),
  }),
  named("hedgeAdded", "A reservation is added.", {
    en: inProse(everywhere(/^/g, "Perhaps ")),
    fr: inProse(everywhere(/(?= (?:est|sont|ont|a) )/gu, " peut-être")),
    ja: inProse(everywhere(/^/g, "おそらく")),
  }),
  named(
    "actorsExchanged",
    "Who does something to whom changes places: two places of one text.",
    everyLanguage(inProse(placesExchanged)),
  ),
  named(
    "valuesExchanged",
    "Two numbers or years of one text change places.",
    everyLanguage(inProse(valuesExchanged)),
  ),
  named("oppositeWord", "A word becomes its opposite.", {
    en: inProse(
      exchanged([
        ["open", "closed"],
        ["greater", "smaller"],
        ["strong", "weak"],
        ["support", "oppose"],
        ["significant", "slight"],
        ["positive", "negative"],
        ["different", "similar"],
        ["before", "after"],
        ["more", "less"],
      ]),
    ),
    fr: inProse(
      exchanged([
        ["ouvert", "fermé"],
        ["ouverte", "fermée"],
        ["significatifs", "légers"],
        ["positive", "négative"],
        ["soutenir", "combattre"],
        ["avant", "après"],
        ["plus", "moins"],
        ["différents", "semblables"],
      ]),
    ),
    ja: inProse(
      exchanged([
        ["開かれた", "閉ざされた"],
        ["支援", "妨害"],
        ["前向きな", "後ろ向きな"],
        ["大きな", "小さな"],
        ["異なる", "同じ"],
        ["強化", "弱化"],
        ["拡大", "縮小"],
      ]),
    ),
  }),
  named("verbExchanged", "A verb becomes another.", {
    en: inProse(
      exchanged([
        ["announced", "denied"],
        ["says", "asks"],
        ["signed", "rejected"],
        ["aims", "refuses"],
        ["helped", "watched"],
        ["pledged", "declined"],
      ]),
    ),
    fr: inProse(
      exchanged([
        ["annonce", "dément"],
        ["dit", "demande"],
        ["signé", "rejeté"],
        ["vise", "refuse"],
        ["aidé", "observé"],
        ["explique", "ignore"],
      ]),
    ),
    ja: inProse(
      exchanged([
        ["発表", "否定"],
        ["署名", "拒否"],
        ["提案", "拒絶"],
        ["約束", "拒否"],
        ["説明", "要求"],
      ]),
    ),
  }),
  named("conjunctionChanged", "A conjunction becomes another: but becomes and.", {
    en: inProse(
      words([
        ["but", "and"],
        ["although", "because"],
        ["while", "because"],
        ["and", "or"],
      ]),
    ),
    fr: inProse(
      words([
        ["mais", "et"],
        ["bien que", "parce que"],
        ["et", "ou"],
        ["tandis que", "parce que"],
      ]),
    ),
    ja: inProse(
      words([
        ["しかし", "そして"],
        ["ものの", "ので"],
        ["が、", "ため、"],
        ["および", "または"],
      ]),
    ),
  }),
  named("referenceChanged", "A pronoun becomes another: its becomes their.", {
    en: inProse(
      exchanged([
        ["its", "their"],
        ["it", "they"],
        ["he", "she"],
        ["his", "its"],
      ]),
    ),
    fr: inProse(
      exchanged([
        ["son", "leur"],
        ["leurs", "ses"],
        ["il", "elle"],
        ["sa", "leur"],
      ]),
    ),
    ja: inProse(
      exchanged([
        ["その", "この"],
        ["それ", "これ"],
        ["両国の", "各国の"],
      ]),
    ),
  }),
  named("articleChanged", "A definite article becomes an indefinite one.", {
    en: inProse(
      words([
        ["the", "a"],
        ["a", "the"],
      ]),
    ),
    fr: inProse(
      words([
        ["le", "un"],
        ["la", "une"],
        ["un", "le"],
        ["une", "la"],
      ]),
    ),
  }),
  named("wordDropped", "A word of four and more letters is dropped.", {
    en: inProse(everywhere(/(?<=\p{Ll} )\p{Ll}{4,} (?=\p{Ll})/gu, "")),
    fr: inProse(everywhere(/(?<=\p{Ll} )\p{Ll}{4,} (?=\p{Ll})/gu, "")),
    ja: inProse(everywhere(/(?<=[のはがを])\p{Script=Han}{2}的?な?(?=\p{Script=Han})/gu, "")),
  }),
  named("clauseDropped", "A clause between two commas is dropped.", {
    en: inProse(everywhere(/, [^,.]{8,60}(?=, )/gu, "")),
    fr: inProse(everywhere(/, [^,.]{8,60}(?=, )/gu, "")),
    ja: inProse(everywhere(/、[^、。]{4,30}(?=、)/gu, "")),
  }),
  named("particleChanged", "A particle becomes another: は becomes が.", {
    ja: inProse(
      everywhere(
        /(?<=\p{Script=Han}|\p{Script=Katakana})[はをにで](?=\p{Script=Han}|、)/gu,
        ([found]) => ({ は: "が", を: "に", に: "を", で: "を" })[found] ?? found,
      ),
    ),
  }),
  named("prepositionChanged", "A preposition becomes another: with becomes against.", {
    en: inProse(
      words([
        ["with", "against"],
        ["for", "without"],
        ["on", "beyond"],
        ["in", "outside"],
      ]),
    ),
    fr: inProse(
      words([
        ["avec", "contre"],
        ["pour", "sans"],
        ["sur", "sous"],
        ["dans", "hors"],
      ]),
    ),
  }),
];
