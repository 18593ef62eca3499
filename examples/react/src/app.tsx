import { locales, type Partnership } from "us-japan-climate-partnership";
import { useContent } from "./content.ts";

export function App({ partnership }: { partnership: Partnership }) {
  const { article, commitments, labels } = useContent(partnership);
  return (
    <main>
      {locales.map((tag) => (
        <button key={tag} type="button" onClick={() => partnership.setLocale(tag)}>
          {tag}
        </button>
      ))}
      <h1>{article.title}</h1>
      <h2>{labels.collections.commitments}</h2>
      {Object.values(commitments).map(({ id, summary, verdicts: [worst] }) => (
        <p key={id}>
          {summary} {worst && <small>{labels.verdicts[worst]}</small>}
        </p>
      ))}
    </main>
  );
}
