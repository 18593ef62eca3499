import type { Check } from "./check.ts";

/** Every text says something. */
export const empty: Check = {
  severity: "error",
  *run({ target }) {
    for (const [key, text] of target.texts) {
      if (typeof text !== "string") {
        yield { key, message: `${JSON.stringify(text) ?? String(text)} is no text.` };
      } else if (text.trim() === "") yield { key, message: "The text is empty." };
    }
  },
};
