import { show } from "../src/checks/show.ts";
import { isTree } from "../src/content/tree.ts";
import type { Mistake } from "./mistake.ts";

/** Every file of `src/records` has to export an object of its own name, in which entries stand by their ids. */
export const validateFiles = (records: Readonly<Record<string, unknown>>): readonly Mistake[] =>
  Object.entries(records).flatMap(([name, entries]): Mistake[] => {
    const file = `src/records/${name}.ts`;
    if (entries === undefined) {
      const reason = `exports no \`${name}\`, which the data are made of. Export its entries from it.`;
      return [{ file, key: "", reason }];
    }
    if (entries instanceof Error) {
      const reason = `cannot be run: ${entries.message} Run npm run typecheck to see where.`;
      return [{ file, key: "", reason }];
    }
    if (!isTree(entries)) {
      const reason = `exports ${show(entries)} as \`${name}\`; expected an object. Write its entries by their ids.`;
      return [{ file, key: "", reason }];
    }
    return Object.entries(entries)
      .filter(([, entry]) => !isTree(entry))
      .map(([id, entry]) => {
        return {
          file,
          key: id,
          reason: `is ${show(entry)}; expected an object. Write its fields.`,
        };
      });
  });
