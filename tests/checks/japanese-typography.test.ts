import { twins } from "./twins.ts";

const beside = [",", "!", "?", ":", ";", "(", ")"] as const;
const spaces = [" ", "\u00a0", "\u202f", "\u3000"] as const;

twins("japaneseTypography", {
  failing: [
    ["full-width digits", "ja", "２０２１年。"],
    ["a full-width capital", "ja", "Ａ。"],
    ["a full-width letter", "ja", "ａ。"],
    ["a full-width percent", "ja", "46％。"],
    ["half-width katakana", "ja", "ｴﾈﾙｷﾞｰ。"],
    ["a half-width full stop", "ja", "歴史｡"],
    ["a full-width comma", "ja", "歴史，協力。"],
    ["a full-width point", "ja", "歴史．"],
    ["a half-width full stop after", "ja", "歴史."],
    ...beside.map((mark) => [`a half-width ${mark} after`, "ja", `語${mark}X`] as const),
    ...beside.map((mark) => [`a half-width ${mark} before`, "ja", `X${mark}語`] as const),
    ...spaces.map((space) => [`${JSON.stringify(space)} after`, "ja", `語${space}X`] as const),
    ...spaces.map((space) => [`${JSON.stringify(space)} before`, "ja", `X${space}語`] as const),
    ...["ひ", "カ", "ー", "々"].map(
      (letter) => [`a space after ${letter}`, "ja", `${letter} X`] as const,
    ),
    ...[..."、。：；（「『"].map((mark) => [`a space after ${mark}`, "ja", `X${mark} X`] as const),
    ...[..."）」』"].map((mark) => [`a space before ${mark}`, "ja", `X ${mark}`] as const),
    ["a space before a percent", "ja", "46 %減。"],
    ["a comma at the start", "ja", "、歴史。"],
    ["a full stop of Hindi", "ja", "歴史।"],
    ...[...'"“”„«»'].map((mark) => [`${mark} for 「」`, "ja", `X${mark}X`] as const),
  ],
  silent: [
    ["full-width punctuation, half-width digits", "ja", "JUCEP（2021年）は、「46%」である。"],
    ["half-width punctuation between Latin letters", "ja", "Clean Energy (2021), p. 1; see: a? b!"],
    ["a space after an exclamation mark", "ja", "X！\u3000X"],
    ["another language", "ko", "２０２１ 年, 語(語)"],
  ],
  messages: [
    [["full-width digits", "ja", "２０２１年。"], "２", "half-width"],
    [["a half-width mark", "ja", "語,X"], "語,", "full-width"],
    [["a space", "ja", "語 X"], "no space"],
  ],
});
