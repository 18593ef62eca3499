import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import manifest from "../../package.json" with { type: "json" };

/** The commands of npm that guides name without “run”. */
const withoutRun = [
  "audit",
  "install",
  "it",
  "pack",
  "publish",
  "start",
  "test",
  "version",
  "view",
];

const isScript = (name: string): boolean => Object.hasOwn(manifest.scripts, name);

/** The folders of the project, and those that a command makes and Git ignores. */
const ignored = readFileSync(".gitignore", "utf8")
  .split("\n")
  .filter((line) => line.endsWith("/"));
const folders = readdirSync(".", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `${name}/`);

const isIgnored = (path: string): boolean =>
  ignored.some((folder) => `${path}/`.startsWith(folder));

/**
 * Whether a path exists in the project or in an example. `<name>` stands for any name, and so does `*`. Spanish is
 * the language that the guides add.
 */
function exists(path: string): boolean {
  const pattern = path.replaceAll(/<[^>]+>|(?<=^locales\/)es\b/g, "*");
  if (existsSync(pattern)) return true;
  return globSync([pattern, join("examples", "*", pattern)]).length > 0;
}

/** What stands as code in a Markdown text: the code in its sentences, and the lines of its shell examples. */
function codeIn(markdown: string): readonly string[] {
  const shell = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, lines = ""]) =>
    lines.split("\n").map((line) => line.replace(/(?:^|\s)#.*/, "")),
  );
  const spans = markdown.replaceAll(/^```[\s\S]*?^```$/gm, "").matchAll(/`([^`\n]+)`/g);
  return [...shell, ...Array.from(spans, ([, span = ""]) => span)];
}

/** The commands of npm in a piece of code that run no script of the project. */
const wrongCommandsIn = (code: string): readonly string[] =>
  [...code.matchAll(/\bnpm (run (?:-s )?)?([\w:-]+)/g)]
    .filter(([, run, name = ""]) => (run ? !isScript(name) : !withoutRun.includes(name)))
    .map(([command]) => command);

/** The paths in a piece of code that begin with a folder of the project and lead nowhere. */
const wrongPathsIn = (code: string): readonly string[] =>
  code
    .split(/\s+/)
    .filter((word) => folders.some((folder) => word.startsWith(folder)))
    .filter((path) => !isIgnored(path) && !exists(path));

/** The commands and paths of a Markdown text that do not exist. */
export const wrongIn = (markdown: string): readonly string[] =>
  codeIn(markdown).flatMap((code) => [...wrongCommandsIn(code), ...wrongPathsIn(code)]);

/** The names of files without a folder, in the code of a Markdown text, that no file of the project has. */
export function missingFilesIn(markdown: string): readonly string[] {
  const files = new Set(
    globSync(["*", "{.ci,.github,bench,docs,examples,locales,src,tests,tools}/**/*.*"], {
      exclude: ["**/node_modules/**"],
    }).map((path) => path.split("/").at(-1)),
  );
  return codeIn(markdown)
    .flatMap((code) => code.split(/\s+/))
    .filter((word) => /^[\w.-]+\.(?:cff|css|json|js|md|svg|ts|tsx|yml)$/.test(word))
    .filter((name) => !files.has(name));
}
