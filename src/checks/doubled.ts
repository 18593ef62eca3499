import { eachText } from "./check.ts";

const doubledWord = /(?<![\p{L}\p{N}-])(\p{L}+)\s+\1(?![\p{L}\p{N}-])/iu;
const doubledMark = /([.,;:!?、。，])\1/u;
const doubledParticle = /([をにへが])\1/u;

/** French says `nous nous` and `vous vous`. */
const right = /^(nous|vous) \1$/i;

/** No word and no mark is written twice in a row. */
export const doubled = eachText((text) => {
  const [word] = doubledWord.exec(text) ?? [];
  const [mark] = doubledMark.exec(text) ?? doubledParticle.exec(text) ?? [];
  const found = word !== undefined && !right.test(word) ? word : mark;
  return found && `"${found}" is written twice.`;
});
