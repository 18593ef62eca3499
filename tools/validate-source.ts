import { createHash } from "node:crypto";
import type { Content } from "../src/content/content.ts";
import { plainText } from "../src/content/plain-text.ts";
import type { Mistake } from "./mistake.ts";

const sha256 = "963142c17f3c993852540ad6fa9a92e208b50533d6866e943d912c50edd72727";

/** The French text is the source byte for byte. */
export function validateSource(source: Content): readonly Mistake[] {
  const found = createHash("sha256").update(plainText(source)).digest("hex");
  if (found === sha256) return [];
  const reason = `The text has the SHA-256 ${found}; the source has ${sha256}. It is never edited.`;
  return [{ file: "locales/fr/segments.json", key: "*", reason }];
}
