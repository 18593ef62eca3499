import type { Check } from "./check.ts";
import { show } from "./show.ts";

export const empty: Check<"empty"> = {
  name: "empty",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage", "templates"],
  *run({ target }) {
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") yield { key, message: `${show(text)} is not a text.` };
      else if (text.trim() === "") yield { key, message: "The text is empty." };
      else if (!/[\p{L}\p{N}]/u.test(text))
        yield { key, message: `${show(text)} has neither a letter nor a number.` };
    }
  },
};
