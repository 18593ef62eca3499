// #region setup
import i18n from "i18next";
import { initReactI18next } from "react-i18next";
import { createPartnership, locales } from "us-japan-climate-partnership";
import type {} from "us-japan-climate-partnership/i18next-types";
import { texts } from "./texts.ts";

await i18n.use(initReactI18next).init({
  lng: navigator.language,
  fallbackLng: "en",
  resources: texts,
  defaultNS: "app",
});

/** The content follows the language of the application. */
export const partnership = await createPartnership({ i18n, locales });
// #endregion
