import { createServer, type Server } from "node:http";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Anchor } from "../../src/content/findings.ts";
import { passageUrl } from "../../src/content/passage-url.ts";
import { open } from "../browser.ts";

/** A passage of a page, and the anchor that is to lead to it. */
const passages = {
  latin: {
    text: "The two leaders met in Washington and spoke of energy for two hours.",
    anchor: { start: "met in Washington" },
  },
  range: {
    text: "The ministers agreed on many things, and they signed none of them that day.",
    anchor: { start: "ministers agreed", end: "that day" },
  },
  japanese: {
    text: "両国は、脱炭素化に関する協力を強化することを確認した。",
    anchor: { start: "脱炭素化に関する協力" },
  },
  comma: {
    text: "It names wind, solar, and storage among its fields.",
    anchor: { start: "wind, solar, and storage" },
  },
  hyphen: {
    text: "A low-carbon, large-scale scheme began.",
    anchor: { start: "low-carbon, large-scale scheme" },
  },
  percent: {
    text: "Emissions fell by 46% in those years.",
    anchor: { start: "fell by 46% in those" },
  },
  ampersand: {
    text: "The R&D program & its partners went on.",
    anchor: { start: "R&D program & its partners" },
  },
} as const;

const filler = "<p>Nothing to see on this line of the page.</p>".repeat(200);
const pageOf = (text: string) =>
  `<!doctype html><meta charset="utf-8"><h1 id="top">Page</h1>${filler}<p id="passage">${text.replaceAll("&", "&amp;")}</p>${filler}`;

let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    const name = request.url?.slice(1) ?? "";
    const passage = Object.entries(passages).find(([key]) => key === name)?.[1];
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(pageOf(passage?.text ?? "No such passage."));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

const openAt = (name: string, anchor: Anchor, hash = "") =>
  open(passageUrl(`${origin}/${name}${hash}`, { anchor, locator: null }), "en");

/** Whether the passage of a page is in view. A page that was not scrolled shows only its top. */
const isInView = (page: Page) =>
  page.evaluate(() => {
    const box = document.querySelector("#passage")?.getBoundingClientRect();
    return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
  });

describe("the address of a passage scrolls a browser to it", () => {
  test.each(Object.entries(passages))("%s", async (name, { anchor }) => {
    const page = await openAt(name, anchor);
    await expect.poll(() => isInView(page)).toBe(true);
  });

  test("in an address that has a fragment already", async () => {
    const page = await openAt("latin", passages.latin.anchor, "#top");
    await expect.poll(() => isInView(page)).toBe(true);
  });

  test.each(["met in Tokyo", "et in Washing"])("and other words do not: %s", async (start) => {
    const page = await openAt("latin", { start });
    await page.waitForTimeout(500);
    expect(await isInView(page)).toBe(false);
  });
});
