import { locales } from "us-japan-climate-partnership";
import { LanguageHeads } from "./language-heads.tsx";
import { nameOfLanguage } from "./language-names.ts";
import { LinkTo, usePage } from "./page.tsx";

/** The article in every language, a row a sentence. */
export function Compare() {
  const { content, contents, words } = usePage();
  return (
    <>
      <h1>{words.say("languages")}</h1>
      <p class="lead">{words.say("languagesNote")}</p>
      <table class="compare">
        <thead>
          <tr>
            <LanguageHeads />
          </tr>
        </thead>
        <tbody>
          {Object.values(content.segments).map(({ id, kind }) => (
            <tr key={id} id={id} class={kind}>
              {locales.map((name) => (
                <td key={name} lang={name} data-label={nameOfLanguage(name)}>
                  {contents[name].segments[id].text}
                  {name === content.locale && (
                    <>
                      {" "}
                      <LinkTo id={id} class="quiet">
                        {id}
                      </LinkTo>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
