import type { RecordId } from "../../generated/ids.ts";
import type { Check } from "./check.ts";
import { isTranslated } from "./translation.ts";

/** Every text translates one of the source's: a key that was misspelt or has gone is none. */
export const orphan: Check = {
  severity: "error",
  *run({ source, target, collectionOf }) {
    for (const key of target.texts.keys()) {
      const [collection, id] = key.split(".");
      const isKnown = isTranslated(key)
        ? source.texts.has(key)
        : collectionOf.get(id as RecordId) === collection;
      if (!isKnown) yield { key, message: "The source has no such key; remove it or correct it." };
    }
  },
};
