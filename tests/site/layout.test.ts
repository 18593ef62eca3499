import { describe, expect, test } from "vitest";
import { open, site } from "./reader.ts";
import { claimPagesIn, locales, viewsIn, widths } from "./views.ts";

const textIn = (locale: (typeof locales)[number]) => viewsIn(locale).text ?? "";

describe.each(locales)("%s", (locale) => {
  test.each([widths.desktop, widths.tablet])(
    "beside their notes, paragraphs leave no gap over 40 pixels: $width",
    async (viewport) => {
      const page = await open(textIn(locale), { viewport });
      const gaps = await page.evaluate<readonly number[]>(`
        [...document.querySelectorAll(".paragraph")].map((paragraph) => {
          const bottoms = [...paragraph.querySelectorAll(".note")]
            .filter((note) => note.offsetHeight > 0)
            .map((note) => note.getBoundingClientRect().bottom);
          return Math.max(0, ...bottoms) - paragraph.querySelector("p").getBoundingClientRect().bottom;
        })`);
      expect(gaps.length).toBeGreaterThan(5);
      expect(Math.max(...gaps)).toBeLessThanOrEqual(40);
    },
  );

  test.each([768, 1024, 1199, 1440])("the notes stand beside the text: %i", async (width) => {
    const page = await open(textIn(locale), { viewport: { width, height: 900 } });
    const text = await page.locator(".paragraph p").first().boundingBox();
    const notes = await page.locator(".notes").first().boundingBox();
    expect(notes?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    expect(notes?.y).toBe(text?.y);
  });

  test("on the phone, they follow their paragraph, and the contradicted ones are open", async () => {
    const page = await open(textIn(locale), { viewport: widths.phone });
    const text = await page.locator(".paragraph p").first().boundingBox();
    const notes = await page.locator(".notes").first().boundingBox();
    expect(notes?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    const isOpen = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => one.hasAttribute("open")))
        .then((opened) => [...new Set(opened)]);
    expect(await isOpen(".note.contradicted")).toEqual([true]);
    expect(await isOpen(".note:not(.contradicted)")).toEqual([false]);
  });

  test.each(Object.values(widths))(
    "marks are 24 pixels high and wide, and none begins a line: $width",
    async (viewport) => {
      const page = await open(textIn(locale), { viewport });
      const wrong = await page.evaluate<readonly string[]>(`
        [...document.querySelectorAll(".mark")].flatMap((mark) => {
          const { width, height, left, top, bottom } = mark.getBoundingClientRect();
          const walker = document.createTreeWalker(mark.closest(".segment"), NodeFilter.SHOW_TEXT);
          let last;
          for (let node = walker.nextNode(); node && !mark.contains(node); node = walker.nextNode()) {
            if (node.textContent.replaceAll("\\u2060", "").trim() !== "") last = node;
          }
          const range = document.createRange();
          range.setStart(last, last.length - 1);
          range.setEnd(last, last.length);
          const letter = range.getBoundingClientRect();
          const isBeside = letter.right <= left + 8 && letter.top < bottom && letter.bottom > top;
          const isLarge = width >= 24 && height >= 24;
          return isBeside && isLarge ? [] : [mark.dataset.segment + " " + width + "×" + height];
        })`);
      expect(await page.locator(".mark").count()).toBeGreaterThan(30);
      expect(wrong).toEqual([]);
    },
  );

  test.each([320, 390, 768, 1024, 1440])(
    "the bar is 48 pixels high, stays on top, and nothing in it is cut: %i",
    async (width) => {
      const page = await open(textIn(locale), { viewport: { width, height: 844 } });
      await page.evaluate("scrollTo(0, 1500)");
      expect(await page.locator(".top").boundingBox()).toEqual({ x: 0, y: 0, width, height: 48 });
      const parts = page.locator(".top > *:visible, .top a:visible, .top button:visible");
      const boxes = await Promise.all((await parts.all()).map((part) => part.boundingBox()));
      for (const box of boxes) {
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        expect(box?.height).toBeLessThanOrEqual(48);
      }
    },
  );

  test("on the phone, no word is cut", async () => {
    const page = await open("", { viewport: widths.phone });
    const cut: string[] = [];
    for (const path of Object.values({ ...viewsIn(locale), ...claimPagesIn(locale) })) {
      await page.goto(site() + path);
      // A word that stands on two lines without a hyphen, or that leaves its box.
      cut.push(
        ...(await page.evaluate<readonly string[]>(`
          [...document.querySelectorAll("main :is(p, a, td, th, li, dt, dd, code, span, label, h1, h2)")]
            .filter((element) => element.checkVisibility() && !element.closest(".unseen, thead, .copyable") && element.offsetWidth > 1)
            .flatMap((element) => [...element.childNodes])
            .filter((node) => node.nodeType === Node.TEXT_NODE)
            .flatMap((node) => [...node.data.matchAll(/[\\p{Script=Latin}\\p{N}_]{2,}/gu)].flatMap(({ 0: word, index }) => {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              const rows = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
              const { right } = range.getBoundingClientRect();
              return rows.size > 1 || right > innerWidth ? [location.pathname + " " + word] : [];
            }))`)),
      );
    }
    expect(cut).toEqual([]);
  });
});

test("Japanese is drawn with the system's fonts: Mincho for the text, Gothic around it", async () => {
  const page = await open(textIn("ja"), { viewport: widths.desktop });
  const session = await page.context().newCDPSession(page);
  await session.send("DOM.enable");
  await session.send("CSS.enable");
  const { root } = await session.send("DOM.getDocument");
  const fontsOf = async (selector: string) => {
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
    return fonts.map(({ familyName }) => familyName).join(", ");
  };
  expect(await fontsOf(".paragraph p")).toMatch(/Mincho|Serif CJK JP|Serif JP/);
  expect(await fontsOf(".lead")).toMatch(/Gothic|Hiragino Sans|Sans CJK JP|Sans JP/);
});

test.each(locales)("the theme button goes round, and says which it is: %s", async (locale) => {
  const page = await open(textIn(locale), { viewport: widths.desktop, colorScheme: "light" });
  const button = page.locator("button.theme");
  const ground = () => page.evaluate("getComputedStyle(document.body).backgroundColor");
  const names: (string | null)[] = [];
  const grounds: unknown[] = [];
  for (let times = 0; times < 4; times++) {
    names.push(await button.textContent());
    grounds.push(await ground());
    await button.click();
  }
  expect(new Set(names).size).toBe(3);
  expect(names[3]).toBe(names[0]);
  const [system, light, dark] = grounds;
  expect(system).toBe(light);
  expect(dark).not.toBe(light);
  await page.reload(); // light is chosen
  expect(await button.textContent()).toBe(names[1]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await ground()).toBe(light);
});

describe("in forced colors", () => {
  test("signs, the current view and lit words are told apart", async () => {
    const page = await open("", { viewport: widths.desktop, forcedColors: "active" });
    const fills = await page
      .locator(".key .sign")
      .evaluateAll((signs) => signs.map((sign) => getComputedStyle(sign).fill));
    expect(new Set(fills).size).toBe(5);
    const outlineOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).outlineStyle);
    expect(await outlineOf(".views a[aria-current]")).toBe("solid");
    expect(await outlineOf(".views a:not([aria-current])")).toBe("none");
    expect(await outlineOf(".languages a[aria-current]")).toBe("solid");
    await page.locator(".mark").first().hover();
    expect(await outlineOf(".run.lit")).toBe("solid");
    expect(await outlineOf(".run:not(.lit)")).toBe("none");
  });
});
