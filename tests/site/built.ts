import { spawnSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** The site as `npm run docs` builds it. */
export const root = join("docs", "site");

/** A new folder, which is there until the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Builds the reader into a folder, as the site of an address. */
export function build(out: string, siteUrl: string) {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join("tools", "site.ts"), "--reader", "--out", out],
    { encoding: "utf8", env: { ...process.env, SITE_URL: siteUrl } },
  );
  return { status, stderr };
}

/** A page of the reader, as it stands in a folder: its path from the root of the site, and its HTML. */
export interface BuiltPage {
  readonly path: string;
  readonly html: string;
}

/** Every page of the reader in a folder, without those that stand in for another. */
export const pagesIn = (folder: string): readonly BuiltPage[] =>
  globSync("**/index.html", { cwd: folder })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.startsWith("reference/"))
    .map((file) => file.replace(/index\.html$/, ""))
    .sort()
    .map((path) => ({ path, html: readFileSync(join(folder, path, "index.html"), "utf8") }));

/** An element of a page: its name and its attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const unescaped = (text: string) =>
  text.replaceAll("&quot;", '"').replaceAll("&lt;", "<").replaceAll("&amp;", "&");

/** Every element of a page, in its order. */
export const tagsOf = (html: string): readonly Tag[] =>
  [...html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = "", attributes = ""]) => ({
      name,
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = "", value = ""]) => [
          key,
          unescaped(value),
        ]),
      ),
    }),
  );

/** What programs read of a page. */
export function linkedDataOf(html: string): unknown {
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  return json === undefined ? undefined : JSON.parse(json);
}

/** The width and the height of a PNG, in pixels. */
export function sizeOfPng(file: string): readonly [width: number, height: number] {
  const bytes = readFileSync(file);
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error(`${file} is no PNG.`);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
