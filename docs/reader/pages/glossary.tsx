import { locales } from "us-japan-climate-partnership";
import { LanguageHeads } from "./language-heads.tsx";
import { nameOfLanguage } from "./language-names.ts";
import { LinkTo, usePage } from "./page.tsx";
import { segmentsNaming } from "./records-of.ts";

/** The terms in every language, and where each stands in the article. */
export function Glossary() {
  const { content, contents, words } = usePage();
  const { terms, labels, locale } = content;
  const sorted = Object.values(terms).sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <h1>{words.say("glossary")}</h1>
      <p class="lead">{words.say("glossaryNote")}</p>
      <table class="glossary">
        <thead>
          <tr>
            <LanguageHeads />
            <th scope="col">{labels.fields.description}</th>
            <th scope="col">{words.say("namedIn")}</th>
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ id, description }) => (
            <tr key={id}>
              {locales.map((name) => {
                const term = contents[name].terms[id];
                return (
                  <td key={name} lang={name} data-label={nameOfLanguage(name)}>
                    {name === locale ? <LinkTo id={id}>{term.name}</LinkTo> : term.name}
                    {term.aliases.length > 0 && (
                      <p class="quiet">{term.aliases.join(name === "ja" ? "、" : ", ")}</p>
                    )}
                  </td>
                );
              })}
              <td>{description}</td>
              <td data-label={words.say("namedIn")}>
                <ul class="inline">
                  {segmentsNaming(content, id).map((segment) => (
                    <li key={segment.id}>
                      <LinkTo id={segment.id}>{segment.id}</LinkTo>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
