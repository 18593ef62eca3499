import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import type { Guide } from "../../docs/reader/pages/built.ts";

/** The guides of the reference, in its order: the files in English, and those that exist in French. */
export function guideFiles(): Readonly<Record<Guide["locale"], readonly string[]>> {
  const { projectDocuments: en }: { readonly projectDocuments: readonly string[] } = JSON.parse(
    readFileSync("typedoc.json", "utf8"),
  );
  const fr = en
    .map((file) => join("docs", "fr", basename(file)))
    .filter((file) => existsSync(file));
  return { en, fr };
}

/** What the head of a guide says of it: its title, and the group in which the reference lists it. */
function headOf(file: string): Pick<Guide, "title" | "group"> {
  const [, head = ""] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, "utf8")) ?? [];
  return parse(head);
}

/** The guides, each with where the reference has it. */
export function readGuides(): readonly Guide[] {
  const files = guideFiles();
  return (["en", "fr"] as const).flatMap((locale) =>
    files[locale].map((file) => {
      const { title, group } = headOf(file);
      return { locale, title, group, page: `documents/${title.replaceAll(" ", "_")}.html` };
    }),
  );
}
