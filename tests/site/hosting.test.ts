import { existsSync, globSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { expect, test } from "vitest";
import { words } from "../../docs/reader/src/words.ts";
import { open as openAt } from "../browser.ts";
import { contents, goTo, open, site } from "./reader.ts";

const root = join("docs", "site");
const { en, ja } = contents;

const types: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".html": "text/html",
  ".svg": "image/svg+xml",
};

test("any sub-path of any host will do", async () => {
  const prefix = "/some/where/";
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = join(root, path.slice(prefix.length), path.endsWith("/") ? "index.html" : "");
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

test("after the first load, it works without a network", async () => {
  const page = await open("?lang=en");
  await page.evaluate("navigator.serviceWorker.ready");
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("heading", { name: en.article.title }).waitFor();
  await page.getByLabel(words.en.language, { exact: true }).selectOption("ja");
  await page.getByRole("heading", { name: ja.article.title }).waitFor();
});

test("a strict content security policy: nothing from elsewhere, nothing inline", async () => {
  const page = await open("?lang=en");
  const policy = await page
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*/);
  await page.evaluate(`(() => {
    const script = document.createElement("script");
    script.textContent = "globalThis.intruder = true";
    document.body.append(script);
  })()`);
  expect(await page.evaluate("globalThis.intruder")).toBe(undefined);
});

test("every link and anchor of the reference leads somewhere", () => {
  const idsOf = (file: string) =>
    new Set([...readFileSync(file, "utf8").matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  const anchors = new Map<string, ReturnType<typeof idsOf>>();
  const broken = globSync(join(root, "**", "*.html")).flatMap((file) => {
    const text = readFileSync(file, "utf8").replaceAll(/<(script|pre)\b[\s\S]*?<\/\1>/g, "");
    return [...text.matchAll(/\b(?:href|src)="([^"]+)"/g)].flatMap(([, link = ""]) => {
      if (/^(?:https?|data|mailto):/.test(link)) return [];
      const [path = "", hash] = link.replace(/\?[^#]*/, "").split("#");
      const asked = path ? normalize(join(dirname(file), decodeURI(path))) : file;
      const target =
        existsSync(asked) && statSync(asked).isDirectory() ? join(asked, "index.html") : asked;
      if (!existsSync(target) || target.endsWith(".md")) return [`${file}: ${link}`];
      // The reader's own states are looked at below.
      if (!hash || target === join(root, "index.html")) return [];
      const ids = anchors.get(target) ?? idsOf(target);
      anchors.set(target, ids);
      return ids.has(decodeURI(hash)) ? [] : [`${file}: ${link}`];
    });
  });
  expect(broken).toEqual([]);
});

test("every link of the reader and into it leads to what it names", async () => {
  const page = await open("?lang=en");
  const hrefs = new Set<string>();
  for (const path of ["", "&view=claims", "&view=references", "&view=pictures", "&view=glossary"]) {
    await goTo(page, `?lang=en${path}`);
    await page.waitForTimeout(500);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    for (const link of links) hrefs.add(new URL(link, page.url()).href);
  }
  const table = readFileSync(
    join(root, "reference/interfaces/us-japan-climate-partnership.Reference.html"),
    "utf8",
  );
  for (const [, id] of table.matchAll(/href="\.\.\/\.\.\/\?lang=en#(\w+)"/g)) {
    hrefs.add(new URL(`?lang=en#${id}`, site()).href);
  }
  const ids = [...hrefs]
    .filter((href) => href.startsWith(site()) && new URL(href).pathname === "/")
    .map((href) => new URL(href).hash.slice(1))
    .filter((id) => id !== "" && id !== "content");
  const known = new Set([...Object.entries(en).flatMap(([, part]) => Object.keys(Object(part)))]);
  expect(ids.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(ids).size).toBeGreaterThan(200);
  for (const id of Object.keys(en.references).slice(0, 3)) {
    await goTo(page, `?lang=en#${id}`);
    await page.locator(`#${id}.named`).waitFor();
  }
});

test("each collection's page in the reference has its records, field by field", () => {
  for (const lang of ["en", "fr"] as const) {
    const content = contents[lang];
    const folder = join(root, "reference", lang === "fr" ? "fr" : "", "interfaces");
    const pages = globSync(join(folder, "us-japan-climate-partnership.*.html")).filter((file) =>
      readFileSync(file, "utf8").includes('class="tsd-panel records"'),
    );
    expect(pages.length).toBe(14);
    const page = readFileSync(join(folder, "us-japan-climate-partnership.Commitment.html"), "utf8");
    for (const [id, { name, summary }] of Object.entries(content.commitments)) {
      expect(page).toContain(`<code>${id}</code>`);
      expect(page).toContain(name);
      expect(page).toContain(summary);
    }
    expect(page).toContain("<code>targetYear</code></th>");
  }
});

test("the reference shows what each collection of a content and of resources is", () => {
  const page = (name: string) =>
    readFileSync(
      join(root, `reference/interfaces/us-japan-climate-partnership.${name}.html`),
      "utf8",
    )
      .replaceAll(/<[^>]*>/g, "")
      .replaceAll(/\s+/g, " ");
  expect(page("Content")).toContain("places: Collection&lt;PlaceId, Place&gt;");
  expect(page("PartnershipResources")).toContain("places: Texts&lt;PlaceId, RecordText&gt;");
});

test("an address that is none is not there, and the server goes on", async () => {
  expect((await fetch(`${site()}%`)).status).toBe(404);
  expect((await fetch(`${site()}%2e%2e/package.json`)).status).toBe(404);
  expect((await fetch(site())).status).toBe(200);
});
