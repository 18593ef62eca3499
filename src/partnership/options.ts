import { copyOf, isPlain } from "./copy.ts";
import type { I18nLike } from "./i18n-like.ts";
import type { HostedOptions, PartnershipOptions } from "./partnership.ts";
import type { Tags } from "./tags.ts";

type Options = PartnershipOptions | HostedOptions;

/** The options of either kind, as they were when they were given; what is left out may be `undefined` or `null`. */
export interface Given extends Omit<HostedOptions, "i18n" | "locale"> {
  readonly locale?: Tags | undefined;
  readonly i18n?: I18nLike | undefined;
}

/** If only these are given, `check-options.ts` is not loaded, since each of them is checked where it is used. */
const usual: readonly PropertyKey[] = ["locale", "fallbackLocale", "resources"];

/**
 * Copies the options before anything is waited for: each property is read once, and what is checked
 * is what is used.
 */
export async function readOptions(options: Options): Promise<Given> {
  const own = isPlain(options) ? { ...options } : undefined;
  // The i18next instance itself is used. It is never copied, not even if it is a plain object.
  const given = { ...copyOf({ ...own, i18n: undefined }), i18n: own?.i18n };
  if (!own || Reflect.ownKeys(own).some((name) => !usual.includes(name))) {
    const { checkOptions } = await import("./check-options.ts");
    checkOptions(own ? given : options);
  }
  return given;
}
