import type { ComponentChildren } from "preact";
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

/** A link that opens a document at its words. On paper, it has the number of the document among the endnotes. */
function LinkToFinding({
  finding,
  children,
}: {
  readonly finding: Finding;
  readonly children: ComponentChildren;
}) {
  const { content, cited } = usePage();
  const { reference, url } = finding;
  return (
    <a
      href={url}
      hreflang={content.references[reference].language}
      rel="external noopener"
      data-endnote={cited.numberOf(reference)}
    >
      {children}
    </a>
  );
}

/** What a document says, as a link that opens it at its words. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  return (
    <>
      <LinkToFinding finding={finding}>
        <TextWithJapanese text={finding.statement} />
      </LinkToFinding>{" "}
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
  const findings = cited
    .map(({ finding }) => content.findings[finding])
    .filter(({ id, reference }) => first.get(reference) === id);
  return (
    <ul class="sources">
      {findings.map((finding) => {
        const { publisher, date } = content.references[finding.reference];
        return (
          <li key={finding.id}>
            <LinkToFinding finding={finding}>
              {[publisher, date?.slice(0, 4)].filter(Boolean).join(", ")}
            </LinkToFinding>
          </li>
        );
      })}
    </ul>
  );
}
