import { cpSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pathOf, type View, viewsInBar } from "../../docs/reader/pages/addresses.ts";
import { words } from "../../docs/reader/pages/words.ts";
import { locales, recordCollections } from "../../src/index.ts";
import { open as openAt } from "../browser.ts";
import { build, root, temporaryFolder } from "./built.ts";
import { bareHost } from "./hosts.ts";
import { contents } from "./reader.ts";

const id = "jucepLaunched";

/** The reader in a folder of a bare host, with two pages of a reference. */
function siteWithReference(): string {
  const folder = temporaryFolder();
  cpSync(root, folder, {
    recursive: true,
    filter: (file) => !file.startsWith(join(root, "reference")),
  });
  mkdirSync(join(folder, "reference", "modules"), { recursive: true });
  for (const path of ["modules/visited", "modules/other", "index"]) {
    writeFileSync(join(folder, "reference", `${path}.html`), `<h1>${basename(path)}</h1>`);
  }
  return folder;
}

const first = siteWithReference();

/** Opens the reader, and waits until it is kept. */
async function openKept(address: string) {
  const page = await openAt(address, { locale: "en" });
  await page.evaluate(`navigator.serviceWorker.controller ||
    new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done))`);
  return page;
}

const heading = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true }).waitFor();

/** The views that are kept once they have been visited. */
const onceVisited: readonly View[] = ["data", "evidence"];

test("what is kept is what the site has, page by page", async () => {
  const { address } = await bareHost(first);
  const page = await openKept(address);
  const kept: Readonly<Record<string, string>> = Object(
    await page.evaluate(`(async () => {
      const [name] = await caches.keys();
      const cache = await caches.open(name);
      const pages = (await cache.keys()).filter(({ url }) => url.endsWith("/"));
      return Object.fromEntries(
        await Promise.all(pages.map(async ({ url }) => [url, await (await cache.match(url)).text()])),
      );
    })()`),
  );
  const paths = Object.keys(kept).map((url) => url.replace(address, ""));
  for (const path of paths) {
    expect(
      kept[address + path] === readFileSync(join(first, path, "index.html"), "utf8"),
      path,
    ).toBe(true);
  }
  const views = viewsInBar.filter((name) => !onceVisited.includes(name));
  for (const locale of locales) {
    for (const view of views) expect(paths).toContain(pathOf(locale, view));
    for (const view of onceVisited) expect(paths).not.toContain(pathOf(locale, view));
  }
});

test("the evidence and the data are kept once they have been visited; before that, a page says so", async () => {
  const { address, stop } = await bareHost(first);
  const page = await openKept(address);
  await page.goto(address + pathOf("fr", "evidence"));
  await page.waitForTimeout(500); // it is kept once it is known to be of this version
  stop();
  await page.goto(address + pathOf("fr", "evidence"));
  await heading(page, words.fr.say("evidence"));
  await page.goto(address + pathOf("en", "evidence"));
  await page.getByRole("heading", { name: words.en.say("offline") }).waitFor();
});

describe("without a network, after one visit", () => {
  test.each(locales)("%s: every view and every collection is there", async (locale) => {
    const { address, stop } = await bareHost(first);
    const page = await openKept(address + pathOf(locale, "text"));
    stop();
    for (const language of locales) {
      await page.goto(address + pathOf(language, "text"));
      await heading(page, words[language].say("title"));
      for (const view of viewsInBar.filter(
        (name) => !onceVisited.includes(name) && name !== "text",
      )) {
        await page.locator(".views").getByText(words[language].say(view), { exact: true }).click();
        await heading(page, words[language].say(view));
      }
      await page.goto(address + pathOf(language, "search"));
      await heading(page, words[language].say("search"));
      for (const name of recordCollections) {
        await page.goto(address + pathOf(language, "records", name));
        await heading(page, contents[language].labels.collections[name]);
      }
    }
    const fonts = await page.evaluate(
      "document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))",
    );
    expect(fonts).toContain("loaded");
    expect(page.wrong).toEqual([]);
  });

  test.each(locales)("%s: a claim is shown in the table of claims", async (locale) => {
    const { address, stop } = await bareHost(first);
    const page = await openKept(address);
    await page.goto(address + pathOf(locale, "claims", "kerryTitled"));
    stop();
    await page.goto(address + pathOf(locale, "claims", id));
    expect(page.url()).toBe(`${address}${pathOf(locale, "claims")}#${id}`);
    const row = page.locator(`#${id}`);
    await row.waitFor();
    await expect
      .poll(() => row.evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(900);
    expect(await row.textContent()).toContain(contents[locale].claims[id].reason);
    // One that has been read is there itself.
    await page.goto(address + pathOf(locale, "claims", "kerryTitled"));
    await heading(page, contents[locale].claims.kerryTitled.statement);
  });

  test("a page of the reference is there once it has been read; in place of another a page says so", async () => {
    const { address, stop } = await bareHost(first);
    const page = await openKept(address);
    await page.goto(`${address}reference/modules/visited.html`);
    stop();
    await page.goto(`${address}reference/modules/visited.html`);
    await heading(page, "visited");
    for (const locale of locales) {
      await page.goto(`${address}reference/modules/other.html`);
      const part = page.locator(`section[lang="${locale}"]`);
      await part.getByRole("heading", { name: words[locale].say("offline") }).waitFor();
      await part.getByRole("link", { name: words[locale].say("text"), exact: true }).click();
      await heading(page, words[locale].say("title"));
    }
  });
});

describe("without a network, a page is found however it is asked for", () => {
  test.each([
    ["index.html", "", "en", "title"],
    ["fr", "fr/", "fr", "title"],
    ["fr/index.html", "fr/", "fr", "title"],
    ["ja/claims", "ja/claims/", "ja", "claims"],
    ["ja/claims?verdict=opinion", "ja/claims/?verdict=opinion", "ja", "claims"],
    ["records/index.html", "records/", "en", "records"],
  ] as const)("%s", async (asked, shown, locale, name) => {
    const { address, stop } = await bareHost(first);
    const page = await openKept(address);
    stop();
    await page.goto(address + asked);
    await heading(page, words[locale].say(name));
    // Without the slash, the relative links of the page would lead elsewhere.
    if (!asked.endsWith("index.html")) expect(page.url()).toBe(address + shown);
    await page.locator(".views").getByText(words[locale].say("glossary"), { exact: true }).click();
    await heading(page, words[locale].say("glossary"));
  });

  test("a claim", async () => {
    const { address, stop } = await bareHost(first);
    const page = await openKept(address);
    await page.goto(`${address}claims/kerryTitled/`);
    await page.waitForTimeout(500); // it is kept once it is known to be of this version
    stop();
    await page.goto(`${address}fr/claims/${id}`);
    expect(page.url()).toBe(`${address}fr/claims/#${id}`);
    await page.goto(`${address}fr/claims/${id}/index.html`);
    expect(page.url()).toBe(`${address}fr/claims/#${id}`);
    await page.goto(`${address}claims/kerryTitled`);
    await heading(page, contents.en.claims.kerryTitled.statement);
    // One that has never been there is not in the table, which says so.
    await page.goto(`${address}claims/noSuchClaim/`);
    await expect
      .poll(() => page.locator(".astray").textContent())
      .toBe(words.en.say("astray", { part: "#noSuchClaim" }));
  });

  test("a page of the reference that has been read as index.html", async () => {
    const { address, stop } = await bareHost(first);
    const page = await openKept(address);
    await page.goto(`${address}reference/index.html`);
    await page.waitForTimeout(500);
    stop();
    for (const path of ["reference/", "reference/index.html", "reference"]) {
      await page.goto(address + path);
      await heading(page, "index");
    }
  });
});

/** The same site as a new version of it: its pages have an address now, and what is loaded later has another name. */
function nextVersion(): string {
  const folder = temporaryFolder();
  build(folder, "https://example.org/");
  const [chunk = ""] = globSync("assets/search-index-*.js", { cwd: folder });
  const renamed = "assets/search-index-renamed.js";
  renameSync(join(folder, chunk), join(folder, renamed));
  for (const file of globSync(["assets/*.js", "sw.js"], { cwd: folder })) {
    const text = readFileSync(join(folder, file), "utf8");
    writeFileSync(
      join(folder, file),
      text.replaceAll(chunk.replace("assets/", ""), renamed.replace("assets/", "")),
    );
  }
  return folder;
}

describe("a new version", () => {
  const isNew = (page: Page) => page.locator('link[rel="canonical"]').count();
  const caches = (page: Page) => page.evaluate<string[]>("caches.keys()");

  test("is read at once, breaks no page that is open, and is what is kept from then on", async () => {
    const host = await bareHost(first);
    const old = await openKept(host.address);
    const context = old.context();
    const [oldCache] = await caches(old);
    host.show(nextVersion());

    const next = await context.newPage();
    await next.goto(host.address);
    expect(await isNew(next)).toBe(1);
    await next.evaluate(`navigator.serviceWorker.ready.then(async (registration) => {
      await registration.update();
      while (!registration.waiting) await new Promise((done) => setTimeout(done, 100));
    })`);

    // The page of the old version still loads what belongs to it, which the host no longer has.
    expect(await isNew(old)).toBe(0);
    await old.getByRole("searchbox").or(old.getByRole("combobox")).first().fill("Kyoto");
    await old.getByRole("option").first().waitFor();

    await old.close();
    await next.close();
    const page = await context.newPage();
    await expect
      .poll(async () => {
        await page.goto(host.address);
        const names = await caches(page);
        await page.goto("about:blank");
        return names.length === 1 && names[0] !== oldCache;
      })
      .toBe(true);
    host.stop();
    for (const locale of locales) {
      await page.goto(host.address + pathOf(locale, "text"));
      expect(await isNew(page)).toBe(1);
    }
  });

  test("while it waits, nothing of it is kept with the old one", async () => {
    const host = await bareHost(first);
    const old = await openKept(host.address);
    const next = await old.context().newPage();
    const kept = (page: Page) =>
      page.evaluate<readonly string[]>(`(async () => {
        const [name] = await caches.keys();
        const all = await (await caches.open(name)).keys();
        return all.map(({ url }) => url).sort();
      })()`);
    const before = await kept(old);
    host.show(nextVersion());
    // The first page that is asked for is already of the new version.
    for (const path of ["claims/kerryTitled/", "", "fr/claims/"]) {
      await next.goto(host.address + path);
      expect(await isNew(next)).toBe(1);
    }
    await next.locator("search input").fill("Kyoto");
    await next.getByRole("option").first().waitFor();
    await next.waitForTimeout(1000);
    expect(await kept(old)).toEqual(before);

    // Without a network all is of the old version, and works.
    host.stop();
    for (const path of ["", "fr/claims/"]) {
      await next.goto(host.address + path);
      expect(await isNew(next)).toBe(0);
      await next.locator("button.theme").waitFor(); // its script is there
    }
  });
});
