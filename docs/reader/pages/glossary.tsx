import { GlossaryRow } from "./glossary-row.tsx";
import { LanguageHeads } from "./language-heads.tsx";
import { LinkToFile, usePage } from "./page.tsx";
import { TakeAlong } from "./take-along.tsx";

/** The field by which the terms are found, which a script makes work: without it it is not shown. */
function Filter() {
  const { words } = usePage();
  return (
    <form
      class="scripted find-term"
      hidden
      data-nothing={words.say("nothingFound")}
      data-said={words.say("termsShown", { count: "{{count}}" })}
    >
      <label>
        {words.say("findTerm")} <input type="search" name="q" autoComplete="off" />
      </label>{" "}
      <span role="status" class="shown" />
    </form>
  );
}

/** What there is to take along: the rows as they are shown, and the files that hold the terms. */
function ToTakeAlong() {
  const { words } = usePage();
  return (
    <>
      <TakeAlong list="terms" name="glossary" tables={["terms"]} />
      <p class="quiet">
        <LinkToFile file="data/exchange/terms.tbx" download>
          {words.say("termsAsTbx")}
        </LinkToFile>
      </p>
    </>
  );
}

/** The terms in every language, sorted as the language of the page sorts them. */
export function Glossary() {
  const { content, words } = usePage();
  const { labels, locale } = content;
  const { compare } = new Intl.Collator(locale);
  const terms = Object.values(content.terms).sort((a, b) => compare(a.name, b.name));
  return (
    <>
      <h1>{words.say("glossary")}</h1>
      <p class="lead">{words.say("glossaryNote")}</p>
      <ToTakeAlong />
      <Filter />
      <table id="terms" class="glossary">
        <thead>
          <tr>
            <LanguageHeads />
            <th scope="col">{labels.fields.description}</th>
            <th scope="col">{words.say("namedIn")}</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((term) => (
            <GlossaryRow key={term.id} term={term} />
          ))}
        </tbody>
      </table>
    </>
  );
}
