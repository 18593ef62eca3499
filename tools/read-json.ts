import { readFileSync } from "node:fs";
import { type Node, parseTree } from "jsonc-parser";
import { type Mistake, refuse } from "./mistake.ts";

/** Takes a mistake of a file that cannot be read. */
export type Note = (mistake: Mistake) => void;

/** Refuses the first mistake. */
export const refuseAtOnce: Note = (mistake) => refuse([mistake]);

/** A path as messages name a file: with slashes, on any machine. */
export const fileAt = (path: string): string => path.replaceAll("\\", "/");

const byteOrderMark = "\ufeff";

/** Reads a file as UTF-8; gives `undefined` if it cannot, and notes why. */
function readText(path: string, note: Note): string | undefined {
  const file = fileAt(path);
  try {
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    const text = decoder.decode(readFileSync(path));
    if (!text.startsWith(byteOrderMark)) return text;
    const reason = "begins with a byte order mark (U+FEFF). Save it as UTF-8 without one.";
    note({ file, key: "", reason });
  } catch (error) {
    const what = error instanceof Error && "code" in error ? error.code : error;
    const reason =
      what === "ERR_ENCODING_INVALID_ENCODED_DATA"
        ? "is not UTF-8. Save it as UTF-8."
        : `cannot be read: ${what}.`;
    note({ file, key: "", reason });
  }
  return undefined;
}

/** The keys that stand twice in an object, each as the path that leads to it. JSON keeps the last value and drops the others. */
function keysTwice(node: Node | undefined, path: readonly string[] = []): readonly string[] {
  const seen = new Set<unknown>();
  return (node?.children ?? []).flatMap((child, index) => {
    if (child.type !== "property") return keysTwice(child, [...path, String(index)]);
    const [key, value] = child.children ?? [];
    const at = [...path, String(key?.value)];
    const isTwice = seen.has(key?.value);
    seen.add(key?.value);
    return [...(isTwice ? [at.join(".")] : []), ...keysTwice(value, at)];
  });
}

/** Reads a JSON file; gives `undefined` for one that cannot be read, and notes why. */
export function readJson(path: string, note: Note): unknown {
  const file = fileAt(path);
  const text = readText(path, note);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    for (const key of keysTwice(parseTree(text))) {
      const reason = "is written twice, of which JSON keeps the last. Remove one of the two.";
      note({ file, key, reason });
    }
    return value;
  } catch (error) {
    const what = error instanceof Error ? error.message : error;
    note({ file, key: "", reason: `is not JSON: ${what}. Mend it there.` });
    return undefined;
  }
}
