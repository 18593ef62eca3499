import type { CitedFinding, Finding } from "us-japan-climate-partnership";
import { showDate } from "./dates.ts";
import { TextWithJapanese } from "./foreign-text.tsx";
import { usePage } from "./page.tsx";

/** Who published a document, when, and what kind of source it is. */
function Origin({ finding }: { readonly finding: Finding }) {
  const { content, locale } = usePage();
  const { publisher, date, sourceKind } = content.references[finding.reference];
  const parts = [
    publisher,
    date === null ? "" : showDate(date, locale),
    content.labels.sourceKinds[sourceKind],
    finding.locator ?? "",
  ];
  return <span class="quiet">{parts.filter(Boolean).join(" · ")}</span>;
}

/** What a document says, as a link that opens it at its words. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { content } = usePage();
  const { language } = content.references[finding.reference];
  return (
    <>
      <a href={finding.url} hreflang={language} rel="external noopener">
        <TextWithJapanese text={finding.statement} />
      </a>{" "}
      <Origin finding={finding} />
    </>
  );
}

/** The findings that a verdict takes into account, each with its stance. */
export function Findings({ cited }: { readonly cited: readonly CitedFinding[] }) {
  const { content } = usePage();
  return (
    <ul class="findings">
      {cited.map(({ finding, stance }) => (
        <li key={finding} class={stance}>
          <span class="stance">{content.labels.stances[stance]}</span>{" "}
          <FindingLine finding={content.findings[finding]} />
        </li>
      ))}
    </ul>
  );
}

/** The publishers of the documents that a claim rests on, each a link to its first passage. */
export function Sources({ cited }: { readonly cited: readonly CitedFinding[] }) {
  const { content } = usePage();
  const first = new Map(
    cited.toReversed().map(({ finding }) => [content.findings[finding].reference, finding]),
  );
  const links = cited
    .filter(({ finding }) => first.get(content.findings[finding].reference) === finding)
    .map(({ finding }) => {
      const { reference, url } = content.findings[finding];
      const { publisher, date, language } = content.references[reference];
      return { url, language, name: [publisher, date?.slice(0, 4)].filter(Boolean).join(", ") };
    });
  return (
    <ul class="sources">
      {links.map(({ url, language, name }) => (
        <li key={url}>
          <a href={url} hreflang={language} rel="external noopener">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
