import { createI18n } from "vue-i18n";

const load = {
  en: () => import("us-japan-climate-partnership/locales/en.json"),
  fr: () => import("us-japan-climate-partnership/locales/fr.json"),
  ja: () => import("us-japan-climate-partnership/locales/ja.json"),
};

export const locales = Object.keys(load);

export const i18n = createI18n({ legacy: false, locale: "", fallbackLocale: "en", messages: {} });

/** Loads the texts of a language when it is first asked for, and shows them. */
export async function setLocale(locale) {
  const { global } = i18n;
  if (!global.availableLocales.includes(locale)) {
    const { default: texts } = await load[locale]();
    global.setLocaleMessage(locale, { partnership: texts });
  }
  global.locale.value = locale;
}
