import i18next from "i18next";
import { describe, expect, test, vi } from "vitest";
import { content as en } from "../../generated/en.ts";
import { editTree } from "../../src/partnership/edit-tree.ts";
import { keyedTexts } from "../../src/partnership/keyed-texts.ts";
import { type Language, openLanguages } from "../../src/partnership/languages.ts";
import { hold, isHeldByOthers, markOf, withMark } from "../../src/partnership/mark.ts";
import { recognize } from "../../src/partnership/recognize.ts";
import { remember } from "../../src/partnership/remember.ts";
import { watchStore } from "../../src/partnership/watch-store.ts";

async function language(locale = "en"): Promise<Language> {
  const languages = await openLanguages("fr", undefined);
  return languages.load(locale);
}

async function host(options: object = {}) {
  const i18n = i18next.createInstance();
  await i18n.init({ lng: "en", fallbackLng: false, ...options });
  return i18n;
}

describe("editTree", () => {
  const tree = Object.freeze({
    a: Object.freeze({ b: "B", c: "C" }),
    d: Object.freeze(["D"]),
    e: "E",
  });

  test("copies what it changes, and shares the rest", () => {
    const edited = editTree(tree, [
      [["a", "b"], "X"],
      [["f", "g"], ["Y"]],
    ]);
    expect(edited).toEqual({ a: { b: "X", c: "C" }, d: ["D"], e: "E", f: { g: ["Y"] } });
    expect(tree).toEqual({ a: { b: "B", c: "C" }, d: ["D"], e: "E" });
    expect(edited.d).toBe(tree.d);
  });

  test("removes a branch with its last text, and nothing that is not there", () => {
    const removed = editTree(tree, [
      [["a", "b"], undefined],
      [["a", "c"], undefined],
      [["x", "y"], undefined],
    ]);
    expect(removed).toEqual({ d: ["D"], e: "E" });
  });

  test("goes through no text or list, and no key that an object inherits", () => {
    const edited = editTree(tree, [
      [["e", "f"], "X"],
      [["d", "0"], "X"],
      [["constructor", "name"], "X"],
    ]);
    expect(edited).toEqual({ ...tree, constructor: { name: "X" } });
    expect(Object.name).toBe("Object");
  });

  test("a list that is set is a copy", () => {
    const list = ["A"];
    const { a } = editTree({}, [[["a"], list]]);
    expect(a).toEqual(list);
    expect(a).not.toBe(list);
  });
});

describe("a mark", () => {
  test("is kept by a copy of a bundle, dropped by JSON, and seen by no key", async () => {
    const mark = { language: await language(), placed: [], holders: new WeakMap() };
    const bundle = withMark({ a: "A" }, mark);
    expect(markOf({ ...bundle })).toBe(mark);
    expect(markOf(JSON.parse(JSON.stringify(bundle)))).toBeUndefined();
    expect(Object.keys(bundle)).toEqual(["a"]);
    expect(markOf(withMark(bundle, undefined))).toBeUndefined();
    for (const nothing of [undefined, null, "text"]) expect(markOf(nothing)).toBeUndefined();
  });

  test("is held in one store and not in its fork, until the holder lets go", async () => {
    const [store, fork, a, b] = [{}, {}, {}, {}];
    const mark = { language: await language(), placed: [], holders: new WeakMap() };
    const end = hold(mark.holders, store, a);
    expect(isHeldByOthers(mark, store, a)).toBe(false);
    expect(isHeldByOthers(mark, store, b)).toBe(true);
    expect(isHeldByOthers(mark, fork, b)).toBe(false);
    end();
    expect(isHeldByOthers(mark, store, b)).toBe(false);
  });
});

describe("a copy of a language", () => {
  test("is recognized, and what differs in it is the host's", async () => {
    const english = await language();
    const i18n = await host();
    const bundle = JSON.parse(JSON.stringify(english.resources()));
    bundle.places.japan.name = "Nippon";
    bundle.unknown = "x";
    const mark = recognize(i18n, bundle, [await language("ja"), english]);
    expect(mark?.language).toBe(english);
    expect(mark?.placed).toContainEqual([["places", "china", "name"], en.places.china.name]);
    expect(mark?.placed).not.toContainEqual([["places", "japan", "name"], "Nippon"]);
  });

  test("a few texts that happen to be the same are the host's", async () => {
    const { article, places } = (await language()).resources();
    const i18n = await host();
    expect(recognize(i18n, { article, places }, [await language()])).toBeUndefined();
  });
});

describe("keys", () => {
  test("are as the instance writes them, and lead where its store looks", async () => {
    const base = await host({ keySeparator: "-" });
    const clone = base.cloneInstance({ keySeparator: "." });
    const english = await language();
    const find = (i18n: typeof base) =>
      keyedTexts(i18n, english).find(({ path }) => path.includes("overview-1-4"));
    expect(find(base)).toMatchObject({
      key: "segments-overview-1-4-text",
      place: ["segments", "overview", "1", "4", "text"],
    });
    expect(find(clone)).toMatchObject({
      key: "segments.overview-1-4.text",
      place: ["segments.overview", "1", "4.text"],
    });
  });

  test("of hosts that write them alike are made once", async () => {
    const english = await language();
    expect(keyedTexts(await host(), english)).toBe(keyedTexts(await host(), english));
  });
});

describe("a store", () => {
  test("tells all but the one that writes, and who wrote is in nobody's way", async () => {
    const { store, ...i18n } = await host();
    const [a, b] = [vi.fn(), vi.fn()];
    const [first, second] = [{}, {}];
    const watched = watchStore(store);
    const ends = [watched.watch(first, a), watched.watch(second, b)];
    watched.write(first, () => i18n.addResourceBundle("en", "partnership", { a: "A" }));
    expect([a.mock.calls.length, b.mock.calls.length]).toEqual([0, 1]);
    const fail = () =>
      watched.write(second, () => {
        throw new Error("frozen");
      });
    expect(fail).toThrow("frozen");
    i18n.addResource("en", "partnership", "b", "B");
    i18n.addResource("en", "other", "b", "B");
    expect([a.mock.calls.length, b.mock.calls.length]).toEqual([2, 2]);
    for (const end of ends) end();
    i18n.addResource("en", "partnership", "b", "C");
    expect([a.mock.calls.length, b.mock.calls.length]).toEqual([2, 2]);
  });

  test("a cache of it stays small, whatever tags there are", () => {
    const cache = new Map<string, number>();
    for (let at = 0; at < 10_000; at++) {
      expect(remember(cache, `en-x-${at}`, at)).toBe(at);
      expect(cache.get(`en-x-${at}`)).toBe(at);
      if (cache.size > 100) throw new Error(`${cache.size} entries`);
    }
  });
});
