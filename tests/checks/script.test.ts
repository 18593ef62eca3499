import { key, twins } from "./twins.ts";

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
    ...["fr", "es", "vi"].flatMap((locale) =>
      [..."жαｗ기अمא気か。、「・，）،؟।١१１"].map(
        (letter) => [`${letter} in Latin script`, locale, `Le mot${letter} long.`] as const,
      ),
    ),
    ["a Greek letter in a Latin word", "ja", "ΜETIの協力。"],
    ["a Cyrillic letter in a Latin word", "zh-Hans", "МETI的合作。"],
    ["a Latin letter in a Cyrillic word", "ru", "Cотрудничество."],
    ["a Korean word in Japanese", "ja", "協力の기후。"],
    ["a Russian word in Japanese", "ja", "協力のклимат。"],
    ["Arabic digits in Japanese", "ja", "協力は٣年。"],
    ["a full-width comma in Russian", "ru", "Климат，мир."],
    ["a word in Latin letters after Japanese", "ja", "日本のcooperation、米国。"],
    ["a word in Latin letters after a name", "ja", { [key]: "日本climatの協力。" }],
    ["a word in Latin letters before Japanese", "ja", "「climatの協力」"],
    ["a word in Latin letters in Chinese", "zh-Hans", "日本的climat合作。"],
    ["a dotless i", "en", "The clımate."],
    ["a phonetic letter", "fr", "Le climɑt."],
    ["a quotation of which a part is in another script", "fr", "Il dit «\u00a0le мир\u00a0»."],
  ],
  silent: [
    ["no letter", "ja", "46%"],
    ...written.map(([locale, text]) => ["its own letters", locale, text] as const),
    ["its own letters beside Latin ones", "ja", "METIの"],
    ["an acronym of the source", "ja", "JCLP", "JCLP"],
    ["a script that Unicode does not have", "ru-Qaaa", "Climate."],
    ["Chinese characters with their sounds", "zh-Hanb", "气候ㄑ"],
    ["letters of a style of Latin script", "de-Latf", "Das Klima."],
    ["Korean with Chinese characters", "ko", "기후(氣候), 「협력」"],
    ["a Greek letter beside Japanese", "ja", "協力プラスα。"],
    ["the sign of micro in a unit", "ja", "5 μmの粒子"],
    ["a Greek letter of the source", "en", "The α particle.", "La particule α."],
    ["digits of its own", "ar", "بعد ١٥ عامًا، هل؟"],
    ["marks of its own", "hi", "जलवायु १५।"],
    ["full-width marks", "zh-Hans", "气候（１），合作。"],
    ["accents that are not composed", "vi", "ɛ\u0303 long."],
    ["a quotation in another script", "fr", "Il se nomme «\u202f日本、「米国」\u202f»."],
    ["a quotation in another script", "en", "It is called “климат”."],
    ["a Turkish name", "en", "In Diyarbakır."],
    ["a word in Latin letters in brackets", "ja", "炭素中立（carbon neutral）"],
    ["a short word in Latin letters", "ja", "web会議"],
    ["a name that holds a small word", "ja", "Boeing社"],
    ["an address", "ja", "https://example.org/climateに"],
    ["French letters", "fr", "Écologie."],
    ["Spanish letters", "es", "Décadas."],
  ],
  messages: [
    [["Latin letters alone", "ru", "Climate."], "Cyrl"],
    [["French letters in English", "en", "A wérd."], "é", "en"],
  ],
});
