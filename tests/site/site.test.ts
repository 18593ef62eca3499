import { existsSync, globSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../docs/reader/src/parts.ts";
import { words } from "../../docs/reader/src/words.ts";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { open as openAt, serve } from "../browser.ts";

const contents = { fr, en, ja };
const locales = ["fr", "en", "ja"] as const;
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

const site = () => serve(".", process.execPath, () => [join("tools", "serve.ts")]);

/** The reader, at an address within it. */
async function open(path: string, options: Parameters<typeof openAt>[1] = { locale: "en" }) {
  return openAt((await site()) + path, options);
}

describe("languages", () => {
  test.each(locales)("?lang=%s is that language from the first text on", async (locale) => {
    const page = await open(`?lang=${locale}`, { locale: "de" });
    await page.getByRole("heading", { level: 1, name: contents[locale].article.title }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe(locale);
    expect(await page.title()).toBe(contents[locale].article.title);
    expect(page.wrong).toEqual([]);
  });

  test("the browser's language is the first, the chosen one is remembered and in the address", async () => {
    const page = await open("", { locale: "ja-JP" });
    await page.getByRole("heading", { name: ja.article.title }).waitFor();
    await page.getByLabel(words.ja.language, { exact: true }).selectOption("fr");
    await page.getByRole("heading", { name: fr.article.title }).waitFor();
    expect(new URL(page.url()).searchParams.get("lang")).toBe("fr");
    await page.goto(new URL("./", page.url()).href);
    await page.getByRole("heading", { name: fr.article.title }).waitFor();
  });

  test("two languages stand side by side, and the partner sentence is lit", async () => {
    const page = await open("?lang=en&with=ja", { viewport: desktop });
    const id = "meti-1-4";
    const both = page.locator(`[data-segment="${id}"]`);
    await expect.poll(() => both.count()).toBe(2);
    await both.first().hover();
    await expect.poll(() => page.locator(`.lit[data-segment="${id}"]`).count()).toBe(2);
    const [left, right] = await Promise.all([
      both.first().boundingBox(),
      both.last().boundingBox(),
    ]);
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 99))).toBeLessThan(12);
    expect(await page.locator("p[lang=ja]").count()).toBeGreaterThan(30);
    await page.locator('[data-segment="jclp-1-1"] a').first().focus();
    await expect.poll(() => page.locator('.lit[data-segment="jclp-1-1"]').count()).toBe(2);
  });

  test("the menu's choice is a step in the history", async () => {
    const page = await open("?lang=en&view=claims");
    await page.getByLabel(words.en.language, { exact: true }).selectOption("fr");
    await page.getByRole("heading", { level: 1, name: fr.article.title }).waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: en.article.title }).waitFor();
    expect(new URL(page.url()).searchParams.get("view")).toBe("claims");
  });

  test("a language that does not arrive is told, and the page stays as it is", async () => {
    const page = await open("?lang=en", { locale: "en", serviceWorkers: "block" });
    await page.route(/\/ja-[^/]+\.js$/, (route) => route.abort());
    await page.getByLabel(words.en.language, { exact: true }).selectOption("ja");
    await page.getByRole("alert").filter({ hasText: words.en.notLoaded }).waitFor();
    await page.getByRole("heading", { level: 1, name: en.article.title }).waitFor();
    await page.unroute(/\/ja-[^/]+\.js$/);
    await page.getByLabel(words.en.language, { exact: true }).selectOption("fr");
    await page.getByRole("heading", { level: 1, name: fr.article.title }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
  });
});

describe("verdicts in the text", () => {
  test("the marks after a sentence lead to what it claims, and that to the sources", async () => {
    const page = await open("?lang=en");
    const { labels } = en;
    const name = `jclp-2-1: ${labels.verdicts.confirmed} 2, ${labels.verdicts.contradicted} 1, ${labels.verdicts.opinion} 1`;
    await page.getByRole("link", { name }).click();
    const panel = page.getByRole("complementary", { name: words.en.claimsOfSegment });
    await panel.getByText(en.claims.kyotoProgressUnitedStates.reason).waitFor();
    expect(await panel.getByRole("listitem").count()).toBe(4);
    await panel.getByRole("link", { name: words.en.more }).first().click();
    await page.locator("#kyotoProgressUnitedStates").waitFor();
    await page.goBack();
    await panel.getByRole("link", { name: words.en.close }).click();
    await panel.waitFor({ state: "detached" });
    expect(page.wrong).toEqual([]);
  });

  test("by keyboard alone: past the header, into a sentence, to its record and back", async () => {
    const page = await open("?lang=en");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const mention = page.locator('[data-segment="overview-1-1"] .mention').first();
    await expect.poll(() => mention.evaluate((link) => link.matches(":focus"))).toBe(true);
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: en.places.unitedStates.name }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => mention.evaluate((link) => link.matches(":focus"))).toBe(true);
  });

  test("who asks for less motion gets none", async () => {
    const page = await open("?lang=en", { locale: "en", reducedMotion: "reduce" });
    await page.locator(".segment").first().waitFor();
    const duration = await page.evaluate(
      "getComputedStyle(document.querySelector('.segment')).transitionDuration",
    );
    expect(duration).toBe("0s");
  });
});

describe("records", () => {
  test("a mention opens its record, by keyboard too; Escape closes it", async () => {
    const page = await open("?lang=en");
    const mention = page.locator('[data-segment="meti-1-4"] .mention').first();
    await mention.focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: en.organizations.meti.name });
    await dialog.waitFor();
    for (const locale of locales) {
      await dialog
        .getByText(contents[locale].organizations.meti.name, { exact: true })
        .first()
        .waitFor();
    }
    const [claim] = en.organizations.meti.claims;
    if (claim) await dialog.getByText(en.claims[claim].quote).first().waitFor();
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });
    await expect.poll(() => new URL(page.url()).hash).toBe("");
    expect(page.wrong).toEqual([]);
  });

  test("a fact shows the verdict over it, and leads to the words", async () => {
    const page = await open("?lang=en#japanGhg2030");
    const dialog = page.getByRole("dialog");
    await dialog.getByText("46 percent decrease").waitFor();
    await dialog.locator(".facts .badge.imprecise").first().waitFor();
    await dialog.locator(".facts q", { hasText: en.claims.japanGhgCut.quote }).first().waitFor();
    await dialog.getByText(en.claims.japanGhgCut.quote).first().waitFor();
  });

  test("what is copied is what code and citations need", async () => {
    const page = await open("?lang=en#jucep", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByRole("button", { name: "initiatives.jucep.name" }).click();
    await page.getByText(words.en.copied).waitFor();
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe("initiatives.jucep.name");
    await page.goto(new URL("?lang=fr&view=claims&verdict=contradicted", page.url()).href);
    const claim = page.locator("#jclpNamed");
    await claim.getByRole("button", { name: words.fr.copyCitation }).click();
    await claim.getByText(words.fr.copied).waitFor();
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(
      `«\u202fJCLP\u202f» (jclp-heading). ${fr.article.title}. us-japan-climate-partnership ${version}, claims.jclpNamed (${fr.labels.verdicts.contradicted}). ${new URL("?lang=fr&view=claims&verdict=contradicted#jclpNamed", page.url()).href}`,
    );
  });
});

describe("deep links", () => {
  test.each([
    ["a segment", "?lang=en#jumpp-2-4", en.segments["jumpp-2-4"].text.slice(0, 20)],
    ["a record", "?lang=en#kyotoProtocol", en.agreements.kyotoProtocol.description],
    ["a claim", "?lang=en&view=claims#jclpNamed", en.claims.jclpNamed.reason],
    ["a term", "?lang=en&view=glossary#politicalWillTerm", en.terms.politicalWillTerm.description],
  ])("to %s", async (_name, path, text) => {
    const page = await open(path);
    await page.getByText(text).first().waitFor();
    const id = path.split("#")[1] ?? "";
    const target =
      id.endsWith("Term") || id === "kyotoProtocol"
        ? page.getByRole("dialog")
        : page.locator(`#${id}`);
    await target.waitFor();
    await expect
      .poll(
        async () =>
          ((await target.boundingBox())?.y ?? -1) >= 0 &&
          ((await target.boundingBox())?.y ?? 9999) < 900,
      )
      .toBe(true);
    expect(page.wrong).toEqual([]);
  });
});

test("claims are told apart by mark and name, and filtered by verdict", async () => {
  const page = await open("?lang=fr&view=claims");
  await expect.poll(() => page.locator(".claim").count()).toBe(78);
  await page.getByLabel(new RegExp(fr.labels.verdicts.contradicted)).check();
  await expect.poll(() => page.locator(".claim").count()).toBe(4);
  expect(await page.locator(".claim .badge").allTextContents()).toEqual(
    Array(4).fill("✗ contredit"),
  );
  expect(new URL(page.url()).searchParams.get("verdict")).toBe("contradicted");
  await page.reload();
  await expect.poll(() => page.locator(".claim").count()).toBe(4);
  const [url = ""] = fr.claims.jclpNamed.references.map((id) => fr.references[id].url);
  expect(await page.locator(`a[href="${url}"]`).count()).toBeGreaterThan(0);
});

test("pictures have tables", async () => {
  const page = await open("?lang=ja&view=pictures");
  for (const name of [words.ja.timeline, words.ja.network]) {
    await page.getByRole("figure", { name }).waitFor();
  }
  for (const summary of await page.locator("summary").all()) await summary.click();
  await page.getByRole("cell", { name: ja.events.jucepLaunch.summary }).waitFor();
  await page
    .getByRole("link", { name: ja.places.canada.name })
    .first()
    .waitFor({ state: "detached" });
  await page.getByRole("cell", { name: "1960年代", exact: true }).waitFor();
});

test("the network draws a line for each part, and those of who is pointed at stand out", async () => {
  const page = await open("?lang=en&view=pictures");
  const figure = page.getByRole("figure", { name: words.en.network });
  await expect.poll(() => figure.locator("path").count()).toBe(partsOf(en).length);
  await figure.getByRole("link", { name: "METI", exact: true }).hover();
  const ofMeti = partsOf(en).filter((part) => part.includes("meti")).length;
  await expect.poll(() => figure.locator("path.lit").count()).toBe(ofMeti);
  for (const path of await figure.locator("path").all()) {
    expect(await path.getAttribute("d")).toMatch(/^M[\d.]+,[\d.]+C/);
  }
});

test("the glossary has every term in every language, and where it occurs", async () => {
  const page = await open("?lang=en&view=glossary");
  const row = page.getByRole("row").filter({ hasText: en.terms.politicalWillTerm.name });
  for (const locale of locales)
    await row.getByText(contents[locale].terms.politicalWillTerm.name).waitFor();
  await row.getByRole("link", { name: "meti-1-3" }).click();
  await page.locator("#meti-1-3").waitFor();
  expect(await page.locator("tr").count()).toBe(0);
});

describe("search", () => {
  test.each([
    ["fr", "decarbon", fr.terms.decarbonizationTerm.name],
    ["fr", "ENERGIE PROPRE", fr.terms.cleanEnergyTerm.name],
    ["en", "kerr", en.people.kerry.name],
    ["en", "Qatar News", en.claims.kyotoProgressJapan.statement],
    ["ja", "メコン", ja.initiatives.jumpp.name],
    ["ja", "炭素化", ja.terms.decarbonizationTerm.name],
  ])("in %s, %s finds %s", async (locale, typed, found) => {
    const page = await open(`?lang=${locale}`);
    await page.getByRole("searchbox").fill(typed);
    await page.locator(".results").getByText(found, { exact: false }).first().waitFor();
    await page.locator(".results a").first().click();
    await page.locator(".results").waitFor({ state: "detached" });
  });

  test("says so when nothing is found", async () => {
    const page = await open("?lang=en");
    await page.getByRole("searchbox").fill("xyzzy");
    await page.locator(".results").getByText(words.en.found(0)).waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".results").waitFor({ state: "detached" });
    expect(await page.getByRole("searchbox").inputValue()).toBe("");
  });
});

describe("a visit", () => {
  for (const locale of locales) {
    for (const [size, viewport] of Object.entries({ phone, desktop })) {
      test(`in ${locale}, on a ${size}: text, record, claims, pictures, glossary, search`, async () => {
        const content = contents[locale];
        const said = words[locale];
        const page = await open(`?lang=${locale}`, { viewport });
        await page.locator('[data-segment="jclp-2-1"] .mention').last().click();
        const dialog = page.getByRole("dialog", { name: content.agreements.kyotoProtocol.name });
        await dialog.getByText(content.claims.kyotoProgressUnitedStates.reason).waitFor();
        await dialog.getByRole("button", { name: said.close }).click();
        await page.getByRole("link", { name: said.claims, exact: true }).click();
        await page.getByLabel(new RegExp(content.labels.verdicts.unverified)).check();
        await page.getByText(content.claims.kerrySuggestedSharing.searched ?? "").waitFor();
        await page.getByRole("link", { name: said.pictures, exact: true }).click();
        await page.getByRole("figure", { name: said.network }).waitFor();
        await page.getByRole("link", { name: said.glossary, exact: true }).click();
        await page
          .getByRole("cell", { name: content.terms.energySecurityTerm.name })
          .first()
          .waitFor();
        await page.getByRole("searchbox").fill("JUMPP");
        await page
          .locator(".results a")
          .filter({ hasText: content.labels.kinds.initiative })
          .filter({ hasText: content.initiatives.jumpp.name })
          .first()
          .click();
        await page.getByRole("dialog", { name: content.initiatives.jumpp.name }).waitFor();
        expect(page.wrong).toEqual([]);
      });
    }
  }
});

test("printed, it is the text alone", async () => {
  const page = await open("?lang=en");
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("navigation").isVisible()).toBe(false);
  expect(await page.getByRole("searchbox").isVisible()).toBe(false);
  await page
    .getByText("The United States and Japan are seeking")
    .or(page.locator("#overview-1-1"))
    .first()
    .waitFor();
});

test("any sub-path of any host will do", async () => {
  const prefix = "/some/where/";
  const types: Readonly<Record<string, string>> = {
    ".js": "text/javascript",
    ".css": "text/css",
    ".html": "text/html",
  };
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    const file = join(
      "docs",
      "site",
      path.endsWith("/") ? `${path.slice(prefix.length)}index.html` : path.slice(prefix.length),
    );
    if (!path.startsWith(prefix) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader("content-type", types[extname(file)] ?? "application/octet-stream");
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  try {
    const page = await openAt(`http://localhost:${port}${prefix}?lang=ja`, { locale: "en" });
    await page.getByRole("heading", { name: ja.article.title }).waitFor();
    await page.getByRole("link", { name: words.ja.reference }).click();
    await page.getByRole("link", { name: "The reader" }).click();
    await page.getByRole("heading", { name: en.article.title }).waitFor();
    expect(page.wrong).toEqual([]);
  } finally {
    server.close();
  }
});

describe("accessibility: axe finds nothing", () => {
  for (const locale of locales) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`${locale}, ${colorScheme}, every view, phone and desktop`, async () => {
        for (const viewport of [phone, desktop]) {
          const page = await open(`?lang=${locale}`, { colorScheme, viewport });
          for (const state of [
            "?",
            "?with=en",
            "?view=claims",
            "?view=pictures",
            "?view=glossary",
            "?#jumpp",
            "?#meti-1-1",
          ]) {
            const [search = "", hash] = state.slice(1).split("#");
            await page.goto(
              new URL(`./?lang=${locale}&${search}${hash ? `#${hash}` : ""}`, page.url()).href,
            );
            await page.getByRole("heading", { level: 1 }).waitFor();
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id, nodes }) => `${state} ${id} ${nodes[0]?.html}`)).toEqual(
              [],
            );
            const overflow = await page.evaluate(
              "document.documentElement.scrollWidth - innerWidth",
            );
            expect(overflow, `${state} at ${viewport.width}`).toBeLessThanOrEqual(0);
          }
          expect(page.wrong).toEqual([]);
        }
      });
    }
  }
});

describe("budgets", () => {
  test("at most 120 kB in all, gzipped: what the first text needs, and nothing after it", async () => {
    const sizes: Promise<number>[] = [];
    const address = await site();
    const page = await openAt(`${address}sw.js`, { locale: "en", serviceWorkers: "block" });
    page.on("response", (response) => {
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    await page.goto(`${address}?lang=en`, { waitUntil: "networkidle" });
    await page.getByRole("heading", { level: 1 }).waitFor();
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(total).toBeLessThan(120_000);
    expect(total).toBeGreaterThan(40_000);
  });

  test("with a quarter of the processor, it paints and answers in time", async () => {
    const page = await open("?lang=en");
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
    await page.reload();
    await page.getByRole("heading", { level: 1 }).waitFor();
    const paint = await page.evaluate(`new Promise((resolve) =>
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
        .observe({ type: "largest-contentful-paint", buffered: true }))`);
    expect(paint).toBeLessThan(2_500);
    await page.evaluate(`globalThis.slowest = 0; new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.slowest = Math.max(globalThis.slowest, duration);
    }).observe({ type: "event", durationThreshold: 16 })`);
    await page.getByRole("link", { name: words.en.claims, exact: true }).click();
    await page.locator(".claim").first().waitFor();
    await page.waitForTimeout(700);
    expect(await page.evaluate("globalThis.slowest")).toBeLessThan(500);
  });
});

test("after the first load, it works without a network", async () => {
  const page = await open("?lang=en");
  await page.evaluate("navigator.serviceWorker.ready");
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("heading", { name: en.article.title }).waitFor();
  await page.getByLabel(words.en.language, { exact: true }).selectOption("ja");
  await page.getByRole("heading", { name: ja.article.title }).waitFor();
});

test("every link within the site leads somewhere", () => {
  const root = join("docs", "site");
  const broken = globSync(join(root, "**", "*.html")).flatMap((file) => {
    const text = readFileSync(file, "utf8").replaceAll(/<(script|pre)\b[\s\S]*?<\/\1>/g, "");
    return [...text.matchAll(/\b(?:href|src)="([^"#?]+)[^"]*"/g)].flatMap(([, link = ""]) => {
      if (/^(?:https?|data|mailto):/.test(link)) return [];
      const target = normalize(join(dirname(file), decodeURI(link)));
      const isThere =
        existsSync(target) && (statSync(target).isFile() || existsSync(join(target, "index.html")));
      return isThere ? [] : [`${file}: ${link}`];
    });
  });
  expect(broken).toEqual([]);
});

test("screenshots of the main views, to be looked at", async () => {
  mkdirSync("screenshots", { recursive: true });
  for (const colorScheme of ["light", "dark"] as const) {
    for (const [size, viewport] of Object.entries({ desktop, phone })) {
      const page = await open("?lang=en&with=ja", { colorScheme, viewport });
      const views = {
        text: "?lang=en&with=ja",
        claims: "?lang=en&view=claims",
        pictures: "?lang=ja&view=pictures",
        glossary: "?lang=fr&view=glossary",
        record: "?lang=fr#jumpp",
      };
      for (const [name, path] of Object.entries(views)) {
        await page.goto(new URL(path, page.url()).href);
        await page.getByRole("heading", { level: 1 }).waitFor();
        const file = join("screenshots", `${name}-${size}-${colorScheme}.png`);
        await page.screenshot({ path: file });
        expect(statSync(file).size).toBeGreaterThan(5_000);
      }
    }
  }
});
