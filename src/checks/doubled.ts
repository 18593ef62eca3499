import { eachText } from "./check.ts";

const doubledWord = /(?<![\p{L}\p{N}-])(\p{L}+)\s+\1(?![\p{L}\p{N}-])/giu;
const doubledMark = /([.,;:!?、。，])\1/u;
const doubledParticle = /([をにへが])\1/u;

/** French says `nous nous` and `vous vous`. */
const right = /^(nous|vous) \1$/i;

/** No word and no mark is written twice in a row. */
export const doubled = eachText((text) => {
  const word = text.match(doubledWord)?.find((words) => !right.test(words));
  const [mark] = doubledMark.exec(text) ?? doubledParticle.exec(text) ?? [];
  const found = word ?? mark;
  return found && `"${found}" is written twice.`;
});
