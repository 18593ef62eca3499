import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { extname } from "node:path";
import { Refusal } from "./mistake.ts";
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
const unshown = /^ *```(?:jsx|svelte|tsx|vue)\b|<!-- *snippet/m;

/** A comment, alone on its line, that begins a region or ends one. */
const mark = /^\s*(?:\/\/|<!--|\{\/\*)\s*#(region|endregion)\b\s*([\w-]*).*$/;

/** Takes a region out of the lines of a file, or says what is wrong with it. */
function regionOf(lines: readonly string[], name: string): readonly string[] | string {
  const marks = lines.map((line) => mark.exec(line));
  const begin = marks.findIndex((found) => found?.[1] === "region" && found[2] === name);
  if (begin < 0) {
    const names = marks.flatMap((found) => (found?.[1] === "region" ? [found[2]] : []));
    return `has no region "${name}"; it has: ${names.join(", ") || "none"}. Mend the name, or add the comment "#region ${name}" to the file.`;
  }
  let depth = 0;
  const end = marks.findIndex((found, at) => {
    if (found && at >= begin) depth += found[1] === "region" ? 1 : -1;
    return at >= begin && depth === 0;
  });
  if (end < 0) return `does not end the region "${name}". Add the comment "#endregion" below it.`;
  return lines.slice(begin + 1, end);
}

/** Joins lines of code without the marks of regions, the indentation that all share, and empty lines at both ends. */
function codeOf(lines: readonly string[]): string {
  const code = lines.filter((line) => !mark.test(line));
  const indents = code.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return code
    .map((line) => line.slice(shared))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}

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
    if (!existsSync(file)) refuse(before, `There is no file ${file}. Mend the path.`);
    const lines = readFileSync(file, "utf8").split("\n");
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
