import { namespace } from "../content/resources.ts";
import type { Host } from "./follow.ts";
import type { I18nLike } from "./host.ts";
import { hostTexts, isOurWriting, placeTexts } from "./host-texts.ts";
import { overriding } from "./overrides.ts";
import { show } from "./show.ts";

/** What an instance has before its `init()`, too. */
const methods = ["on", "off", "t", "changeLanguage"] as const;

/** Refuses what is no instance, and what is no list of languages. */
export function checkHosted({ i18n, locales = [] }: { i18n: unknown; locales?: unknown }): void {
  if (typeof i18n !== "object" || i18n === null) {
    throw new TypeError(
      `i18n is ${show(i18n)}; expected an i18next instance. Leave the option out, and the package makes one of its own.`,
    );
  }
  const missing = methods.filter((name) => typeof Reflect.get(i18n, name) !== "function");
  if (missing.length > 0) {
    throw new TypeError(
      `i18n is no i18next instance: it has no ${missing.join(", ")}. Give what i18next's createInstance() returns.`,
    );
  }
  if (!Array.isArray(locales)) {
    throw new TypeError(
      `locales is ${show(locales)}; expected an array of language tags, such as ["en"].`,
    );
  }
}

/** An application's instance: chains, a backend and texts of its own. */
export function hostOf(i18n: I18nLike): Host {
  const override = overriding();
  return {
    chainOf: (tag) => chainOf(i18n, tag),
    asksBackend: () =>
      Boolean(
        i18n.options.ns?.includes(namespace) &&
          Reflect.get(service(i18n, "backendConnector"), "backend"),
      ),
    place: (tag, ours) => placeTexts(i18n, tag, ours),
    isPlacing: () => isOurWriting(i18n),
    over: (ours, tags) =>
      override(
        ours,
        tags.map(({ tag, locale }) => ({ locale, texts: hostTexts(i18n, tag, ours) })),
      ),
  };
}

/** What i18next is made of is typed in no two versions alike. */
const service = ({ services }: I18nLike, name: string): object =>
  Object(services && Reflect.get(services, name));

function chainOf(i18n: I18nLike, tag: string): readonly string[] {
  const utils = service(i18n, "languageUtils");
  const ask = (method: string, argument: unknown): unknown => {
    const call: unknown = Reflect.get(utils, method);
    return typeof call === "function" ? call.call(utils, argument) : undefined;
  };
  const best = ask("getBestMatchFromCodes", [tag]);
  const chain = best ? ask("toResolveHierarchy", best) : undefined;
  return Array.isArray(chain) ? chain.map(String) : [];
}
