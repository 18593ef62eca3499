/** How each language writes decades: what stands before and after the year, as patterns, and the words from twenty to ninety. */
const ways: Readonly<Record<string, readonly [before: string, after: string, tens?: string]>> = {
  de: [
    "",
    "er(?:[ -]?Jahren?)?",
    "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
  ],
  en: ["['’]?", "s", "twentie thirtie fortie fiftie sixtie seventie eightie ninetie"],
  es: [
    "(?:años|(?:década|decenio) del?(?: los)?(?: años)?|(?:mediados|principios|finales) de los) ",
    "",
    "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
  ],
  fr: [
    "(?:années|décennie) ",
    "",
    "vingt trente quarante cinquante soixante soixante-dix quatre-vingt quatre-vingt-dix",
  ],
  it: ["anni ['’]?", "", "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"],
  ja: ["(?:20世紀)?", "年代"],
  ko: ["", "년대"],
  nl: [
    "jaren ['’]?",
    "(?: van de 20e eeuw)?",
    "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
  ],
  pt: [
    "(?:anos(?: de)?|décadas? de) ",
    "",
    "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
  ],
  sv: ["", "-?tal\\p{L}{0,30}", "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"],
  zh: ["(?:20世[纪紀])?", "年代", "二十 三十 四十 五十 六十 七十 八十 九十"],
};

/** Tells whether the dates of a language are known in full: how it writes decades, and that its months do not inflect. */
export const knowsDates = (language: string): boolean => Object.hasOwn(ways, language);

/** Replaces each decade in a text. It is given as `196X`, or as `6X` if its century is not written. */
export function replaceDecades(
  text: string,
  language: string,
  take: (decade: string) => string,
): string {
  const [before, after, words = ""] = ways[language] ?? [];
  if (before === undefined) return text;
  const tens = words.split(" ");
  const names = tens.toSorted((a, b) => b.length - a.length).map((name) => name && `|${name}`);
  const year = `((?<!\\d)(?:\\d\\d)?\\d0${names.join("")})`;
  const pattern = new RegExp(`${before}${year}${after}(?![\\p{Lu}\\p{Ll}\\d])`, "giu");
  return text.replaceAll(pattern, (_, name: string) => {
    const at = tens.indexOf(name.toLowerCase());
    return take(at < 0 ? `${name.slice(0, -1)}X` : `${at + 2}X`);
  });
}
