import MiniSearch from "minisearch";
import { tokenize } from "./tokenize.ts";

let made: Promise<MiniSearch> | undefined;

/** The index of a language: what is searched comes from a file of the site, when it is first needed. */
export function indexOf(file: string): Promise<MiniSearch> {
  made ??= fetch(file)
    .then((response) => response.json())
    .then((entries) => {
      const index = new MiniSearch({
        fields: ["name", "text"],
        storeFields: ["name", "kind", "place"],
        tokenize,
        processTerm: (term) => term,
        searchOptions: {
          prefix: true,
          fuzzy: (term) => (term.length > 4 ? 0.2 : false),
          boost: { name: 3 },
          combineWith: "AND",
        },
      });
      index.addAll(entries);
      return index;
    });
  return made;
}
