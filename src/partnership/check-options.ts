import { locales } from "../locales.ts";
import { show } from "./show.ts";

/** What an instance has before its `init()`, too. */
const methods = ["on", "off", "t", "changeLanguage"] as const;

const isTags = (value: unknown) =>
  value === undefined || value === null || typeof value === "string" || Array.isArray(value);

/** Says what is wrong with an option: its name, what was given, what was expected. */
function faultOf(options: unknown): string | undefined {
  if (typeof options !== "object" || options === null) {
    return `The options are ${show(options)}; expected an object, such as { locale: "en" }.`;
  }
  const { locale, fallbackLocale, locales: ahead = [] }: Record<string, unknown> = { ...options };
  if (!isTags(locale)) {
    return `locale is ${show(locale)}; expected a language tag such as "en-US", or an array of them.`;
  }
  if (!isTags(fallbackLocale)) {
    return `fallbackLocale is ${show(fallbackLocale)}; expected one of ${locales.join(", ")}.`;
  }
  if (!Array.isArray(ahead)) {
    return `locales is ${show(ahead)}; expected an array of language tags, such as ["en"].`;
  }
  return "i18n" in options ? faultOfHost(options.i18n) : undefined;
}

function faultOfHost(i18n: unknown): string | undefined {
  if (typeof i18n !== "object" || i18n === null) {
    return `i18n is ${show(i18n)}; expected an i18next instance. Leave the option out, and the package makes one of its own.`;
  }
  const missing = methods.filter((name) => typeof Reflect.get(i18n, name) !== "function");
  return missing.length > 0
    ? `i18n is no i18next instance: it has no ${missing.join(", ")}. Give what i18next's createInstance() returns.`
    : undefined;
}

/** Refuses options of a kind that their types do not allow. */
export function checkOptions(options: unknown): void {
  const fault = faultOf(options);
  if (fault !== undefined) throw new TypeError(fault);
}
