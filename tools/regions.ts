/** A comment, alone on its line, that begins a region or ends one. */
const mark = /^\s*(?:\/\/|<!--|\{\/\*)\s*#(region|endregion)\b\s*(\w[\w-]*)?.*$/;

/** Takes a region out of the lines of a file, or says what is wrong with it. */
export function regionOf(lines: readonly string[], name: string): readonly string[] | string {
  const marks = lines.map((line) => mark.exec(line));
  const begins = (found: RegExpExecArray | null) => found?.[1] === "region" && found[2] === name;
  const begin = marks.findIndex(begins);
  if (begin < 0) {
    const names = marks.flatMap((found) => (found?.[1] === "region" ? [found[2]] : []));
    return `has no region "${name}"; it has: ${names.join(", ") || "none"}. Mend the name, or add the comment "#region ${name}" to the file.`;
  }
  if (marks.filter(begins).length > 1) {
    return `begins the region "${name}" more than once. Give each a name of its own.`;
  }
  const open: string[] = [];
  for (const [at, found] of marks.entries()) {
    if (at < begin || !found) continue;
    const [, kind, named = ""] = found;
    if (kind === "region") {
      open.push(named);
      continue;
    }
    const ended = open.pop() ?? "";
    if (named !== "" && named !== ended) {
      return `ends the region "${named}" on line ${at + 1}, where "${ended}" is open. End regions in the reverse order of their beginnings.`;
    }
    if (open.length === 0) return lines.slice(begin + 1, at);
  }
  return `does not end the region "${name}". Add the comment "#endregion" below it.`;
}

/** Joins lines of code without the marks of regions, the indentation that all share, and empty lines at both ends. */
export function codeOf(lines: readonly string[]): string {
  const code = lines.filter((line) => !mark.test(line));
  const indents = code.filter((line) => line.trim() !== "").map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return code
    .map((line) => line.slice(shared))
    .join("\n")
    .replace(/^\n+|\n+$/g, "");
}
