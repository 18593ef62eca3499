import { locales } from "us-japan-climate-partnership";
import { content, nameOfLanguage, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { segmentsNaming } from "./records.ts";
import { useContents } from "./use-contents.ts";

/** The terms in every language, and where each stands in the text. */
export function GlossaryView() {
  const contents = useContents();
  const { terms, labels, locale } = content.value;
  const sorted = Object.values(terms).sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <h2>{t.value.glossary}</h2>
      <p class="hint">{t.value.glossaryNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls is reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={t.value.glossary}>
        <table class="glossary">
          <thead>
            <tr>
              {locales.map((name) => (
                <th key={name} scope="col" lang={name}>
                  {nameOfLanguage(name)}
                </th>
              ))}
              <th scope="col">{labels.fields.description}</th>
              <th scope="col">{t.value.namedIn}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ id, description }) => (
              <tr key={id}>
                {locales.map((name) => {
                  const term = name === locale ? terms[id] : contents[name]?.terms[id];
                  return (
                    <td key={name} lang={name}>
                      {name === locale ? <Link to={{ id }}>{terms[id].name}</Link> : term?.name}
                      {term && term.aliases.length > 0 && (
                        <p class="quiet">{term.aliases.join(name === "ja" ? "、" : ", ")}</p>
                      )}
                    </td>
                  );
                })}
                <td>{description}</td>
                <td>
                  {segmentsNaming(content.value, id).map((segment) => (
                    <Link key={segment} to={{ id: segment }} class="chip">
                      {segment}
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
