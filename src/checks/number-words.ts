/** The first number that is read in words. One is not read, since its word is often an article. */
const first = 2;

/**
 * How a language writes the numbers from two to twelve in words. A slash stands before words that may
 * stand for the number, but have another meaning too.
 */
const words: Readonly<Record<string, string>> = {
  de: "zwei|beide[nrms]?/bilateral drei vier fünf sechs sieben /acht neun zehn/jahrzehnt elf zwölf/dutzend",
  en: "two|both/either|neither|bilateral|pair three four five six seven eight nine ten/decade eleven twelve/dozen",
  es: "dos|ambos|ambas/bilateral tres cuatro cinco seis siete ocho nueve diez/década once doce/docena",
  fr: "deux/bilatér(?:al|ale|ales|aux) trois quatre cinq six sept huit /neuf dix/décennie|dizaine onze douze/douzaine",
  it: "due|entrambi|entrambe/bilaterale tre quattro cinque /sei sette otto nove dieci/decennio undici dodici/dozzina",
  nl: "twee|beiden?/bilateraal drie vier vijf zes zeven /acht negen tien/decennium elf twaalf/dozijn",
  pt: "dois|duas|ambos|ambas/bilateral três quatro cinco seis sete oito nove dez/década onze doze/dúzia",
  sv: "två|båda|bägge/bilateral tre fyra fem /sex sju åtta nio tio/decennium elva tolv/dussin",
};

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

/** Finds one of some forms where it is a whole word; no form is never found. */
const wholeWord = (forms: string): RegExp =>
  forms === "" ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{M}])(?:${forms})(?![\\p{L}\\p{M}])`, "iu");

const japanese: readonly Finder[] = [
  {
    number: "2",
    certain: /[両二][国者方つ]|双方/,
    possible: /[両二]|双方|日米|米国と日本|日本と米国|いずれ|どちら/,
  },
  ...kanji.map((number, at) => ({
    number: String(at + first + 1),
    certain: new RegExp(`${kanjiBefore}${number}${counted}`),
    possible: new RegExp(`${kanjiBefore}${number}`),
  })),
];

/** The finders of each language, made when they are first needed. */
const finders = new Map<string, readonly Finder[]>([["ja", japanese]]);

function findersOf(language: string): readonly Finder[] | undefined {
  const known = finders.get(language);
  const own = words[language];
  if (known || own === undefined) return known;
  const made = own.split(" ").map((forms, at): Finder => {
    const [certain = "", possible] = forms.split("/");
    const all = [certain, possible].filter(Boolean).join("|");
    return {
      number: String(at + first),
      certain: wholeWord(certain),
      possible: wholeWord(all),
    };
  });
  finders.set(language, made);
  return made;
}

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
