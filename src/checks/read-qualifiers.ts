import { plainDigits } from "./read-digits.ts";
import { remember } from "./remember.ts";

/** What limits a number: it is a year by which, it is exceeded, it is the middle of a decade, or a fiscal year. */
type Name = "by" | "more than" | "mid" | "fiscal";

/** How a language writes a limit, as patterns in which `#` stands for the number: what says it for certain, and what may say it. */
type Ways = readonly [certain: string, possible?: string];

const ways: Readonly<Record<string, Readonly<Record<Name, Ways>>>> = {
  en: {
    by: [
      "\\bby(?: the end of)?(?: the year| fiscal| fiscal year| FY)? #(?![.,]\\d|\\s?%|\\sper ?cent)",
      "\\b(?:before|until|no later than|for|come)(?: the end of)?(?: the year| fiscal| fiscal year| FY)? #",
    ],
    "more than": [
      "\\bmore than #",
      "\\b(?:over|above|at least|exceed(?:s|ed|ing)?|in excess of|upwards of) #|#(?: or more|-plus)",
    ],
    mid: ["\\bmid-#", "\\b(?:mid|middle of the) #"],
    fiscal: ["\\bfiscal(?: years?)? #", "\\bFY ?#|# fiscal"],
  },
  fr: {
    by: [
      "d['’]ici(?: à)?(?: l['’]exercice| l['’]année| la fin de| fin)? #",
      "(?:à l['’]horizon|avant|jusqu['’](?:en|à)|au plus tard en|pour)(?: l['’]exercice| l['’]année| la fin de| fin)? #",
    ],
    "more than": [
      "plus d(?:e |['’])#",
      "(?:au moins|au-delà de|dépass\\p{L}{1,5}(?: de)?) #|#[^.,]{0,40} ou plus",
    ],
    mid: ["milieu d(?:es années|e la décennie) #", "(?:milieu de(?: l['’]année)? |mi-)#"],
    fiscal: ["(?:exercices?|années? budgétaires?|années? fiscales?) #"],
  },
  ja: {
    by: [
      "#(?:会計)?年度?末?(?:まで|迄)に",
      "#(?:会計)?年度?(?:[^。、\\d]{0,8}(?:まで|迄)|に?向け|を(?:期限|目標|目途))|遅くとも#",
    ],
    "more than": ["#[^。、\\d]{0,12}?を超え", "#[^。、\\d]{0,12}?(?:超|以上|余り|を上回)"],
    mid: ["#年代の?半ば", "#年代?の?(?:半ば|なかば|中(?:頃|ごろ|葉|期|盤))"],
    fiscal: ["#(?:会計)?年度"],
  },
};

/** A number that begins and ends where its digits do: within a long one, no search starts anew at each digit. */
const number = "(?<!\\d)(\\d{1,9})(?!\\d)";

interface Finder {
  readonly name: Name;
  readonly certain: RegExp;
  readonly possible: RegExp;
}

const names = ["by", "more than", "mid", "fiscal"] as const satisfies readonly Name[];

/** The finders of each language, made when they are first needed. */
const findersOf = remember((language): readonly Finder[] | undefined => {
  const own = ways[language];
  const compile = (pattern: string) => new RegExp(pattern.replaceAll("#", number), "giu");
  return (
    own &&
    names.map((name): Finder => {
      const [certain, possible] = own[name];
      return { name, certain: compile(certain), possible: compile(possible ?? certain) };
    })
  );
});

/** A number that something limits, in a form in which it is the same for all languages: `by 2030`. */
interface Limited {
  readonly number: string;
  readonly limit: string;
}

/** Reads the numbers of a text that something limits, for certain or possibly; gives `undefined` for a language that is not known. */
export function readQualifiers(text: string, language: string) {
  const finders = findersOf(language);
  if (!finders) return undefined;
  const plain = plainDigits(text);
  const found = (kind: "certain" | "possible"): readonly Limited[] =>
    finders.flatMap(({ name, ...finder }) =>
      [...plain.matchAll(finder[kind])].map(([, ...numbers]) => {
        const number = numbers.find((one) => one !== undefined) ?? "";
        return { number, limit: `${name} ${number}` };
      }),
    );
  const certain = found("certain");
  return { certain, possible: [...certain, ...found("possible")] };
}
