import { locales, type Partnership } from "us-japan-climate-partnership";
import { useContent } from "./content.ts";

/** The whole document: its language and its title are those of the content. */
export function Page({ partnership }: { partnership: Partnership }) {
  const { locale, article, commitments, labels } = useContent(partnership);
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>{article.title}</title>
      </head>
      <body>
        <nav>
          {locales.map((tag) => (
            <button key={tag} type="button" onClick={() => partnership.setLocale(tag)}>
              {tag}
            </button>
          ))}
        </nav>
        <h1>{article.title}</h1>
        <ul>
          {Object.values(commitments).map(({ id, summary, verdicts: [worst] }) => (
            <li key={id}>
              {summary} {worst && <small>{labels.verdicts[worst]}</small>}
            </li>
          ))}
        </ul>
      </body>
    </html>
  );
}
