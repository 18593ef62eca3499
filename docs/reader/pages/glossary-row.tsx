import { locales, type Term, type TermId } from "us-japan-climate-partnership";
import { nameOfLanguage } from "./language-names.ts";
import { LinkTo, usePage } from "./page.tsx";
import { segmentsNaming } from "./records-of.ts";

/** The forms of a term in each language: the preferred one, and the others below it. */
function Forms({ id }: { readonly id: TermId }) {
  const { content, contents, locale } = usePage();
  return (
    <>
      {locales.map((name) => {
        const term = contents[name].terms[id];
        return (
          <td key={name} lang={name} data-label={nameOfLanguage(name)}>
            <p class="form">{name === locale ? <LinkTo id={id}>{term.name}</LinkTo> : term.name}</p>
            {term.aliases.map((alias) => (
              <p
                key={alias}
                class="form quiet"
                data-column={`${nameOfLanguage(name)} – ${content.labels.fields.aliases}`}
              >
                {alias}
              </p>
            ))}
          </td>
        );
      })}
    </>
  );
}

/** The terms that a term is not to be confused with. */
function Distinct({ ids }: { readonly ids: readonly TermId[] }) {
  const { content, words } = usePage();
  if (ids.length === 0) return null;
  return (
    <p class="quiet distinct">
      <span data-left-out>
        {words.say("labelled", { label: content.labels.fields.distinctFrom, value: "" })}
      </span>{" "}
      <span data-column={content.labels.fields.distinctFrom}>
        {ids.map((id, at) => (
          <>
            {at > 0 && " · "}
            <a key={id} href={`#${id}`}>
              {content.terms[id].name}
            </a>
          </>
        ))}
      </span>
    </p>
  );
}

/** A term in every language, its definition, and where it stands in the article. */
export function GlossaryRow({ term: { id, description, distinctFrom } }: { readonly term: Term }) {
  const { content, words } = usePage();
  return (
    <tr id={id}>
      <Forms id={id} />
      <td>
        <p>{description}</p>
        <Distinct ids={distinctFrom} />
      </td>
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
  );
}
