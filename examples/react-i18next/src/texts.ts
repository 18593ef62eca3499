/** What the application had before: its own texts. */
export const texts = {
  en: { app: { heading: "Who takes part" } },
  fr: { app: { heading: "Qui participe" } },
  ja: { app: { heading: "参加者" } },
};

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "app";
    resources: (typeof texts)["en"];
  }
}
