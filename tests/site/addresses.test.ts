import { expect, test } from "vitest";
import { words } from "../../docs/reader/pages/words.ts";
import { contentIn } from "../contents.ts";
import { contents, open, site } from "./reader.ts";

/** An address of the reader's first form, and the one that it leads to now. */
const led = [
  ["?lang=fr&view=claims#jclpNamed", "fr/claims/jclpNamed/"],
  ["?lang=en&view=claims", "claims/"],
  ["?lang=ja&view=claims&verdict=contradicted", "ja/claims/?verdict=contradicted"],
  ["?view=references", "sources/"],
  ["?lang=fr&view=references#upi2023", "fr/sources/#upi2023"],
  ["?lang=ja&view=glossary#politicalWillTerm", "ja/records/terms/#politicalWillTerm"],
  ["?view=pictures", ""],
  ["#japanGhg2030", "records/commitments/#japanGhg2030"],
  ["?lang=ja#kyotoProtocol", "ja/records/agreements/#kyotoProtocol"],
  ["?lang=fr#jclp-2-1", "fr/#jclp-2-1"],
  ["?lang=fr&with=ja", "fr/languages/"],
  ["?lang=fr", "fr/"],
  ["fr/#jclpNamed", "fr/claims/jclpNamed/"],
  ["ja/#japanGhg2030", "ja/records/commitments/#japanGhg2030"],
  ["fr/glossary/#upi2023", "fr/sources/#upi2023"],
  ["?view=toString", ""],
] as const;

test.each(led)("%s leads to %s", async (old, now) => {
  const page = await open(old);
  await expect.poll(() => page.url()).toBe(site() + now);
  const id = new URL(page.url()).hash;
  if (id !== "") {
    const y = async () => (await page.locator(`[id="${id.slice(1)}"]`).boundingBox())?.y ?? 9999;
    await expect.poll(y).toBeLessThan(900);
  }
  expect(page.wrong).toEqual([]);
});

test("who goes back from there does not come to the old address again", async () => {
  const page = await open("glossary/");
  await page.goto(`${site()}?lang=fr&view=claims`);
  await expect.poll(() => page.url()).toBe(`${site()}fr/claims/`);
  await page.goBack();
  await expect.poll(() => page.url()).toBe(`${site()}glossary/`);
});

test.each([
  "?lang=xx-invalid-&view=nothing&verdict=none#%",
  "#noSuchId",
  "?utm_source=x",
  "?lang=en#noSuchId",
])("an address of nothing shows the text: %s", async (old) => {
  const page = await open(old);
  await page.getByRole("heading", { level: 1, name: words.en.say("title") }).waitFor();
  await page.locator("#overview-1-1").waitFor();
  await page.waitForTimeout(500);
  expect(new URL(page.url()).pathname).toBe("/");
  expect(page.wrong).toEqual([]);
});

test("the first page is English, whatever the browser prefers", async () => {
  const page = await open("", { locale: "ja-JP" });
  await page.waitForTimeout(500);
  expect(page.url()).toBe(site());
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("every id has a page that shows it, in every language", async () => {
  const places: Readonly<Record<string, string>> = await (
    await fetch(`${site()}search/places.json`)
  ).json();
  const { segments, claims, references } = contents.en;
  const ids = [segments, claims, references].flatMap((collection) => Object.keys(collection));
  expect(Object.keys(places)).toEqual(expect.arrayContaining(ids));
  expect(Object.keys(places)).toContain("japanGhg2030");
  const pages = new Map<string, string>();
  const textOf = async (path: string): Promise<string> => {
    const text = pages.get(path) ?? (await (await fetch(site() + path)).text());
    pages.set(path, text);
    return text;
  };
  for (const [id, place] of Object.entries(places)) {
    const [path = "", hash] = place.split("#");
    for (const folder of ["", "fr/", "ja/"]) {
      const text = await textOf(folder + path);
      if (hash !== undefined) expect(text, folder + place).toContain(` id="${hash}"`);
      else expect(text, folder + place).toContain(`claims.${id}`);
    }
  }
  expect(contentIn("fr").claims.jclpNamed.id in places).toBe(true);
});

/** An address of which a part names nothing, the page that it shows, and the part. */
const astray = [
  ["#nosuch", "", "en", "#nosuch"],
  ["#constructor", "", "en", "#constructor"],
  ["fr/#nosuch", "fr/", "fr", "#nosuch"],
  ["ja/claims/#nosuch", "ja/claims/", "ja", "#nosuch"],
  ["?lang=xx", "", "en", "lang=xx"],
  ["?lang=constructor", "", "en", "lang=constructor"],
  ["?lang=fr#nosuch", "fr/", "fr", "#nosuch"],
] as const;

test.each(astray)("%s: the page says what names nothing", async (asked, path, locale, part) => {
  const page = await open(asked);
  const status = page.getByRole("status").filter({ hasText: part });
  await expect.poll(() => status.textContent()).toBe(words[locale].say("astray", { part }));
  expect(new URL(page.url()).pathname).toBe(`/${path}`);
  expect(page.wrong).toEqual([]);
  // Once the address names something, it is said no longer.
  await page.evaluate("location.hash = 'content'");
  if (part.startsWith("#")) await expect.poll(() => page.locator(".astray").textContent()).toBe("");
});

test("an address that names something has nothing said of it", async () => {
  for (const path of ["", "#jclp-2-1", "fr/claims/?verdict=opinion#jclpNamed", "?utm_source=x"]) {
    const page = await open(path);
    await page.waitForTimeout(500);
    expect(await page.locator(".astray").textContent(), path).toBe("");
  }
});

test("the languages lead to the same page with what is filtered there", async () => {
  const page = await open("claims/?verdict=contradicted&order=verdict");
  const shown = () => page.locator("table.claims tr[data-verdict]:visible").count();
  const count = Object.values(contents.en.claims).filter(
    ({ verdict }) => verdict === "contradicted",
  ).length;
  await expect.poll(shown).toBe(count);
  for (const locale of ["fr", "ja"] as const) {
    await page.locator(`.languages a[hreflang=${locale}]`).click();
    await page.waitForURL(`${site()}${locale}/claims/?verdict=contradicted&order=verdict`);
    await expect.poll(shown).toBe(count);
  }
  // What is chosen after the page was opened goes along, too, by keyboard as well.
  await page.goto(`${site()}claims/`);
  await page.locator("input[name=verdict][value=opinion]").check();
  await page.locator(".languages a[hreflang=fr]").press("Enter");
  await page.waitForURL(`${site()}fr/claims/?verdict=opinion`);
});
