import { type Fault, listOf } from "./faults.ts";
import { inspect } from "./inspect.ts";
import { meantName } from "./suggest.ts";

const names = ["locale", "fallbackLocale", "resources", "i18n", "locales", "onError"] as const;

/** An option that is `undefined` or `null` counts as left out. */
type Given = Readonly<Partial<Record<(typeof names)[number], unknown>>>;

const isGiven = (option: unknown): boolean => option !== undefined && option !== null;

/** The methods that every i18next instance has, even before its `init()`. */
const methods = ["on", "off", "t", "changeLanguage"] as const;

function* instanceFaults(i18n: unknown): Generator<Fault> {
  if (typeof i18n !== "object" || i18n === null) {
    yield () =>
      `i18n is ${inspect(i18n)}; expected an i18next instance. If you do not have one, leave the option out: the package then makes its own.`;
    return;
  }
  const members: Partial<Record<(typeof methods)[number], unknown>> = i18n;
  const missing = methods.filter((name) => typeof members[name] !== "function");
  if (missing.length > 0) {
    yield () =>
      `i18n is not an i18next instance: it has no ${missing.join(", ")}. Give your i18next instance, such as what i18next's createInstance() returns.`;
  }
}

function* localesFaults(locales: unknown): Generator<Fault> {
  if (!Array.isArray(locales)) {
    yield () =>
      `locales is ${inspect(locales)}; expected an array of language tags, such as ["en"].`;
    return;
  }
  const tags: readonly unknown[] = locales;
  for (const [index, tag] of tags.entries()) {
    if (typeof tag === "string") continue;
    yield () => `locales[${index}] is ${inspect(tag)}; expected a language tag, such as "en".`;
  }
}

const shownName = (key: string | symbol): string =>
  typeof key === "string" && /^[\w-]{1,50}$/.test(key) ? key : inspect(key);

const unknownName =
  (key: string | symbol): Fault =>
  () => {
    const meant = meantName(String(key), names);
    const all = names.join(", ");
    return meant === undefined
      ? `${shownName(key)} is unknown; expected one of ${all}.`
      : `${shownName(key)} is unknown; did you mean ${meant}? The options are ${all}.`;
  };

function* faultsOf(options: Given): Generator<Fault> {
  const { i18n, locale, locales, onError } = options;
  const known: ReadonlySet<PropertyKey> = new Set(names);
  for (const key of Reflect.ownKeys(options)) {
    if (!known.has(key)) yield unknownName(key);
  }
  if (isGiven(i18n)) {
    yield* instanceFaults(i18n);
    if (isGiven(locale)) {
      yield () =>
        "locale is given together with i18n, but the language is always that of the i18next instance. Leave locale out, and call changeLanguage on your instance. To load languages ahead, give locales.";
    }
    if (isGiven(locales)) yield* localesFaults(locales);
    if (isGiven(onError) && typeof onError !== "function") {
      yield () => `onError is ${inspect(onError)}; expected a function that takes an error.`;
    }
    return;
  }
  if (isGiven(locales)) {
    yield () =>
      "locales is given without i18n, but it lists the languages to load ahead for an i18next instance of yours. Give i18n as well. To choose the language to start with, give locale.";
  }
  if (isGiven(onError)) {
    yield () =>
      "onError is given without i18n, but it gets the errors that occur while an i18next instance of yours switches. Give i18n as well, or leave onError out: without i18n, setLocale rejects with the error.";
  }
}

/**
 * Checks options that include more than `locale`, `fallbackLocale` and `resources`.
 *
 * @throws TypeError that lists all that is wrong with them.
 */
export function checkOptions(options: unknown): void {
  const isObject = typeof options === "object" && options !== null && !Array.isArray(options);
  if (!isObject || Object.getPrototypeOf(options) !== Object.prototype) {
    const inherits = isObject ? ", with a prototype of its own" : "";
    throw new TypeError(
      `The options are ${inspect(options)}${inherits}; expected a plain object, such as { locale: "en" }.`,
    );
  }
  const faults = listOf(faultsOf(options));
  if (faults.length > 0) throw new TypeError(faults.join("\n"));
}
