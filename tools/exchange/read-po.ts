import { type GetTextTranslation, type GetTextTranslations, po } from "gettext-parser";
import { languageTag } from "../language-tag.ts";
import type { Fault, Incoming, Reading } from "./incoming.ts";

/** Parses PO that somebody else has written; says why it cannot be read. */
function parse(text: string): GetTextTranslations | Fault {
  try {
    return po.parse(text, { validation: true });
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { key: "", reason: `is not PO: ${what.replace(/\.?$/, ".")} Mend it there.` };
  }
}

/** The keys of an entry, which converters keep as its locations: `#: segments.overview-1-1.text`. */
const keysOf = ({ comments }: GetTextTranslation): readonly string[] =>
  (comments?.reference ?? "").split(/\s+/).filter(Boolean);

/**
 * Reads PO that was made from an exported file. Placeholders are words there. An entry that is
 * not fuzzy is one that is translated. Nothing in it says what was exported.
 *
 * @param named - The language that the name of the file says, since a converter may leave it out.
 */
export function readPo(text: string, named: string): Reading {
  const read = parse(text);
  if ("reason" in read) return { file: { locale: "", units: [] }, faults: [read] };
  const faults: Fault[] = [];
  const headers: Readonly<Record<string, string>> | undefined = read.headers; // none in a file without a first entry
  const entries = Object.values(read.translations ?? {})
    .flatMap((context) => Object.values(context))
    .filter(({ msgid }) => msgid !== "");
  const units = entries.flatMap((entry): readonly Incoming[] => {
    const { msgid, msgstr } = entry;
    const keys = keysOf(entry);
    if (keys.length === 0) {
      const reason =
        "has no location (#: …) with the key of its text. Convert it with its locations.";
      faults.push({ key: JSON.stringify(msgid), reason });
    }
    const isMarked = !/\bfuzzy\b/.test(entry.comments?.flag ?? "");
    const target = msgstr.slice(0, 1);
    return keys.map((key) => ({ key, source: [msgid], target, isMarked, exported: undefined }));
  });
  return { file: { locale: languageTag(headers?.Language || named), units }, faults };
}
