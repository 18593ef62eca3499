import type { CitedFinding, Finding } from "us-japan-climate-partnership";
import { showDate } from "./dates.ts";
import { content, locale } from "./languages.ts";

const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、ー]+)/u;

/** A sentence, in which each Japanese name says that it is Japanese. */
function Sentence({ text }: { readonly text: string }) {
  if (locale.value === "ja") return <>{text}</>;
  return (
    <>
      {text.split(japanese).map((part, at) => {
        // What the expression captures stands at each second place.
        return at % 2 === 1 ? (
          <span key={part} lang="ja">
            {part}
          </span>
        ) : (
          part
        );
      })}
    </>
  );
}

/** What a document says, as a link to its words there, with who published it, when, and what kind of source it is. */
export function FindingLine({ finding }: { readonly finding: Finding }) {
  const { labels, references } = content.value;
  const { publisher, date, language, sourceKind } = references[finding.reference];
  const parts = [publisher, date && showDate(date, locale.value), labels.sourceKinds[sourceKind]];
  return (
    <>
      <a href={finding.url} hreflang={language} rel="external noopener">
        <Sentence text={finding.statement} />
      </a>{" "}
      <span class="quiet">{[...parts, finding.locator].filter(Boolean).join(" · ")}</span>
    </>
  );
}

/** The findings that a verdict takes into account, each with its stance. */
export function Findings({ cited }: { readonly cited: readonly CitedFinding[] }) {
  const { labels, findings } = content.value;
  return (
    <ul class="plain findings">
      {cited.map(({ finding, stance }) => (
        <li key={finding} class={stance}>
          <span class="stance">{labels.stances[stance]}</span>{" "}
          <FindingLine finding={findings[finding]} />
        </li>
      ))}
    </ul>
  );
}
