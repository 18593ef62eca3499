import { add, drop, json, kindsOf, rewrite, setJson, words } from "./kind.ts";

const at = (locale: string, file: string) => `locales/${locale}/${file}.json`;
const en = (file: string) => at("en", file);
const launched = "{{initiatives.jucep.launched, date}}";

export const formats = [
  ...kindsOf(en("formats"), "deterministic", [
    ["eleven months", json(en("formats"), "months/11", () => undefined)],
    ["thirteen months", setJson(en("formats"), "months/12", "Undecimber")],
    ["a month twice", setJson(en("formats"), "months/3", "March")],
    ["a month misspelt", setJson(en("formats"), "months/3", "Aprill")],
    ["a month in French", setJson(en("formats"), "months/3", "avril")],
    ["a month that is empty", setJson(en("formats"), "months/3", "")],
    ["a percentage without its number", setJson(en("formats"), "percent", "%")],
    ["a month without its year", setJson(en("formats"), "month", "{{month}}")],
    [
      "a month before its year twice",
      setJson(en("formats"), "month", "{{month}} {{year}} {{year}}"),
    ],
    ["a month after its year", setJson(en("formats"), "month", "{{year}} {{month}}")],
    ["a day of another order", setJson(en("formats"), "day", "{{day}} {{month}} {{year}}")],
    ["a placeholder of nothing", setJson(en("formats"), "year", "{{year}} {{era}}")],
    ["a format left out", json(en("formats"), "decade", () => undefined)],
    ["a format too many", setJson(en("formats"), "century", "{{year}}s")],
    ["a percentage in points", setJson(en("formats"), "percent", "{{number}} percentage points")],
  ]),
  ...kindsOf(at("fr", "formats"), "deterministic", [
    ["a month of the article misspelt", setJson(at("fr", "formats"), "months/3", "Avril")],
    [
      "two months exchanged",
      json(at("fr", "formats"), "months", (months) => {
        const [january, february, ...others]: unknown[] = Array.isArray(months) ? months : [];
        return [february, january, ...others];
      }),
    ],
    ["a fiscal year as a year", setJson(at("fr", "formats"), "fiscalYear", "{{year}}")],
  ]),
  ...kindsOf(at("ja", "formats"), "deterministic", [
    ["a month of another number", setJson(at("ja", "formats"), "months/3", "5月")],
    ["a year without its mark", setJson(at("ja", "formats"), "month", "{{month}}{{year}}")],
  ]),
];

export const texts = [
  ...kindsOf(en("segments"), "deterministic", [
    [
      "the fact of another record",
      json(
        en("segments"),
        "jucep-1-2/text",
        words(launched, "{{agreements.april2021Accord.signed, date}}"),
      ),
    ],
    [
      "a fact of another value",
      json(
        en("segments"),
        "jucep-1-2/text",
        words(launched, "{{commitments.japanGhg2030.targetYear, date}}"),
      ),
    ],
    [
      "a fact that the article does not state",
      json(
        en("segments"),
        "jucep-1-2/text",
        words(launched, "{{commitments.japanGhg2030.baseline, date}}"),
      ),
    ],
    [
      "a fact on record",
      json(
        en("segments"),
        "jucep-1-2/text",
        words(launched, "{{initiatives.jucep.onRecord.launched, date}}"),
      ),
    ],
    [
      "a format that does not fit",
      json(
        en("segments"),
        "jucep-1-2/text",
        words(launched, "{{initiatives.jucep.launched, percent}}"),
      ),
    ],
    [
      "a format that does not exist",
      json(
        en("segments"),
        "jucep-1-2/text",
        words(launched, "{{initiatives.jucep.launched, day}}"),
      ),
    ],
    [
      "a placeholder without its end",
      json(en("segments"), "jucep-1-2/text", words(launched, "{{initiatives.jucep.launched, date")),
    ],
    ["a number typed", json(en("segments"), "jucep-1-2/text", words(launched, "April 2021"))],
    ["a text as a number", setJson(en("segments"), "jucep-1-2/text", 4)],
    ["a text removed", json(en("segments"), "jucep-1-2", () => undefined)],
    ["a text of nothing", setJson(en("segments"), "jucep-9-9", { text: "JUCEP." })],
    ["a text changed", json(en("segments"), "meti-1-4/text", words("foster", "hinder"))],
  ]),
  ...kindsOf(en("claims"), "deterministic", [
    [
      "the fact of another claim",
      json(
        en("claims"),
        "jucepLaunched/statement",
        words(launched, "{{agreements.april2021Accord.signed, date}}"),
      ),
    ],
    [
      "the words of another quote",
      json(en("claims"), "jclpEnergySecurity/translatedQuote", () => ["JCLP"]),
    ],
    [
      "translated words in another case",
      json(en("claims"), "metiFostersCooperation/translatedQuote/0", (text) =>
        String(text).toUpperCase(),
      ),
    ],
    [
      "translated words without a name",
      setJson(en("claims"), "metiFostersCooperation/translatedQuote", [
        "will help foster cooperation on energy issues",
      ]),
    ],
    [
      "translated words with a name too many",
      setJson(en("claims"), "kerryTitled/translatedQuote", [
        "Secretary Kerry has also urged China",
      ]),
    ],
    [
      "translated words without their topic",
      setJson(en("claims"), "jclpSustainability/translatedQuote", [
        "The United States and Japan have joined forces to promote decarbonization, energy security",
      ]),
    ],
    [
      "translated words cut within a word",
      json(en("claims"), "metiFostersCooperation/translatedQuote/0", (text) =>
        String(text).slice(0, -1),
      ),
    ],
    ["no translated words", setJson(en("claims"), "metiFostersCooperation/translatedQuote", [])],
    [
      "what was searched left out",
      json(en("claims"), "kerrySuggestedSharing/searched", () => undefined),
    ],
  ]),
  ...kindsOf(at("fr", "claims"), "deterministic", [
    ["a quote written twice", setJson(at("fr", "claims"), "jclpNamed/translatedQuote", ["JCLP"])],
  ]),
  ...kindsOf(en("events"), "deterministic", [
    [
      "the fact of another event",
      json(
        en("events"),
        "jucepLaunch/summary",
        words("{{events.jucepLaunch.date, date}}", "{{events.accordSigning.date, date}}"),
      ),
    ],
  ]),
  ...kindsOf(at("fr", "commitments"), "deterministic", [
    [
      "the year of another commitment",
      json(
        at("fr", "commitments"),
        "japanCarbonNeutral2050/summary",
        words("japanCarbonNeutral2050", "globalNetZero2050"),
      ),
    ],
  ]),
  ...kindsOf(en("places"), "deterministic", [
    ["an alias that no text has", setJson(en("places"), "china/aliases", ["Cathay"])],
    ["an alias misspelt", setJson(en("places"), "japan/aliases", ["Japanesse", "US-Japan"])],
    ["an alias that is the name", setJson(en("places"), "china/aliases", ["China"])],
    ["an alias that is another's name", setJson(en("places"), "china/aliases", ["Japan"])],
    [
      "an alias twice",
      setJson(en("places"), "japan/aliases", ["Japanese", "Japanese", "US-Japan"]),
    ],
    ["an alias that is empty", setJson(en("places"), "china/aliases", [""])],
    ["aliases as a text", setJson(en("places"), "china/aliases", "PRC")],
  ]),
  ...kindsOf(at("fr", "places"), "deterministic", [
    ["an alias that the article needs, left out", setJson(at("fr", "places"), "japan/aliases", [])],
  ]),
  ...kindsOf(at("fr", "terms"), "deterministic", [
    [
      "a term that the article does not use",
      setJson(at("fr", "terms"), "politicalWillTerm/name", "volonté publique"),
    ],
  ]),
  ...kindsOf(en("initiatives"), "deterministic", [
    [
      "another official name",
      setJson(en("initiatives"), "jumpp/officialName", "Japan-U.S. Mekong Energy Partnership"),
    ],
    [
      "an official name misspelt",
      setJson(en("initiatives"), "jumpp/officialName", "Japan-U.S. Mekong Power Partnershp"),
    ],
    [
      "an official name of what has none",
      setJson(en("initiatives"), "jclp/officialName", "Japan Climate Leaders’ Partnership"),
    ],
    ["an official name that is empty", setJson(en("initiatives"), "jumpp/officialName", "")],
  ]),
  ...kindsOf(at("ja", "people"), "deterministic", [
    ["another official title", setJson(at("ja", "people"), "kerry/officialTitle", "国務長官")],
  ]),
  ...kindsOf(at("fr", "segments"), "deterministic", [
    [
      "a word of the article changed",
      json(at("fr", "segments"), "meti-2-1/text", words("En fin de compte", "Finalement")),
    ],
    [
      "a curly apostrophe in the article",
      json(at("fr", "segments"), "meti-2-1/text", words("d'ici", "d’ici")),
    ],
    ["a sentence of the article removed", json(at("fr", "segments"), "meti-2-1", () => undefined)],
  ]),
  ...kindsOf(en("labels"), "deterministic", [
    ["a label left out", json(en("labels"), "kinds/place", () => undefined)],
    ["a label of nothing", setJson(en("labels"), "kinds/thing", "thing")],
  ]),
  ...kindsOf(en("places"), "understanding", [
    [
      "an alias less that only prose has",
      setJson(en("places"), "unitedStates/aliases", ["American", "US-Japan"]),
    ],
  ]),
  ...kindsOf(at("fr", "people"), "understanding", [
    [
      "an official title left out",
      json(at("fr", "people"), "kerry/officialTitle", () => undefined),
    ],
  ]),
];

const rules = "locales/en.rules.json";
const ledger = "locales/ja.ledger.json";
const entry = "places.japan.name";

export const reviews = [
  ...kindsOf(rules, "deterministic", [
    [
      "an allowance of every claim",
      setJson(rules, "allow/0", { check: "script", keys: ["claims.*"], reason: "Names." }),
    ],
    [
      "an allowance of everything",
      setJson(rules, "allow/0", { check: "numbers", keys: ["*"], reason: "Names." }),
    ],
    [
      "an allowance that excuses nothing",
      setJson(rules, "allow/7", {
        check: "empty",
        keys: ["segments.meti-1-4.text"],
        reason: "Empty.",
      }),
    ],
    [
      "an allowance of a key that does not exist",
      setJson(rules, "allow/7", {
        check: "script",
        keys: ["segment.meti-1-4.text"],
        reason: "Names.",
      }),
    ],
    ["an allowance of a check that does not exist", setJson(rules, "allow/0/check", "spelling")],
    ["an allowance without a reason", json(rules, "allow/0/reason", () => undefined)],
    ["an allowance with an empty reason", setJson(rules, "allow/0/reason", "")],
    ["an allowance of no key", setJson(rules, "allow/0/keys", [])],
    [
      "an allowance twice",
      json(rules, "allow/5/keys", (keys) => (Array.isArray(keys) ? [...keys, ...keys] : keys)),
    ],
    ["a forbidden form that is the one to use", setJson(rules, "forbidden/0/use", "decarbonise")],
    [
      "a forbidden form twice",
      json(rules, "forbidden", (forms) => (Array.isArray(forms) ? [...forms, forms[0]] : forms)),
    ],
    [
      "a forbidden form in texts that do not exist",
      setJson(rules, "forbidden/0/keys", ["segment.*"]),
    ],
    ["a forbidden form that is empty", setJson(rules, "forbidden/0/form", "")],
    ["a forbidden form that the texts have", setJson(rules, "forbidden/0/form", "partnership")],
    ["a list that is not known", setJson(rules, "forbid", [])],
    ["rules as a list", add(rules, "[]")],
  ]),
  ...kindsOf(en("segments"), "deterministic", [["no rules at all", drop(rules)]]),
  ...kindsOf(ledger, "deterministic", [
    ["a text from a language that does not ship", setJson(ledger, `${entry}/from`, "xx")],
    ["a text from its own language", setJson(ledger, `${entry}/from`, "ja")],
    ["a text from no language", json(ledger, `${entry}/from`, () => undefined)],
    [
      "two texts from one another",
      (copy) => {
        setJson(ledger, `${entry}/from`, "en")(copy);
        setJson("locales/en.ledger.json", `${entry}/from`, "ja")(copy);
      },
    ],
    ["a hash that is not the text's", setJson(ledger, `${entry}/source/hash`, "0123456789abcdef")],
    ["a text edited by hand", setJson(ledger, `${entry}/target/text`, "日本国")],
    ["a state that does not exist", setJson(ledger, `${entry}/state`, "done")],
    ["a field too many", setJson(ledger, `${entry}/by`, "me")],
    [
      "an entry of no text",
      rewrite(ledger, (text) => {
        const entries: Readonly<Record<string, unknown>> = JSON.parse(text);
        return JSON.stringify({ ...entries, "places.korea.name": entries[entry] });
      }),
    ],
    ["no ledger", drop(ledger)],
    ["an empty file", add(ledger, "")],
    ["an entry twice", rewrite(ledger, (text) => text.replace("{", `{ "${entry}": null,`))],
  ]),
  ...kindsOf("locales/ja/places.json", "deterministic", [
    ["an entry of the ledger left out", json(ledger, entry, () => undefined)],
  ]),
];

export const files = [
  ...kindsOf(en("places"), "deterministic", [
    [
      "a key twice",
      rewrite(
        en("places"),
        words('"name": "Japan"', '"name": "China", "name": "Japan"') as (text: string) => string,
      ),
    ],
    ["a byte order mark", rewrite(en("places"), (text) => `\ufeff${text}`)],
    ["a comma too many", rewrite(en("places"), (text) => text.replace(/\}\s*$/, ",}"))],
    ["something after the end", rewrite(en("places"), (text) => `${text}}`)],
    ["a comment", rewrite(en("places"), (text) => `// Places\n${text}`)],
    ["half a file", rewrite(en("places"), (text) => text.slice(0, text.length / 2))],
    ["an empty file", add(en("places"), "")],
    ["a list in place of an object", add(en("places"), "[]")],
    [
      "a file in UTF-16",
      rewrite(en("places"), (text) => new Uint8Array(Buffer.from(text, "utf16le"))),
    ],
    [
      "a file in Latin-1",
      rewrite(
        en("places"),
        (text) => new Uint8Array(Buffer.from(text.replace("Japan", "Japón"), "latin1")),
      ),
    ],
    ["no file", drop(en("places"))],
  ]),
  ...kindsOf(en("place"), "deterministic", [["a file of another name", add(en("place"), "{}")]]),
  ...kindsOf("locales/en/places.json5", "deterministic", [
    ["a file of another kind", add("locales/en/places.json5", "{}")],
  ]),
  ...kindsOf("locales/de.ledger.json", "deterministic", [
    ["the ledger of a language that does not ship", add("locales/de.ledger.json", "{}")],
  ]),
  ...kindsOf("locales/de.rules.json", "deterministic", [
    ["the rules of a language that does not ship", add("locales/de.rules.json", "{}")],
  ]),
  ...kindsOf("locales/fr.ledger.json", "deterministic", [
    ["a ledger of the source", add("locales/fr.ledger.json", "{}")],
  ]),
  ...kindsOf("locales/notes.txt", "deterministic", [
    ["notes among the languages", add("locales/notes.txt", "To do.")],
  ]),
  ...kindsOf("locales/ja", "deterministic", [["a language without a folder", drop("locales/ja")]]),
  ...kindsOf("changes.json", "deterministic", [
    ["a list in place of an object", add("changes.json", "[]")],
    ["a version that is none", setJson("changes.json", "versions/0/version", "one")],
    ["a day that is none", setJson("changes.json", "versions/0/date", "2026-13-01")],
    ["a field left out", json("changes.json", "versions/0/added", () => undefined)],
    ["a field too many", setJson("changes.json", "versions/0/notes", "")],
    ["half a file", rewrite("changes.json", (text) => text.slice(0, 200))],
  ]),
];
