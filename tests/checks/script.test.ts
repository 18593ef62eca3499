import { twins } from "./twins.ts";

/** A language of each script, and a text in it. */
const written = [
  ["ar", "سياسة المناخ"],
  ["ru", "климат"],
  ["hi", "जलवायु"],
  ["el", "κλίμα"],
  ["ko-Hang", "기후"],
  ["zh-Hans", "气候"],
  ["zh-Hant", "氣候"],
  ["he", "אקלים"],
  ["ka", "კლიმატი"],
  ["ja", "ひらがな"],
  ["ja", "カタカナ"],
  ["ja", "漢字"],
  ["ko", "기후"],
  ["th", "ภูมิอากาศ"],
  ["en", "climate"],
] as const;

twins("script", {
  failing: [
    ["Greek letters alone", "en", "κλίμα"],
    ...written
      .filter(([locale]) => locale !== "en")
      .map(([locale]) => ["Latin letters alone", locale, "Climate."] as const),
    ["an acronym that is not the source's", "ja", "METI", "JCLP"],
    ["a word of the source that is no acronym", "ja", "Canada", "Canada"],
    ...["漢", "ひ", "カ", "ж"].map(
      (letter) => [`${letter} in English`, "en", `A ${letter}.`] as const,
    ),
    ...[..."àâæçèéêëîïôœùûÿÉ"].map(
      (letter) => [`${letter} in English`, "en", `A w${letter}rd.`] as const,
    ),
    ["a Greek letter in a word", "fr-CA", "La coop\u03b5ration.", "La coopération."],
    ["a Japanese comma in English", "en", "It is old、and new."],
    ["a Japanese middle dot in French", "fr-CA", "Il est ancien・nouveau."],
    ["an Arabic comma in Spanish", "es", "Antiguo، nuevo."],
    ["an English word in Japanese", "ja", "このcooperationである。", "La coopération."],
    ["a Korean word in Japanese", "ja", "協力は기후である。"],
    ["an Arabic digit", "en", "In 20\u06622.", "En 2022."],
    ["an Arabic digit", "ja", "20\u06622年。", "En 2022."],
    ["a dotless i", "en", "The translat\u0131on."],
    ["a digit in a word", "en", "A l0ng way."],
    ["Cyrillic letters in French", "fr-CA", "La сoopération."],
    ["an Armenian letter in Russian", "ru", "клим\u0561т"],
  ],
  silent: [
    ["a name that the source has in its script", "en", "The title is 気候.", "Le titre est 気候."],
    ["a quotation in the source's language", "fr-CA", "Le titre est « 気候 »."],
    [
      "a word of the source in Latin letters",
      "ja",
      "ShareAmericaの版。",
      "La page de ShareAmerica.",
    ],
    ["a name in Latin letters", "ja", "Japan-US Clean Energy Partnershipである。", "Le JUCEP."],
    ["an acronym in Chinese", "zh-Hans", "使用AI。", "L’intelligence artificielle."],
    ["an Arabic comma in Persian", "fa", "سیاست، اقلیم"],
    ["a Greek letter that is a sign", "en", "The Δ of it.", "L’écart."],
    ["a dotless i in Turkish", "tr", "Yıllık."],
    ["a formula of the source", "en", "The i18next way.", "À la i18next."],
    ["Chinese characters in Korean", "ko", "기후(氣候)"],
    ["Arabic digits in Arabic", "ar", "في عام ٢٠٢٢", "En 2022."],
    ["a script of no letters", "az-Qaaa", "A word."],
    ["no letter", "ja", "46%"],
    ...written.map(([locale, text]) => ["its own letters", locale, text] as const),
    ["its own letters beside Latin ones", "ja", "METIの"],
    ["an acronym of the source", "ja", "JCLP", "JCLP"],
    ["French letters", "fr", "Écologie."],
    ["Spanish letters", "es", "Décadas."],
  ],
  messages: [
    [["Latin letters alone", "ru", "Climate."], "Cyrl"],
    [["French letters in English", "en", "A wérd."], "é", "en"],
  ],
});
