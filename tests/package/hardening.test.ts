import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const consumer = inject("consumer");

const node = (flags: readonly string[], program: string): string => {
  writeFileSync(join(consumer, "hardened.mjs"), program);
  return execFileSync(process.execPath, [...flags, "hardened.mjs"], {
    cwd: consumer,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
};

const program = `
  import { createPartnership } from "us-japan-climate-partnership";
  import { checkTranslation } from "us-japan-climate-partnership/checks";
  import { content } from "us-japan-climate-partnership/fr";
  const resources = { es: { places: { japan: { name: "Japón" } } } };
  const partnership = await createPartnership({ locale: "en", resources });
  await partnership.setLocale("es");
  await partnership.setLocale("ja");
  const found = checkTranslation({ source: content, locale: "fr", resources: {} });
  console.log(partnership.locale, found.length);
`;

test.each([
  ["frozen intrinsics", ["--frozen-intrinsics", "--no-warnings"]],
  ["no code from strings", ["--disallow-code-generation-from-strings"]],
  [
    "no access to files but the package's, no child processes",
    ["--permission", `--allow-fs-read=${consumer}`, "--no-warnings"],
  ],
])("runs with %s", (_name, flags) => {
  expect(node(flags, program)).toBe("ja 0");
});

test("the schema runs without code from strings", () => {
  const validate = `
    import { contentSchema } from "us-japan-climate-partnership/schema";
    import { content } from "us-japan-climate-partnership/ja";
    console.log(contentSchema.safeParse(content).success);
  `;
  expect(node(["--disallow-code-generation-from-strings"], validate)).toBe("true");
});

test("nothing that ships reaches for a network, a file or a compiler", () => {
  const dist = join(consumer, "node_modules", manifest.name, "dist");
  const code = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
  const reach =
    /\bfetch\(|XMLHttpRequest|WebSocket|node:|require\("(?:fs|http|https|net|os|path)"\)|\beval\(|new Function|process\./;
  expect(code.filter((file) => reach.test(readFileSync(join(dist, file), "utf8")))).toEqual([]);
});

test("nothing runs when it is installed", () => {
  for (const script of ["preinstall", "install", "postinstall"]) {
    expect(manifest.scripts).not.toHaveProperty(script);
  }
});

test("100,000 switches leave the memory as it was", () => {
  const soak = `
    import i18next from "i18next";
    import { createPartnership } from "us-japan-climate-partnership";
    const own = await createPartnership({ locale: "en" });
    const i18n = i18next.createInstance();
    await i18n.init({ lng: "en", fallbackLng: false });
    const hosted = await createPartnership({ i18n, locales: ["fr", "ja"] });
    let seen = 0;
    own.subscribe(() => seen++);
    hosted.subscribe(() => seen++);
    const tags = ["fr", "ja", "en-GB"];
    const heap = [];
    for (let i = 0; i <= 50_000; i++) {
      await own.setLocale(tags[i % 3]);
      await i18n.changeLanguage(tags[i % 3]);
      if (i % 10_000 === 0) { gc(); heap.push(process.memoryUsage().heapUsed); }
    }
    console.log(JSON.stringify({ seen, grown: heap.at(-1) - heap[1] }));
  `;
  const { seen, grown } = JSON.parse(node(["--expose-gc"], soak));
  expect(seen).toBeGreaterThan(100_000);
  expect(grown).toBeLessThan(200_000);
});
