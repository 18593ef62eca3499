import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { useTranslation } from "react-i18next";
import { locales } from "us-japan-climate-partnership";
import { partnership } from "./i18n.ts";
import { Participants } from "./participants.tsx";

const current = () => partnership.content;

function App() {
  const { i18n } = useTranslation();
  const { locale, article } = useSyncExternalStore(partnership.subscribe, current, current);
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
      <Participants />
    </main>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<App />);
