import { globSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { Refusal } from "./mistake.ts";
import { codeOf, regionOf } from "./regions.ts";
import { run } from "./run.ts";

/**
 * `npm run snippets`: writes code of the examples into the guides. Below each comment
 * `<!-- snippet: <file>#<region> -->` of a guide goes that region of that file, or the whole file
 * if the comment names no region. In the file, a comment `#region <name>` begins the region, and a
 * comment `#endregion` ends it.
 */

/** The files that may show snippets. */
export const guides: readonly string[] = globSync(["README*.md", "docs/{,fr/}*.md"]).sort();

/** A comment that asks for a snippet, and the fence right below it. */
export const snippet =
  /^<!-- snippet: ([^\s#]+)(?:#([\w-]+))? -->\n(?:```.*\n(?:[\s\S]*?\n)?```(?:\n|$))?/gm;

/** What must not be there besides snippets: code that only a framework can compile, and comments that are misspelt. */
const unshown = /^(?:[ \t>*+-]|\d+\.)*(?:`{3,}|~{3,}) *(?:jsx|svelte|tsx|vue)\b|<!--\s*snippet/im;

/** The text of a guide with empty lines for its snippets. */
export const withoutSnippets = (text: string): string =>
  text.replaceAll(snippet, (whole) => whole.replaceAll(/.+/g, ""));

/**
 * Puts the snippets that a guide asks for into its text.
 *
 * @throws Refusal that names the guide, the line, the file and the region, and says what to do.
 */
export function withSnippets(guide: string, text: string): string {
  const refuse = (before: string, message: string): never => {
    throw new Refusal(`${guide}:${before.split("\n").length}: ${message}`);
  };
  const own = withoutSnippets(text);
  const unshownAt = own.search(unshown);
  if (unshownAt >= 0) {
    refuse(
      own.slice(0, unshownAt),
      "Code of a framework comes from an example that is built. Make it a region of a file under examples/, put <!-- snippet: <file>#<region> --> alone on the line above the fence, and run: npm run snippets",
    );
  }
  let written = "";
  let from = 0;
  for (const { 0: whole, 1: file = "", 2: region, index } of text.matchAll(snippet)) {
    const before = text.slice(0, index);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      refuse(before, `There is no file ${file}. Mend the path.`);
    }
    if (!whole.includes("\n```") && /^\s*```/.test(text.slice(index + whole.length))) {
      refuse(
        before,
        "The fence is not right below its comment. Remove the empty lines between them.",
      );
    }
    const lines = readFileSync(file, "utf8").split(/\r?\n/);
    const taken = region === undefined ? lines : regionOf(lines, region);
    if (typeof taken === "string") return refuse(before, `${file} ${taken}`);
    const code = codeOf(taken);
    if (code === "") refuse(before, `${file} has no code in "${region ?? "the file"}". Add some.`);
    const comment = whole.slice(0, whole.indexOf("\n"));
    const fence = `\`\`\`${extname(file).slice(1)}\n${code}\n\`\`\`\n`;
    written += `${text.slice(from, index)}${comment}\n${fence}`;
    from = index + whole.length;
  }
  return written + text.slice(from);
}

if (import.meta.main) {
  await run(() => {
    const written = guides.map((guide) => withSnippets(guide, readFileSync(guide, "utf8")));
    for (const [index, guide] of guides.entries()) writeFileSync(guide, written[index] ?? "");
  });
}
