import type { Reference } from "us-japan-climate-partnership";
import { showDate } from "./dates.ts";
import { LinkTo, usePage } from "./page.tsx";
import { VerdictName } from "./verdict-parts.tsx";

/** One document of the public record, and the claims that it bears on. */
function Document({ reference }: { readonly reference: Reference }) {
  const { content, locale, words } = usePage();
  const { id, title, publisher, date, url, language, sourceKind, retrievedOn } = reference;
  const claims = Object.values(content.claims).filter(({ references }) => references.includes(id));
  const named = [...Object.values(content.initiatives), ...Object.values(content.people)].filter(
    (record) =>
      (("nameFindings" in record ? record.nameFindings : record.titleFindings) ?? []).some(
        (finding) => content.findings[finding].reference === id,
      ),
  );
  const parts = [
    publisher,
    date === null ? "" : showDate(date, locale),
    content.labels.sourceKinds[sourceKind],
    words.say("read", { date: showDate(retrievedOn, locale) }),
  ];
  return (
    <li id={id} class="document">
      <p>
        <a href={url} hreflang={language} rel="external noopener">
          <cite lang={language}>{title}</cite>
        </a>
        <br />
        <span class="quiet">{parts.filter(Boolean).join(" · ")}</span>
      </p>
      <ul class="plain">
        {claims.map((claim) => (
          <li key={claim.id}>
            <VerdictName verdict={claim.verdict} /> <LinkTo id={claim.id}>{claim.statement}</LinkTo>
          </li>
        ))}
        {named.map((record) => (
          <li key={record.id}>
            <LinkTo id={record.id}>{record.name}</LinkTo>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The public record: every document, and the claims that it bears on. */
export function Sources() {
  const { content, words } = usePage();
  return (
    <>
      <h1>{words.say("sources")}</h1>
      <p class="lead">{words.say("sourcesNote")}</p>
      <ul class="documents">
        {Object.values(content.references).map((reference) => (
          <Document key={reference.id} reference={reference} />
        ))}
      </ul>
    </>
  );
}
