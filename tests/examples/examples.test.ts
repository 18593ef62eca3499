import { readdirSync, readFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import manifest from "../../package.json" with { type: "json" };
import { open, serve } from "../browser.ts";
import { install, run } from "./project.ts";

const contents = { fr, en, ja };

/** Clicks through the languages of a page that begins in French. */
async function clickThrough(address: string, shows: (content: typeof en) => string): Promise<void> {
  const page = await open(address, "fr-CA");
  await page.getByRole("heading", { name: fr.article.title }).waitFor();
  for (const locale of ["ja", "en", "fr", "ja"] as const) {
    await page.getByRole("button", { name: locale, exact: true }).click();
    await page.getByRole("heading", { name: contents[locale].article.title }).waitFor();
    expect(await page.locator(`[lang=${locale}]`).count()).toBeGreaterThan(0);
    await page.getByText(shows(contents[locale]), { exact: true }).first().waitFor();
  }
  expect(page.wrong).toEqual([]);
}

/** Asks without a header that names languages, as a crawler does; `fetch` would send one. */
const askInNoLanguage = (address: string): Promise<string> =>
  new Promise((resolve, reject) => {
    get(address, (response) => resolve(text(response))).on("error", reject);
  });

const vite = (folder: string) =>
  serve(folder, join("node_modules", ".bin", "vite"), (port) => [
    "preview",
    "--port",
    port,
    "--strictPort",
  ]);

describe("each example runs on the packed package", () => {
  const folders = readdirSync("examples", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

  test.each(folders)("%s asks for this version", (folder) => {
    const project = JSON.parse(readFileSync(join("examples", folder, "package.json"), "utf8"));
    expect(project.dependencies[manifest.name]).toBe(`^${manifest.version}`);
  });

  test("there is a test of each", () => {
    expect(folders.sort()).toEqual([
      "analysis", // in tests/clients, with the programs that it needs
      "browser",
      "glossary-tooltips",
      "http-backend",
      "metro-hermes",
      "next",
      "next-intl",
      "node-cjs",
      "python",
      "quickstart",
      "react",
      "react-i18next",
      "react-intl",
      "react-ssr",
      "resources-to-backend",
      "svelte",
      "vue",
      "vue-i18n",
    ]);
  });

  test("quickstart: a tour in two languages", () => {
    const out = run(install("quickstart"), "npm", "start").replaceAll(/\s+/g, " ");
    expect(out).toContain(fr.article.title);
    expect(out).toContain(en.commitments.japanGhg2030.summary);
    expect(out).toContain(en.claims.japanGhgCut.reason);
  });

  test("node-cjs", () => {
    const out = run(install("node-cjs"), "npm", "start");
    expect(out).toContain(en.claims.carbonEmissionsReduced.reason);
    expect(out).toContain(`${ja.initiatives.jucep.name}\n${fr.initiatives.jucep.name}\n`);
  });

  test("react: the content renders again on a switch", async () => {
    const folder = install("react");
    run(folder, "npm", "run", "build");
    const address = await vite(folder);
    await clickThrough(address, ({ labels }) => labels.collections.commitments);
    const page = await open(address, "ja");
    await page.locator("html[lang=ja]").waitFor();
    await page.getByRole("button", { name: "fr", exact: true }).click();
    await page.locator("html[lang=fr]").waitFor();
    const { summary, verdicts } = fr.commitments.japanGhg2030;
    const [worst] = verdicts.map((verdict) => fr.labels.verdicts[verdict]);
    await page.getByText(`${summary} ${worst}`).waitFor();
  });

  test("react-ssr: the server renders in the language of the request, and the page goes on in it", async () => {
    const folder = install("react-ssr");
    run(folder, "npm", "run", "build");
    const address = await serve(folder, process.execPath, () => ["dist/server.js"]);
    for (const [tag, { locale, article, commitments }] of [
      ["ja-JP", ja],
      ["fr-CA", fr],
      ["qaa", en],
      ["*", en],
      ["", en],
    ] as const) {
      const response = await fetch(address, { headers: { "accept-language": tag } });
      const html = await response.text();
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain(`<title>${article.title}</title>`);
      expect(html).toContain(commitments.japanCarbonNeutral2050.summary);
    }
    expect(await askInNoLanguage(address)).toContain('<html lang="en">');
    const page = await open(address, "ja-JP");
    await page.getByRole("heading", { name: ja.article.title }).waitFor();
    await page.waitForLoadState("networkidle");
    await page.getByRole("button", { name: "fr", exact: true }).click();
    await page.getByRole("heading", { name: fr.article.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("fr");
    expect(await page.title()).toBe(fr.article.title);
    // React writes an error to the console if what the server has rendered differs.
    expect(page.wrong).toEqual([]);
  });

  test("react-i18next: content and t follow the application's switch", async () => {
    const folder = install("react-i18next");
    run(folder, "npm", "run", "build");
    const address = await vite(folder);
    await clickThrough(address, ({ initiatives }) => initiatives.jumpp.description);
    const page = await open(address, "fr");
    await page.getByRole("button", { name: "ja" }).click();
    await page.getByRole("heading", { name: "参加者" }).waitFor();
  });

  test("vue: a composable renders again on a switch", async () => {
    const folder = install("vue");
    run(folder, "npm", "run", "build");
    await clickThrough(await vite(folder), ({ commitments, labels }) => {
      const { summary, verdicts } = commitments.japanGhg2030;
      return `${summary} ${verdicts.map((verdict) => labels.verdicts[verdict])}`;
    });
  });

  test("svelte: a partnership is a store", async () => {
    const folder = install("svelte");
    run(folder, "npm", "run", "build");
    await clickThrough(await vite(folder), ({ terms }) => terms.politicalWillTerm.name);
  });

  test("browser: modules straight from node_modules", async () => {
    const folder = install("browser");
    const address = await serve(folder, process.execPath, () => ["server.js"]);
    await clickThrough(address, ({ segments }) => segments["overview-1-4"].text);
  });

  test("glossary-tooltips: a page's own text explains its terms, by mouse and by keyboard", async () => {
    const folder = install("glossary-tooltips");
    run(folder, "npm", "run", "build");
    const page = await open(await vite(folder), "en-GB");
    const button = (name: string) => page.getByRole("article").getByRole("button", { name });
    const shown = page.locator("[popover]:popover-open");

    await button("METI").click();
    await shown.getByText(en.organizations.meti.description).waitFor();
    await button("clean energy").click();
    await shown.getByText(en.terms.cleanEnergyTerm.description).waitFor();
    expect(await shown.count()).toBe(1);

    for (const [locale, words, term] of [
      ["fr", "stockage de l'énergie", fr.terms.energyStorageTerm],
      ["ja", "脱炭素化", ja.terms.decarbonizationTerm],
      ["en", "Decarbonization", en.terms.decarbonizationTerm],
    ] as const) {
      await page.getByRole("button", { name: locale, exact: true }).click();
      await button(words).focus();
      await page.keyboard.press("Enter");
      await shown.getByText(term.description).waitFor();
      const described = page.getByRole("button", { name: words, description: term.description });
      expect(await described.count()).toBe(1);
      await page.keyboard.press("Escape");
      await shown.waitFor({ state: "detached" });
      expect(await page.getByRole("article").getByRole("button").count()).toBe(8);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
    expect(page.wrong).toEqual([]);
  });

  test("next: a language by its path, by the request, and at the edge", async () => {
    const folder = install("next");
    run(folder, "npm", "run", "build");
    const address = await serve(folder, join("node_modules", ".bin", "next"), (port) => [
      "start",
      "--port",
      port,
    ]);
    const ask = async (path: string, tag: string) => {
      const response = await fetch(`${address}${path}`, {
        headers: { "accept-language": `${tag},qaa;q=0.5` },
      });
      return { tag, status: response.status, text: await response.text() };
    };

    const tags = Array.from({ length: 30 }, () => ["fr-CA", "en-US", "ja", "qaa"]).flat();
    for (const { tag, text } of await Promise.all(tags.map((tag) => ask("", tag)))) {
      const locale = tag === "fr-CA" ? "fr" : tag === "ja" ? "ja" : "en";
      expect(text).toContain(`<html lang="${locale}"`);
      for (const [name, { commitments }] of Object.entries(contents)) {
        const { summary } = commitments.japanCarbonNeutral2050;
        expect(text.includes(summary)).toBe(name === locale);
      }
    }
    const long = `en-x${"-a".repeat(2000)}`;
    for (const header of [
      "en-, *;q=0.8, ja",
      `${long}, en-x-true, ja`,
      `ja${",".repeat(10_000)}`,
      "fr;q=0.2, ja;q=0.9",
    ]) {
      expect((await ask("", header)).text).toContain('<html lang="ja"');
    }

    for (const [name, { article, commitments }] of Object.entries(contents)) {
      const { status, text } = await ask(name, "qaa");
      expect(status).toBe(200);
      expect(text).toContain(`<html lang="${name}"`);
      expect(text).toContain(article.title);
      expect(text).toContain(commitments.japanCarbonNeutral2050.summary);
    }
    for (const path of ["de", "fr-CA", "x"]) expect((await ask(path, "fr")).status).toBe(404);

    const edge = await ask("api/commitments", "ja-JP");
    expect(JSON.parse(edge.text)).toEqual(ja.commitments);

    expect(await askInNoLanguage(address)).toContain('<html lang="en"');
    const nothingAsked = await askInNoLanguage(`${address}api/commitments`);
    expect(JSON.parse(nothingAsked)).toEqual(en.commitments);

    for (const path of ["", "ja"]) {
      const page = await open(`${address}${path}`, "ja");
      await page.getByRole("searchbox").fill("カーボンニュートラル");
      await page.getByText(ja.commitments.japanCarbonNeutral2050.summary).waitFor();
      await page.getByText(ja.commitments.japanGhg2030.summary).waitFor({ state: "detached" });
      expect(page.wrong).toEqual([]);
    }
  });

  test("metro-hermes: Metro bundles the package, and Hermes runs the bundle", () => {
    const folder = install("metro-hermes");
    const out = run(folder, "npm", "start", "--silent").trim().split("\n");
    expect(out.slice(-3)).toEqual([
      `en ${en.article.title}`,
      `ja ${ja.article.title}`,
      ja.initiatives.jucep.name,
    ]);
    // Metro puts a language that is imported later into the same file.
    expect(readdirSync(join(folder, "dist"))).toEqual(["index.js"]);
  });

  test("http-backend: i18next fetches ./locales/*.json", () => {
    const out = run(install("http-backend"), "npm", "start", "--silent");
    const summaries = [en, fr, ja].map(({ commitments }) => commitments.japanGhg2030.summary);
    expect(out.trim().split("\n")).toEqual(summaries);
  });

  test("resources-to-backend: i18next imports ./locales/*.json", () => {
    const out = run(install("resources-to-backend"), "npm", "start", "--silent");
    const summaries = [en, fr, ja].map(({ commitments }) => commitments.japanGhg2030.summary);
    expect(out.trim().split("\n")).toEqual(summaries);
  });

  test("react-intl: ./locales/*.json, flattened, are its messages", () => {
    const out = run(install("react-intl"), "npm", "start", "--silent");
    const paragraphs = [en, fr, ja].map(({ commitments }) => {
      const { name, summary } = commitments.japanGhg2030;
      return `<p title="${name}">${summary}</p>`;
    });
    expect(out.trim().split("\n")).toEqual(paragraphs);
  });

  test("vue-i18n: ./locales/*.json are its messages, each loaded when it is asked for", async () => {
    const folder = install("vue-i18n");
    run(folder, "npm", "run", "build");
    await clickThrough(await vite(folder), ({ terms }) => terms.decarbonizationTerm.description);
  });

  test("next-intl: ./locales/*.json are its messages, on the server and in the browser", async () => {
    const folder = install("next-intl");
    run(folder, "npm", "run", "build");
    const address = await serve(folder, join("node_modules", ".bin", "next"), (port) => [
      "start",
      "--port",
      port,
    ]);
    for (const [tag, { locale, article, claims, commitments, labels }] of [
      ["fr-CA", fr],
      ["ja", ja],
      ["qaa", en],
    ] as const) {
      const page = await open(address, tag);
      await page.getByRole("heading", { name: article.title }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      await page.getByText(commitments.japanGhg2030.summary).waitFor();
      const words = claims.implicationsForJapan.translatedQuote.join(" … ");
      await page.getByText(words, { exact: true }).waitFor();
      await page.getByRole("button", { name: labels.verdicts.confirmed, exact: true }).click();
      await page.getByRole("button", { name: labels.verdicts.imprecise, exact: true }).waitFor();
      expect(await page.content()).not.toContain(commitments.japanCarbonNeutral2050.summary);
      expect(page.wrong).toEqual([]);
    }
  });

  test("python: content is plain JSON", () => {
    const out = run(install("python"), "npm", "start");
    const { statement, reason, references } = en.claims.interimTargetHelped;
    expect(out).toContain(`- ${statement} ${reason}`);
    for (const id of references) expect(out).toContain(en.references[id].url);
  });
});
