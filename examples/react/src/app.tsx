import { locales, type Partnership } from "us-japan-climate-partnership";
import { useContent } from "./content.ts";

export function App({ partnership }: { partnership: Partnership }) {
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
