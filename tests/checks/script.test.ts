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
  ],
  silent: [
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
