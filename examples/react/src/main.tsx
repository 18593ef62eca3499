import { useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { createPartnership, locales, type Partnership } from "us-japan-climate-partnership";

/** The content in the current language; a component that uses it renders again at each switch. */
function useContent(partnership: Partnership) {
  const current = () => partnership.content;
  return useSyncExternalStore(partnership.subscribe, current, current);
}

function App({ partnership }: { partnership: Partnership }) {
  const content = useContent(partnership);
  const { article, claims, commitments, labels } = content;
  return (
    <main lang={content.locale}>
      <nav>
        {locales.map((locale) => (
          <button
            key={locale}
            type="button"
            aria-pressed={locale === content.locale}
            onClick={() => partnership.setLocale(locale)}
          >
            {locale}
          </button>
        ))}
      </nav>
      <h1>{article.title}</h1>
      <h2>{labels.collections.commitments}</h2>
      <ul>
        {Object.values(commitments).map(({ id, summary, claims: ids }) => (
          <li key={id}>
            {summary}{" "}
            <small>{ids.map((claim) => labels.verdicts[claims[claim].verdict]).join(" · ")}</small>
          </li>
        ))}
      </ul>
    </main>
  );
}

const root = document.getElementById("root");
const partnership = await createPartnership({ locale: navigator.languages });
if (root) createRoot(root).render(<App partnership={partnership} />);
