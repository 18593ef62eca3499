import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { transformSync } from "esbuild";
import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import manifest from "../../package.json" with { type: "json" };
import { open, serve } from "../browser.ts";
import { parts } from "../docs/examples.ts";
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
      "next",
      "next-intl",
      "node-cjs",
      "python",
      "quickstart",
      "react",
      "react-i18next",
      "react-intl",
      "resources-to-backend",
      "svelte",
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
    await clickThrough(await vite(folder), ({ labels }) => labels.collections.commitments);
  });

  test("react: the hook renders on a server", () => {
    const hook = parts.find(({ code }) => code.includes("useContent"))?.code;
    const folder = install("react");
    const program = `
      import { createElement, useSyncExternalStore } from "react";
      import { renderToString } from "react-dom/server";
      import { createPartnership, type Partnership } from "us-japan-climate-partnership";
      ${hook}
      const App = (props: { partnership: Partnership }) => useContent(props.partnership).article.title;
      const partnership = await createPartnership({ locale: "ja" });
      console.log(renderToString(createElement(App, { partnership })));
    `;
    writeFileSync(join(folder, "server.mjs"), transformSync(program, { loader: "ts" }).code);
    expect(run(folder, process.execPath, "server.mjs").trim()).toBe(ja.article.title);
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

  test("next: two requests at the same time, each in its language", async () => {
    const folder = install("next");
    run(folder, "npm", "run", "build");
    const address = await serve(folder, join("node_modules", ".bin", "next"), (port) => [
      "start",
      "--port",
      port,
    ]);
    const ask = async (tag: string) => {
      const response = await fetch(address, { headers: { "accept-language": `${tag},qaa;q=0.5` } });
      return { tag, html: await response.text() };
    };
    const tags = Array.from({ length: 30 }, () => ["fr-CA", "en-US", "ja", "qaa"]).flat();
    for (const { tag, html } of await Promise.all(tags.map(ask))) {
      const locale = tag === "fr-CA" ? "fr" : tag === "ja" ? "ja" : "en";
      expect(html).toContain(`<html lang="${locale}"`);
      for (const [name, { commitments }] of Object.entries(contents)) {
        const { summary } = commitments.japanCarbonNeutral2050;
        expect(html.includes(summary)).toBe(name === locale);
      }
    }
    const long = `en-x${"-a".repeat(2000)}`;
    for (const header of [
      "en-, *;q=0.8, ja",
      `${long}, en-x-true, ja`,
      `ja${",".repeat(10_000)}`,
    ]) {
      expect((await ask(header)).html).toContain('<html lang="ja"');
    }
    const page = await open(address, "ja");
    await page.getByRole("searchbox").fill("カーボンニュートラル");
    await page.getByText(ja.commitments.japanCarbonNeutral2050.summary).waitFor();
    await page.getByText(ja.commitments.japanGhg2030.summary).waitFor({ state: "detached" });
    expect(page.wrong).toEqual([]);
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
