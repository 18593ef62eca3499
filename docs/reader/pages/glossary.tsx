import { locales } from "us-japan-climate-partnership";
import { nameOfLanguage } from "./language-names.ts";
import { LinkTo, usePage } from "./page.tsx";

/** The terms in every language, and where each stands in the article. */
export function Glossary() {
  const { content, contents, words } = usePage();
  const { terms, labels, locale } = content;
  const sorted = Object.values(terms).sort((a, b) => a.name.localeCompare(b.name, locale));
  const namedIn = (id: (typeof sorted)[number]["id"]) =>
    Object.values(content.segments).filter(({ mentions }) =>
      mentions.some(({ records }) => records.includes(id)),
    );
  return (
    <>
      <h1>{words.say("glossary")}</h1>
      <p class="lead">{words.say("glossaryNote")}</p>
      <table class="glossary">
        <thead>
          <tr>
            {locales.map((name) => (
              <th key={name} scope="col" lang={name}>
                {nameOfLanguage(name)}
              </th>
            ))}
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
                  {namedIn(id).map((segment) => (
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
