import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { documentPageOf } from "../../docs/reader/pages/addresses.ts";
import type { Guide } from "../../docs/reader/pages/built.ts";

/** The guides of the reference, in its order, without the files of the root that it has, too: the files in English, and those that exist in French. */
export function guideFiles(): Readonly<Record<Guide["locale"], readonly string[]>> {
  const { projectDocuments }: { readonly projectDocuments: readonly string[] } = JSON.parse(
    readFileSync("typedoc.json", "utf8"),
  );
  const en = projectDocuments.filter((file) => dirname(file) === "docs");
  const fr = en
    .map((file) => join("docs", "fr", basename(file)))
    .filter((file) => existsSync(file));
  return { en, fr };
}

/** The Markdown files of the root that the reference has, too, in English only. They have no head, which a package page would show: their titles and groups stand here. */
export const rootDocuments: Readonly<Record<string, Pick<Guide, "title" | "group">>> = {
  "AGENTS.md": { title: "Notes for coding agents", group: "The project" },
  "CHANGELOG.md": { title: "Changelog", group: "The project" },
};

/** What the head of a guide says of it: its title, and the group in which the reference lists it. */
function headOf(file: string): Pick<Guide, "title" | "group"> {
  const [, head] = /^---\n(.*?)\n---\n/s.exec(readFileSync(file, "utf8")) ?? [];
  if (head === undefined) {
    throw new Error(`${file} has no head. Write its title and its group between two lines "---".`);
  }
  return parse(head);
}

/** The guides, each with where the reference has it. */
export function readGuides(): readonly Guide[] {
  const files = guideFiles();
  return (["en", "fr"] as const).flatMap((locale) =>
    files[locale].map((file) => {
      const { title, group } = headOf(file);
      return { file, locale, title, group, page: documentPageOf(title) };
    }),
  );
}
