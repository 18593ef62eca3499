/** For each package, the least program that shows one text in English, as its documentation does it. */

const key = "initiatives.jucep.name";

interface Program {
  readonly name: string;
  /** What it does, in a line. */
  readonly does: string;
  /** Its code, with `text` the text it shows. */
  readonly code: string;
}

export const programs: readonly Program[] = [
  {
    name: "a frozen object",
    does: "written by hand, imported as a module: the floor",
    code: `import { texts } from "./generated/floor-en.js"; const text = texts["${key}"];`,
  },
  {
    name: "this package, one collection",
    does: '`import { initiatives } from "…/en"`',
    code: `import { initiatives } from "us-japan-climate-partnership/en"; const text = initiatives.jucep.name;`,
  },
  {
    name: "this package, `/en`",
    does: '`import { content } from "…/en"`: all of it, with claims, mentions and references',
    code: `import { content } from "us-japan-climate-partnership/en"; const text = content.initiatives.jucep.name;`,
  },
  {
    name: "this package, `createPartnership`",
    does: '`await createPartnership({ locale: "en" })`, which loads i18next',
    code: `import { createPartnership } from "us-japan-climate-partnership"; const { content } = await createPartnership({ locale: "en" }); const text = content.initiatives.jucep.name;`,
  },
  {
    name: "i18next",
    does: "`init({ resources })` with the same texts, `t(key)`",
    code: `import { createInstance } from "i18next"; import en from "./generated/flat-en.json" with { type: "json" }; const i18n = createInstance(); await i18n.init({ lng: "en", fallbackLng: false, keySeparator: false, resources: { en: { translation: en } } }); const text = i18n.t("${key}");`,
  },
  {
    name: "@formatjs/intl",
    does: "`createIntl({ messages })` with the same texts, `formatMessage({ id })`",
    code: `import { createIntl, createIntlCache } from "@formatjs/intl"; import messages from "./generated/flat-en.json" with { type: "json" }; const intl = createIntl({ locale: "en", messages }, createIntlCache()); const text = intl.formatMessage({ id: "${key}" });`,
  },
  {
    name: "lingui",
    does: "a catalog compiled ahead with the same texts, `i18n._(id)`",
    code: `import { setupI18n } from "@lingui/core"; import { messages } from "./generated/lingui-en.js"; const i18n = setupI18n({ locale: "en", messages: { en: messages } }); const text = i18n._("${key}");`,
  },
  {
    name: "paraglide-js",
    does: "the same texts compiled to functions in two languages, `m.key()`; one message imported",
    code: `import { initiatives_jucep_name } from "./generated/paraglide/messages.js"; const text = initiatives_jucep_name();`,
  },
  {
    name: "i18n-iso-countries",
    does: 'its own data: `registerLocale(en)`, `getName("JP", "en")`',
    code: `import countries from "i18n-iso-countries"; import en from "i18n-iso-countries/langs/en.json" with { type: "json" }; countries.registerLocale(en); const text = countries.getName("JP", "en");`,
  },
  {
    name: "countries-list",
    does: "its own data: `countries.JP.name`",
    code: `import { countries } from "countries-list"; const text = countries.JP.name;`,
  },
  {
    name: "emojibase-data",
    does: "its own data, compact English: the label of the first emoji",
    code: `import emoji from "emojibase-data/en/compact.json" with { type: "json" }; const text = emoji[0].label;`,
  },
];
