import { describe, expect, test } from "vitest";
import { accept, type Ledger, ledgerSchema, standings, wordingsOf } from "../../tools/ledger.ts";
import { readLocale } from "../../tools/read-locales.ts";

const read = (locale: string) => structuredClone(readLocale(`locales/${locale}`));
const french = read("fr");
const wordings = { fr: wordingsOf(french), en: wordingsOf(read("en")), ja: wordingsOf(read("ja")) };

/** A ledger in which everything is accepted as it stands. */
const accepted = (locale: "en" | "ja", from = "fr"): Ledger =>
  accept({}, wordings, { locale, from, patterns: ["*"], state: "reviewed" });

const ledgers = { en: accepted("en"), ja: accepted("ja") };

const statuses = (ledger: Ledger, texts: typeof wordings, locale: string) =>
  Object.fromEntries(
    standings(ledger, texts, locale, "fr")
      .filter(({ status }) => status !== "reviewed")
      .map(({ key, status }) => [key, status]),
  );

/** The texts, with the French of one key changed. */
const withFrench = (key: string, text: string) => ({
  ...wordings,
  fr: new Map(wordings.fr).set(key, text),
});

describe("a changed source", () => {
  const key = "segments.meti-1-4.text";
  const changed = withFrench(key, "Le METI aidera à favoriser la coopération.");

  test("makes exactly its translations stale", () => {
    expect(statuses(ledgers.en, changed, "en")).toEqual({ [key]: "stale" });
    expect(statuses(ledgers.ja, changed, "ja")).toEqual({ [key]: "stale" });
  });

  test("accepting clears exactly those, language by language", () => {
    const after = accept(ledgers.en, changed, {
      locale: "en",
      from: "fr",
      patterns: [key],
      state: "reviewed",
    });
    expect(statuses(after, changed, "en")).toEqual({});
    expect(statuses(ledgers.ja, changed, "ja")).toEqual({ [key]: "stale" });
    const others = Object.keys(after).filter((name) => after[name] !== ledgers.en[name]);
    expect(others).toEqual([key]);
  });

  test("does not touch a translation made from another language", () => {
    expect(statuses(accepted("ja", "en"), changed, "ja")).toEqual({});
    const english = { ...wordings, en: new Map(wordings.en).set(key, "METI helps.") };
    expect(statuses(accepted("ja", "en"), english, "ja")).toEqual({ [key]: "stale" });
  });

  test("a change of Unicode form is none", () => {
    const text = wordings.fr.get(key) ?? "";
    expect(statuses(ledgers.en, withFrench(key, text.normalize("NFD")), "en")).toEqual({});
  });

  test("a plural form changed is the text changed", () => {
    const copy = read("fr");
    Reflect.set(Reflect.get(Object(copy.activities), "jointResearch"), "summary_many", "Autre.");
    const plural = { ...wordings, fr: wordingsOf(copy) };
    expect(statuses(ledgers.ja, plural, "ja")).toEqual({
      "activities.jointResearch.summary": "stale",
    });
  });
});

test("a changed target is unreviewed until it is accepted", () => {
  const key = "people.kerry.title";
  const changed = { ...wordings, en: new Map(wordings.en).set(key, "Envoy") };
  expect(statuses(ledgers.en, changed, "en")).toEqual({ [key]: "unreviewed" });
  const draft = accept(ledgers.en, changed, {
    locale: "en",
    from: "fr",
    patterns: ["people.*"],
    state: "draft",
  });
  expect(statuses(draft, changed, "en")).toMatchObject({ [key]: "draft" });
});

test("a text that no ledger knows is unreviewed, one that is gone missing, one of no source an orphan", () => {
  const key = "people.kerry.title";
  const { [key]: _, ...rest } = ledgers.en;
  expect(statuses(rest, wordings, "en")).toEqual({ [key]: "unreviewed" });
  const without = new Map(wordings.en);
  without.delete(key);
  expect(statuses(ledgers.en, { ...wordings, en: without }, "en")).toEqual({ [key]: "missing" });
  const noSource = new Map(wordings.fr);
  noSource.delete(key);
  const orphaned = { ...wordings, fr: noSource };
  expect(statuses(ledgers.en, orphaned, "en")).toEqual({ [key]: "orphan" });
});

test("accepting an orphan drops it", () => {
  const key = "people.kerry.title";
  const fr = new Map(wordings.fr);
  fr.delete(key);
  const en = new Map(wordings.en);
  en.delete(key);
  const without = { ...wordings, fr, en };
  const options = { locale: "en", from: "fr", patterns: [key], state: "reviewed" } as const;
  expect(Object.keys(accept(ledgers.en, without, options))).not.toContain(key);
});

test("accepting what does not exist is refused, and says what", () => {
  const options = { locale: "en", from: "fr", state: "reviewed" } as const;
  expect(() => accept({}, wordings, { ...options, patterns: ["people.*", "nobody.*"] })).toThrow(
    'No text of "en" has a key like nobody.*.',
  );
  const key = "people.kerry.title";
  const without = new Map(wordings.en);
  without.delete(key);
  expect(() => accept({}, { ...wordings, en: without }, { ...options, patterns: [key] })).toThrow(
    `has no text to accept for:\n  ${key}`,
  );
  expect(() =>
    accept({}, { ...wordings, en: without }, { ...options, patterns: ["people.kerry.titl?"] }),
  ).toThrow('"en" has no text yet with a key like people.kerry.titl?.');
});

test("a glob accepts what is there, and leaves what is known of a text that is not", () => {
  const options = { locale: "en", from: "fr", state: "reviewed" } as const;
  const key = "people.kerry.title";
  const en = new Map(wordings.en);
  en.delete(key);
  const known = accept({}, wordings, { ...options, patterns: [key] });
  const after = accept(known, { ...wordings, en }, { ...options, patterns: ["people.*"] });
  expect(after[key]).toEqual(known[key]);
  expect(Object.keys(after)).toContain("people.kerry.name");
});

test("a glob takes the keys it fits, and no others", () => {
  const after = accept({}, wordings, {
    locale: "en",
    from: "fr",
    patterns: ["{people,places}.*.name", "segments.jclp-heading.text"],
    state: "reviewed",
  });
  const expected = [...wordings.fr.keys()].filter((key) =>
    /^(people|places)\.\w+\.name$|^segments\.jclp-heading\.text$/.test(key),
  );
  expect(Object.keys(after)).toEqual(expected);
});

test("a ledger whose text was edited by hand is refused", () => {
  const copy = structuredClone(ledgers.en);
  Object.assign(copy["people.kerry.title"]?.source ?? {}, { text: "autre" });
  expect(() => ledgerSchema.parse(copy)).toThrow("the hash is not the text's");
});
