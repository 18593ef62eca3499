import { leavesOf, type Path, valueAt } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";
import { placeholder } from "./placeholder.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** What a text may take its values from: whose words a fact has to rest on, or whose fact it has to be. */
function faultOf(
  [collection = "", id = "", field = ""]: readonly string[],
  fact: readonly string[],
  records: Records,
): string | undefined {
  const [ofCollection = "", ofId = "", ofField = ""] = fact;
  const claims = valueAt(records[ofCollection as keyof Records], [ofId, ofField, "claims"]);
  if (!Array.isArray(claims)) return undefined; // That it names no fact is a mistake of its own.
  const segmentOf = (claim: unknown) => valueAt(records.claims, [String(claim), "segment"]);
  if (collection === "segments") {
    return claims.some((claim) => segmentOf(claim) === id)
      ? undefined
      : `rests on no claim of the segment "${id}", but on ${claims.join(", ")}`;
  }
  if (collection === "claims" && field === "translatedQuote") {
    return claims.some((claim) => segmentOf(claim) === segmentOf(id))
      ? undefined
      : `rests on no claim of the segment of "${id}", but on ${claims.join(", ")}`;
  }
  if (collection === "claims" && field === "statement") {
    return claims.includes(id)
      ? undefined
      : `does not rest on "${id}", but on ${claims.join(", ")}`;
  }
  if (collection === "claims" || collection === "findings") return undefined;
  return ofCollection === collection && ofId === id ? undefined : `is a fact of "${ofId}"`;
}

/** A mistake in a text, with the fact that the text shows. */
interface PlaceholderMistake {
  readonly mistake: Mistake;
  readonly fact: Path;
}

/** A text may show the facts alone that its words state, or its record has: another fact may have the same value by chance. */
export const validatePlaceholders = (
  locale: string,
  files: LocaleFiles,
  records: Records,
): readonly PlaceholderMistake[] =>
  leavesOf(files).flatMap(([key, text]) => {
    const [collection = "", ...rest] = key.split(".");
    return [...String(text).matchAll(placeholder)].flatMap(
      ([shown, name = ""]): PlaceholderMistake[] => {
        const fault =
          name === "count" ? undefined : faultOf([collection, ...rest], name.split("."), records);
        if (fault === undefined) return [];
        const reason = `${shown} ${fault}. Name the fact that the words state.`;
        const file = `locales/${locale}/${collection}.json`;
        return [{ mistake: { file, key: rest.join("."), reason }, fact: name.split(".") }];
      },
    );
  });
