import type { Kind } from "../kind.ts";
import { characterKinds } from "./characters.ts";
import { dateKinds } from "./dates.ts";
import { leftoverKinds } from "./leftovers.ts";
import { lost } from "./lost.ts";
import { markKinds } from "./marks.ts";
import { meaningKinds } from "./meaning.ts";
import { nameKinds } from "./names.ts";
import { numberWordKinds } from "./number-words.ts";
import { numberKinds } from "./numbers.ts";
import { repetitionKinds } from "./repetition.ts";
import { spaceKinds } from "./spaces.ts";
import { spellingKinds } from "./spelling.ts";
import { termKinds } from "./terms.ts";
import { textKinds } from "./texts.ts";
import { typoKinds } from "./typos.ts";

/** Every kind of fault, in the order of the guide. A new kind is added to the file of its group. */
export const kinds: readonly Kind[] = [
  ...lost,
  ...numberKinds,
  ...dateKinds,
  ...numberWordKinds,
  ...nameKinds,
  ...termKinds,
  ...markKinds,
  ...spaceKinds,
  ...characterKinds,
  ...leftoverKinds,
  ...repetitionKinds,
  ...spellingKinds,
  ...textKinds,
  ...meaningKinds,
  ...typoKinds,
];
