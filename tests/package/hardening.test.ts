import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { locales } from "../../src/index.ts";

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

describe("nothing that ships reaches for a network, a file or a compiler", () => {
  const reach =
    /\bfetch\(|XMLHttpRequest|WebSocket|node:|require\("(?:fs|http|https|net|os|path)"\)|\beval\(|new Function|process\./;

  test.each([
    'await fetch("https://example.org")',
    'import { readFile } from "node:fs/promises"',
    'const fs = require("fs")',
    'new Function("return 1")',
    "process.env.HOME",
  ])("%s would be found", (code) => {
    expect(code).toMatch(reach);
  });

  test("and none is", () => {
    const dist = join(consumer, "node_modules", manifest.name, "dist");
    const code = readdirSync(dist).filter((file) => /\.c?js$/.test(file));
    expect(code).toContain("index.js");
    expect(code.filter((file) => reach.test(readFileSync(join(dist, file), "utf8")))).toEqual([]);
  });
});

describe("with the network refused", () => {
  /** Node tells what it begins, by whichever way it was asked; an error here ends the run. */
  const refusal = `
    import { createHook } from "node:async_hooks";
    const init = (_, type) => {
      if (/TCP|UDP|TLS|HTTP|QUIC|ADDRINFO|QUERY/.test(type)) throw new Error("network: " + type);
    };
    createHook({ init }).enable();
  `;

  const offline = (code: string): string => {
    writeFileSync(join(consumer, "offline.mjs"), refusal);
    return node(["--import", "./offline.mjs", "--no-warnings"], code);
  };

  test.each([
    'await fetch("http://localhost");',
    'import { lookup } from "node:dns/promises"; await lookup("localhost");',
    'import { connect } from "node:net"; connect(9);',
    'import { createSocket } from "node:dgram"; createSocket("udp4");',
  ])("%s ends the run", (code) => {
    expect(() => offline(code)).toThrow("network: ");
  });

  test("every entry loads, and languages are switched", () => {
    // What is neither a module nor JSON, such as a table, is read as a file.
    const entries = Object.keys(manifest.exports)
      .filter((entry) => !/\.(?:bib|csv|tmx|tbx)$/.test(entry))
      .flatMap((entry) =>
        entry.includes("*") ? locales.map((locale) => entry.replace("*", locale)) : [entry],
      );
    const script = `
      import { createRequire } from "node:module";
      import i18next from "i18next";
      import { createPartnership } from "${manifest.name}";
      const require = createRequire(import.meta.url);
      for (const entry of ${JSON.stringify(entries)}) {
        const name = "${manifest.name}" + entry.slice(1);
        require(name);
        await import(name, entry.endsWith(".json") ? { with: { type: "json" } } : {});
      }
      await i18next.init({ lng: "en", fallbackLng: false });
      const seen = [];
      for (const options of [{ locale: "en" }, { i18n: i18next }]) {
        const partnership = await createPartnership(options);
        for (const locale of ${JSON.stringify(locales)}) {
          seen.push((await partnership.setLocale(locale)).locale);
        }
      }
      console.log(seen.join());
    `;
    expect(offline(script)).toBe([...locales, ...locales].join());
  });
});

test("nothing runs when it is installed, from the registry or from git", () => {
  const packed: unknown = JSON.parse(
    readFileSync(join(consumer, "node_modules", manifest.name, "package.json"), "utf8"),
  );
  for (const script of ["preinstall", "install", "postinstall", "prepare", "prepublish"]) {
    expect(packed).not.toHaveProperty(["scripts", script]);
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

test("a host's corrections, one after the other, leave the memory as it was", () => {
  const soak = `
    import i18next from "i18next";
    import { createPartnership } from "us-japan-climate-partnership";
    await i18next.init({ lng: "en", fallbackLng: false });
    const partnership = await createPartnership({ i18n: i18next });
    const heap = [];
    for (let i = 0; i <= 300; i++) {
      i18next.addResource("en", "partnership", "article.title", "Title " + i);
      if (i % 100 === 0) { gc(); heap.push(process.memoryUsage().heapUsed); }
    }
    const { title } = partnership.content.article;
    console.log(JSON.stringify({ title, grown: heap.at(-1) - heap[1] }));
  `;
  const { title, grown } = JSON.parse(node(["--expose-gc"], soak));
  expect(title).toBe("Title 300");
  expect(grown).toBeLessThan(1_000_000);
});
