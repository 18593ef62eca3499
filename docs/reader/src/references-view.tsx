import type { Reference } from "us-japan-climate-partnership";
import { address } from "./address.ts";
import { citationOfDocument } from "./citation.ts";
import { Copy } from "./copy.tsx";
import { showDate } from "./dates.ts";
import { content, locale, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { marks } from "./verdicts.ts";

/** A document: its title as a link to it, who published it, when, and what kind of source it is. */
function Document({ reference }: { readonly reference: Reference }) {
  const { title, publisher, date, url, language, sourceKind } = reference;
  return (
    <>
      <a href={url} hreflang={language} rel="external noopener">
        <cite lang={language}>{title}</cite>
      </a>
      <span class="quiet">
        {[
          publisher,
          date && showDate(date, locale.value),
          content.value.labels.sourceKinds[sourceKind],
        ]
          .filter(Boolean)
          .join(" · ")}
      </span>
    </>
  );
}

/** The public record: every document, and the claims it speaks of. */
export function ReferencesView() {
  const { references, findings, claims, initiatives, people } = content.value;
  return (
    <>
      <h2>{t.value.references}</h2>
      <p class="hint">{t.value.referencesNote}</p>
      <ul class="plain documents">
        {Object.values(references).map((reference) => {
          const { id } = reference;
          return (
            <li key={id} id={id} class={address.value.id === id ? "named" : ""}>
              <Document reference={reference} />
              <ul class="plain">
                {Object.values(claims)
                  .filter((claim) => claim.references.includes(id))
                  .map((claim) => (
                    <li key={claim.id}>
                      <span class={claim.verdict} aria-hidden="true">
                        {marks[claim.verdict]}{" "}
                      </span>
                      <Link to={{ id: claim.id }}>{claim.statement}</Link>
                    </li>
                  ))}
                {[...Object.values(initiatives), ...Object.values(people)]
                  .filter((record) =>
                    (
                      ("nameFindings" in record ? record.nameFindings : record.titleFindings) ?? []
                    ).some((finding) => findings[finding].reference === id),
                  )
                  .map(({ id: record, name }) => (
                    <li key={record}>
                      <Link to={{ id: record }}>{name}</Link>
                    </li>
                  ))}
              </ul>
              <Copy
                citation={() => citationOfDocument(content.value, reference)}
                code={`references.${id}`}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
