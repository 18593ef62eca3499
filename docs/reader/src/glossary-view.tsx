import { locales } from "us-japan-climate-partnership";
import { Link } from "./link.tsx";
import { content, href, t } from "./state.ts";
import { useContents } from "./use-contents.ts";

/** The terms in every language, and where each stands in the text. */
export function GlossaryView() {
  const contents = useContents();
  const { terms, segments, labels, locale } = content.value;
  const sorted = Object.values(terms).sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <h2>{t.value.glossary}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t.value.glossary}>
        <table>
          <thead>
            <tr>
              {locales.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{labels.fields.description}</th>
              <th scope="col">{t.value.namedIn}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, description }) => (
              <tr key={id}>
                {locales.map((name) => (
                  <td key={name} lang={name}>
                    {name === locale ? (
                      <Link to={href({ id })}>{terms[id].name}</Link>
                    ) : (
                      contents[name]?.terms[id].name
                    )}
                  </td>
                ))}
                <td>{description}</td>
                <td>
                  {Object.values(segments)
                    .filter(({ mentions }) => mentions.some(({ records }) => records.includes(id)))
                    .map((segment) => (
                      <Link
                        key={segment.id}
                        to={href({ view: "text", id: segment.id })}
                        class="chip"
                      >
                        {segment.id}
                      </Link>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
