import { isTree, type Path } from "../../src/content/tree.ts";
import type { Mistake } from "../mistake.ts";
import type { LocaleFiles } from "../read-locales.ts";
import { separator } from "./list-text.ts";

/** A mark that people write between the items of a list. */
const mark = /[,;、，；،؛]/u;

/**
 * Finds lists that are one item with marks in it: somebody may have meant several. The item of a record
 * whose own name has such a mark may have it, too.
 */
export function unseparated(locale: string, files: LocaleFiles): readonly Mistake[] {
  const walk = (node: unknown, path: Path): readonly Mistake[] => {
    if (!isTree(node)) return [];
    const isNamedSo = typeof node.name === "string" && mark.test(node.name);
    return Object.entries(node).flatMap(([name, value]): readonly Mistake[] => {
      const at = [...path, name];
      if (!Array.isArray(value)) return walk(value, at);
      const [item, ...more] = value.map(String);
      if (item === undefined || more.length > 0 || !mark.test(item)) return [];
      if (isNamedSo || name === "translatedQuote") return [];
      const [file, ...key] = at;
      const reason = `is one item with a mark in it: "${item}" If several are meant, write “${separator}” between them in the exchanged file.`;
      return [{ file: `locales/${locale}/${file}.json`, key: key.join("."), reason }];
    });
  };
  return walk(files, []);
}
