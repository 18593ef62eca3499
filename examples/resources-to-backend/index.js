// #region backend
import i18next from "i18next";
import resourcesToBackend from "i18next-resources-to-backend";

/** Each language is loaded when i18next first asks for it; a bundler makes a chunk of each. */
const load = {
  en: () => import("us-japan-climate-partnership/locales/en.json", { with: { type: "json" } }),
  fr: () => import("us-japan-climate-partnership/locales/fr.json", { with: { type: "json" } }),
  ja: () => import("us-japan-climate-partnership/locales/ja.json", { with: { type: "json" } }),
};

await i18next.use(resourcesToBackend((language) => load[language]())).init({
  lng: "en",
  fallbackLng: false,
  supportedLngs: Object.keys(load),
  ns: "partnership",
  defaultNS: "partnership",
});
// #endregion

for (const language of ["en", "fr", "ja"]) {
  await i18next.changeLanguage(language);
  console.log(i18next.t("commitments.japanGhg2030.summary"));
}
