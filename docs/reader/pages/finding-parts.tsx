import type { ComponentChildren } from "preact";
import type { CitedFinding, Finding, FindingId, Reference } from "us-japan-climate-partnership";
import { showDate } from "./dates.ts";
import { TextWithJapanese } from "./foreign-text.tsx";
import { LinkTo, usePage } from "./page.tsx";

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

/** The title of a document, which leads to its place among the sources, and the words at which the link opens it. */
function Passage({ finding }: { readonly finding: Finding }) {
  const { content, words } = usePage();
  const { reference, anchor } = finding;
  const { language, title } = content.references[reference];
  return (
    <p class="quiet">
      <LinkTo id={reference}>
        <cite lang={language}>{title}</cite>
      </LinkTo>{" "}
      {anchor && (
        <>
          {words.say("lookFor")}{" "}
          <q lang={language}>{[anchor.start, anchor.end].filter(Boolean).join(" … ")}</q>
        </>
      )}
    </p>
  );
}

/** The findings that a verdict takes into account, each with its stance, its document and its passage. */
export function Findings({ cited }: { readonly cited: readonly CitedFinding[] }) {
  const { content } = usePage();
  return (
    <ul class="findings">
      {cited.map(({ finding, stance }) => (
        <li key={finding} class={stance}>
          <span class="stance">{content.labels.stances[stance]}</span>{" "}
          <FindingLine finding={content.findings[finding]} />
          <Passage finding={content.findings[finding]} />
        </li>
      ))}
    </ul>
  );
}

/** What each document is called in short: its publisher and year, with a number where several of them have both in common. */
function shortNamesOf(references: readonly Reference[]): readonly string[] {
  const names = references.map(({ publisher, date }) =>
    [publisher, date?.slice(0, 4)].filter(Boolean).join(", "),
  );
  return names.map((name, at) => {
    const alike = names.filter((other) => other === name).length;
    const before = names.slice(0, at).filter((other) => other === name).length;
    return alike === 1 ? name : `${name} (${before + 1})`;
  });
}

/** Some findings by their documents alone, each a link to the first passage. */
export function Documents({
  findings: ids,
  column,
}: {
  readonly findings: readonly FindingId[];
  /** The column that the documents have of their own, where they stand in a cell with something else. */
  readonly column?: string;
}) {
  const { content } = usePage();
  const findings = ids.map((id) => content.findings[id]);
  const firsts = findings.filter(
    ({ reference }, at) => findings.findIndex((other) => other.reference === reference) === at,
  );
  const names = shortNamesOf(firsts.map(({ reference }) => content.references[reference]));
  if (firsts.length === 0) return null;
  return (
    <ul class="sources" data-column={column}>
      {firsts.map((finding, at) => (
        <li key={finding.id}>
          <LinkToFinding finding={finding}>{names[at]}</LinkToFinding>
        </li>
      ))}
    </ul>
  );
}

/** The documents that a claim rests on. */
export function Sources({ cited }: { readonly cited: readonly CitedFinding[] }) {
  return <Documents findings={cited.map(({ finding }) => finding)} />;
}
