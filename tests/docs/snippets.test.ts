import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { guides, snippet, withSnippets } from "../../tools/snippets.ts";

/** What a guide asks for: files, with their regions. */
const askedIn = (guide: string): readonly string[] =>
  [...readFileSync(guide, "utf8").matchAll(snippet)].map(([, file, region]) => `${file}#${region}`);

/** Writes a file of code, and gives the text of a guide that shows one region of it. */
function guideOf(code: string, region: string, name = "code.tsx"): { text: string; file: string } {
  const folder = mkdtempSync(join(tmpdir(), "snippets-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, name);
  writeFileSync(file, code);
  return { file, text: `# A guide\n\n<!-- snippet: ${file}#${region} -->\n` };
}

test.each(guides)("%s shows the examples as they are", (guide) => {
  const text = readFileSync(guide, "utf8");
  expect(withSnippets(guide, text), "run: npm run snippets").toBe(text);
});

test.each(globSync("docs/fr/*.md").sort())("%s shows what its English guide shows", (guide) => {
  expect(askedIn(guide)).toEqual(askedIn(join("docs", basename(guide))));
});

test("a guide shows each region of the examples", () => {
  const asked = new Set(guides.flatMap(askedIn));
  const files = globSync("examples/*/{,app,src}/**/*.{html,js,jsx,svelte,ts,tsx,vue}", {
    exclude: (path) => path.endsWith("node_modules"),
  });
  const regions = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/#region ([\w-]+)/g)].map(
      ([, name]) => `${file}#${name}`,
    ),
  );
  expect(regions.length).toBeGreaterThan(0);
  expect(regions.filter((region) => !asked.has(region))).toEqual([]);
});

test("a region is written below its comment, without indentation and the marks of regions in it", () => {
  const code =
    "  // #region a\n\n    one {\n  // #region b\n      two\n  // #endregion\n\n    }\n  // #endregion\n";
  const { text } = guideOf(code, "a");
  const written = `${text}\`\`\`tsx\none {\n  two\n\n}\n\`\`\`\n`;
  expect(withSnippets("guide.md", text)).toBe(written);
  expect(withSnippets("guide.md", `${text}\`\`\`js\nold\n\`\`\`\n\nmore`)).toBe(`${written}\nmore`);
});

test.each([
  ["page.vue", "<!-- #region a -->\n<p/>\n<!-- #endregion -->\n"],
  ["page.jsx", "{/* #region a */}\n<p/>\n{/* #endregion */}\n"],
  ["page.svelte", "x\n<!-- #region a -->\n<p/>\n<!-- #endregion a -->"],
])("a region in the comments of %s", (name, code) => {
  const { text } = guideOf(code, "a", name);
  const language = name.split(".")[1];
  expect(withSnippets("guide.md", text)).toBe(`${text}\`\`\`${language}\n<p/>\n\`\`\`\n`);
});

test("a whole file", () => {
  const { file } = guideOf("// #region a\none\n// #endregion\n", "a");
  const text = `<!-- snippet: ${file} -->\n`;
  expect(withSnippets("guide.md", text)).toBe(`${text}\`\`\`tsx\none\n\`\`\`\n`);
});

test("what is wrong is refused with the guide, the line, the file and the region", () => {
  const one = guideOf("// #region one\n", "two");
  const missing = `guide.md:3: ${one.file} has no region "two"; it has: one. Mend the name, or add`;
  expect(() => withSnippets("guide.md", one.text)).toThrow(missing);

  const endless = guideOf("// #region a\n// #region b\n// #endregion\n", "a");
  const open = `guide.md:3: ${endless.file} does not end the region "a". Add the comment`;
  expect(() => withSnippets("guide.md", endless.text)).toThrow(open);

  const empty = guideOf("// #region a\n// #endregion\n", "a");
  const none = `guide.md:3: ${empty.file} has no code in "a". Add some.`;
  expect(() => withSnippets("guide.md", empty.text)).toThrow(none);

  const nowhere = "<!-- snippet: nowhere.ts#a -->\n";
  expect(() => withSnippets("guide.md", nowhere)).toThrow(
    "guide.md:1: There is no file nowhere.ts.",
  );
});

test("a file with the ends of lines of Windows gives the same snippet", () => {
  const { text } = guideOf("// #region a\r\none\r\n\r\ntwo\r\n// #endregion\r\n", "a");
  expect(withSnippets("guide.md", text)).toBe(`${text}\`\`\`tsx\none\n\ntwo\n\`\`\`\n`);
});

test.each([
  [
    "ends in another order",
    "// #region a\n1\n// #region b\n2\n// #endregion a\n3\n// #endregion b\n",
    'ends the region "a" on line 5, where "b" is open.',
  ],
  [
    "ends under a name that nothing has",
    "// #region a\n1\n// #endregion c\n",
    'ends the region "c" on line 3, where "a" is open.',
  ],
  [
    "begins twice",
    "// #region a\n1\n// #endregion\n// #region a\n2\n// #endregion\n",
    'begins the region "a" more than once.',
  ],
])("a region that %s is refused", (_, code, message) => {
  const { text, file } = guideOf(code, "a");
  expect(() => withSnippets("guide.md", text)).toThrow(`guide.md:3: ${file} ${message}`);
});

test("a folder is no file", () => {
  expect(() => withSnippets("guide.md", "<!-- snippet: examples -->\n")).toThrow(
    "guide.md:1: There is no file examples.",
  );
});

test("a fence that stands apart from its comment is refused, since it would stay beside the new one", () => {
  const { text } = guideOf("// #region a\none\n// #endregion\n", "a");
  expect(() => withSnippets("guide.md", `${text}\n\`\`\`js\nold\n\`\`\`\n`)).toThrow(
    "guide.md:3: The fence is not right below its comment.",
  );
});

test.each([
  "~~~tsx\n<p/>\n~~~\n",
  "````tsx\n<p/>\n````\n",
  "``` tsx\n<p/>\n```\n",
  "```TSX\n<p/>\n```\n",
  "> ```tsx\n> <p/>\n> ```\n",
  "- ```vue\n  <p/>\n  ```\n",
  "1. ```vue\n   <p/>\n   ```\n",
])("code of a framework is refused, however its fence is written: %j", (fence) => {
  expect(() => withSnippets("guide.md", fence)).toThrow("guide.md:1: Code of a framework");
});

test.each(["jsx", "svelte", "tsx", "vue"])(
  "a %s fence that no example has is refused",
  (language) => {
    const typed = `A guide\n\n\`\`\`${language}\n<p/>\n\`\`\`\n`;
    expect(() => withSnippets("guide.md", typed)).toThrow("guide.md:3: Code of a framework");
  },
);

test.each([
  "<!-- snippet a.ts#b -->",
  "<!--snippet: a.ts -->",
  "<!-- Snippet: a.ts -->",
  "<!-- snippet: a.ts#b c -->",
  "  <!-- snippet: a.ts#b -->",
])("%s is refused", (comment) => {
  expect(() => withSnippets("guide.md", `${comment}\n`)).toThrow("guide.md:1: ");
});
