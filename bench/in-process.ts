import { createIntl, createIntlCache } from "@formatjs/intl";
import { setupI18n } from "@lingui/core";
import { countries } from "countries-list";
import emoji from "emojibase-data/en/compact.json" with { type: "json" };
import isoCountries from "i18n-iso-countries";
import isoEnglish from "i18n-iso-countries/langs/en.json" with { type: "json" };
import { createInstance } from "i18next";
import { createPartnership } from "us-japan-climate-partnership";
import { content } from "us-japan-climate-partnership/en";
import { identifier, languages, textsOf } from "./texts.ts";

/** Reads, iteration and switches in one process, package after package in each round; prints nanoseconds as JSON. */

interface Peer {
  readonly name: string;
  /** Reads one text, and gives its length. */
  readonly read: () => number;
  /** Reads many texts, and gives the sum of their lengths. */
  readonly iterate: () => number;
  /** How many texts `iterate` reads. */
  readonly texts: number;
  /** Switches to the other language. */
  readonly turn?: (language: string) => unknown;
}

const [en, fr] = languages.map(textsOf);
if (!en || !fr) throw new Error("No texts.");
const key = "initiatives.jucep.name";
const segments = Object.keys(en).filter((name) => name.startsWith("segments."));
const sum = (texts: Iterable<string>): number => {
  let length = 0;
  for (const text of texts) length += text.length;
  return length;
};

const floor = Object.freeze({
  initiatives: Object.freeze({ jucep: Object.freeze({ name: en[key] ?? "" }) }),
  segments: Object.freeze(
    Object.fromEntries(segments.map((id) => [id, Object.freeze({ text: en[id] ?? "" })])),
  ),
});
const floorSegments = Object.values(floor.segments);

const partnership = await createPartnership({ locale: "en" });
await partnership.setLocale("fr");
const ourSegments = Object.values(content.segments);

const i18n = createInstance();
await i18n.init({
  lng: "en",
  fallbackLng: false,
  keySeparator: false,
  resources: { en: { translation: en }, fr: { translation: fr } },
});

const cache = createIntlCache();
const intls = {
  en: createIntl({ locale: "en", messages: en }, cache),
  fr: createIntl({ locale: "fr", messages: fr }, cache),
};
let intl = intls.en;

const catalogs: Record<string, Record<string, never>> = {};
for (const language of languages) {
  catalogs[language] = (await import(`./generated/lingui-${language}.js`)).messages;
}
const lingui = setupI18n({ locale: "en", messages: catalogs });

const { m } = await import("./generated/paraglide/messages.js" as string);
const { setLocale } = await import("./generated/paraglide/runtime.js" as string);
const message = m[identifier(key)];
const messages = segments.map((id) => m[identifier(id)]);

isoCountries.registerLocale(isoEnglish);
const codes = Object.keys(countries) as (keyof typeof countries)[];

const peers: readonly Peer[] = [
  {
    name: "a frozen object",
    read: () => floor.initiatives.jucep.name.length,
    iterate: () => sum(floorSegments.map(({ text }) => text)),
    texts: segments.length,
  },
  {
    name: "this package",
    read: () => content.initiatives.jucep.name.length,
    iterate: () => sum(ourSegments.map(({ text }) => text)),
    texts: segments.length,
    turn: partnership.setLocale,
  },
  {
    name: "i18next",
    read: () => i18n.t(key).length,
    iterate: () => sum(segments.map((id) => i18n.t(id))),
    texts: segments.length,
    turn: (language) => i18n.changeLanguage(language),
  },
  {
    name: "@formatjs/intl",
    read: () => String(intl.formatMessage({ id: key })).length,
    iterate: () => sum(segments.map((id) => String(intl.formatMessage({ id })))),
    texts: segments.length,
    turn: (language) => {
      intl = createIntl({ locale: language, messages: language === "en" ? en : fr }, cache);
    },
  },
  {
    name: "lingui",
    read: () => lingui._(key).length,
    iterate: () => sum(segments.map((id) => lingui._(id))),
    texts: segments.length,
    turn: (language) => lingui.activate(language),
  },
  {
    name: "paraglide-js",
    read: () => message().length,
    iterate: () => sum(messages.map((show) => show())),
    texts: segments.length,
    turn: (language) => setLocale(language, { reload: false }),
  },
  {
    name: "i18n-iso-countries",
    read: () => isoCountries.getName("JP", "en")?.length ?? 0,
    iterate: () => sum(codes.map((code) => isoCountries.getName(code, "en") ?? "")),
    texts: codes.length,
  },
  {
    name: "countries-list",
    read: () => countries.JP.name.length,
    iterate: () => sum(Object.values(countries).map(({ name }) => name)),
    texts: codes.length,
  },
  {
    name: "emojibase-data",
    read: () => emoji[0]?.label.length ?? 0,
    iterate: () => sum(emoji.map(({ label }) => label)),
    texts: emoji.length,
  },
];

let kept = 0;

/** Nanoseconds for one call: as many calls as take some 20 ms. */
function time(call: () => number): number {
  for (let calls = 1; ; calls *= 4) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) kept += call();
    const spent = performance.now() - start;
    if (spent > 20) return (spent * 1e6) / calls;
  }
}

async function timeTurns(turn: (language: string) => unknown): Promise<number> {
  const turns = 2_000;
  const start = performance.now();
  for (let i = 0; i < turns; i++) await turn(i % 2 === 0 ? "fr" : "en");
  return ((performance.now() - start) * 1e6) / turns;
}

const rounds = 11;
const samples: { name: string; read: number[]; iterate: number[]; turn: number[] }[] = peers.map(
  ({ name }) => ({ name, read: [], iterate: [], turn: [] }),
);
for (let round = 0; round < rounds; round++) {
  for (const [index, { read, iterate, texts, turn }] of peers.entries()) {
    const sample = samples[index];
    if (!sample) continue;
    const spent = [time(read), time(iterate) / texts, turn ? await timeTurns(turn) : undefined];
    if (round < 2) continue; // warm-up
    sample.read.push(spent[0] ?? 0);
    sample.iterate.push(spent[1] ?? 0);
    if (spent[2] !== undefined) sample.turn.push(spent[2]);
  }
}
console.log(JSON.stringify({ samples, kept: kept > 0 }));
