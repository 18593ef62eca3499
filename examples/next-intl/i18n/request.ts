import { headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { type Locale, resolveLocale } from "us-japan-climate-partnership";

const load = {
  en: () => import("us-japan-climate-partnership/locales/en.json"),
  fr: () => import("us-japan-climate-partnership/locales/fr.json"),
  ja: () => import("us-japan-climate-partnership/locales/ja.json"),
} satisfies Record<Locale, unknown>;

/** The language that a browser asks for first, if it ships; a header may hold anything. */
function accepted(header: string): Locale | undefined {
  try {
    return resolveLocale(header.split(/[,;]/, 1));
  } catch {
    return undefined;
  }
}

/** The texts of the package are messages as they are: under a name of their own, beside the application's. */
export default getRequestConfig(async () => {
  const locale = accepted((await headers()).get("accept-language") ?? "") ?? "en";
  const { default: partnership } = await load[locale]();
  return { locale, messages: { partnership } };
});
