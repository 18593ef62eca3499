import { remember } from "./remember.ts";

/** The first number that is read in words. One is not read, since its word is often an article. */
const first = 2;

/**
 * How a language writes the numbers from two to twelve in words. A slash stands before words that may
 * stand for the number, but have another meaning too.
 */
const words: Readonly<Record<string, string>> = {
  de: "zwei|beide[nrms]? drei vier fünf sechs sieben /acht neun zehn/jahrzehnt elf zwölf/dutzend",
  en: "two|both/either|neither|pair three four five six seven eight nine ten/decade eleven twelve/dozen",
  es: "dos|ambos|ambas/un[ao]\\sy\\sotr[ao] tres cuatro cinco seis siete ocho nueve diez/década once doce/docena",
  fr: "deux trois quatre cinq six sept huit /neuf dix/décennie|dizaine onze douze/douzaine",
  it: "due|entramb[ie]|ambedue tre quattro cinque /sei sette otto nove dieci undici dodici/dozzina",
  nl: "twee|beiden? drie vier vijf zes zeven /acht negen tien elf twaalf/dozijn",
  pt: "dois|duas|ambos|ambas/bilateral três quatro cinco seis sete oito nove dez/década onze doze/dúzia",
  sv: "två|båda|bägge tre fyra fem /sex sju åtta nio tio elva tolv/dussin",
};

/** How words that languages have from Latin begin, which may stand for the same numbers: `bilateral`, `quinquennale`. */
const roots: Readonly<Record<string, string>> = {
  2: "bilat|bien[ain]",
  3: "trilat|trien",
  4: "[qc]ua[dt]rien",
  5: "quinquen",
  10: "d[eé]cen",
};

/** The languages that write a number and another word as one: `Fünfjahresplan`. */
const compounds: readonly string[] = ["de", "nl", "sv"];

/** The Japanese numbers from three to ten. Two has words of its own. */
const kanji = [..."三四五六七八九十"];
const kanjiBefore = "(?<![第〇一二三四五六七八九十百千])";
const counted = "(?=つ|か[国年所月]|カ国|本柱|項目|分野|部門|機関|段階|種類)";

/** How a number is found in a text: in words that stand for it, and in those that may. */
interface Finder {
  readonly number: string;
  readonly certain: RegExp;
  readonly possible: RegExp;
}

/** Finds one of some patterns where a word begins. */
const wordStart = (patterns: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:${patterns})`, "iu");

/** Has a pattern end where a word ends. */
const wordEnd = "(?![\\p{L}\\p{M}])";

const japanese: readonly Finder[] = [
  {
    number: "2",
    certain: /[両二][国者方つ]|双方/,
    possible: /[両二]|双方|いずれ|どちら/,
  },
  ...kanji.map((number, at) => ({
    number: String(at + first + 1),
    certain: new RegExp(`${kanjiBefore}${number}${counted}`),
    possible: new RegExp(`${kanjiBefore}${number}`),
  })),
];

/** The finders of each language, made when they are first needed. */
const findersOf = remember((language): readonly Finder[] | undefined => {
  if (language === "ja") return japanese;
  return words[language]?.split(" ").map((forms, at): Finder => {
    const [certain, ...others] = forms.split("/");
    const all = [certain, ...others].filter(Boolean).join("|");
    const end = compounds.includes(language) ? "" : wordEnd;
    const number = String(at + first);
    return {
      number,
      certain: wordStart(`(?:${certain || "(?!)"})${wordEnd}`),
      possible: wordStart(`(?:${all})${end}|${roots[number] ?? "(?!)"}`),
    };
  });
});

/** The numbers that a text has in words. */
interface NumberWords {
  /** Those that it has for certain. */
  readonly certain: readonly string[];
  /** Those that it may have. */
  readonly possible: readonly string[];
}

/** Reads the numbers from two to twelve that stand in words in a text; gives `undefined` for a language whose words are not known. */
export function readNumberWords(text: string, language: string): NumberWords | undefined {
  const known = findersOf(language);
  if (!known) return undefined;
  const found = (kind: "certain" | "possible") =>
    known.filter((finder) => finder[kind].test(text)).map(({ number }) => number);
  return { certain: found("certain"), possible: found("possible") };
}
