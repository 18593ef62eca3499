import i18n from "i18next";
import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { initReactI18next, useTranslation } from "react-i18next";
import { createPartnership, locales } from "us-japan-climate-partnership";
import type {} from "us-japan-climate-partnership/i18next-types";

/** What the application had before: its own texts, its own i18next. */
const texts = {
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

await i18n.use(initReactI18next).init({
  lng: navigator.language,
  fallbackLng: "en",
  resources: texts,
  ns: "app",
  defaultNS: "app",
});

/** The content follows the application's language. */
const partnership = await createPartnership({ i18n, locales });

const current = () => partnership.content;
const useContent = () => useSyncExternalStore(partnership.subscribe, current, current);

function App() {
  const { t } = useTranslation();
  const { locale, article, initiatives, places } = useContent();
  return (
    <main lang={locale}>
      <nav>
        {locales.map((tag) => (
          <button
            key={tag}
            type="button"
            aria-pressed={tag === locale}
            onClick={() => i18n.changeLanguage(tag)}
          >
            {tag}
          </button>
        ))}
      </nav>
      <h1>{article.title}</h1>
      <h2>{t("heading")}</h2>
      <dl>
        {Object.values(initiatives).map(({ id, name, participants }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{(participants ?? []).map((place) => places[place].name).join(" · ")}</dd>
          </div>
        ))}
      </dl>
      <p>{t("initiatives.jumpp.description", { ns: "partnership" })}</p>
    </main>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
