import type { Finding, Reference } from "us-japan-climate-partnership";
import { attestedBy, claimsCiting, claimsOn, findingsOf } from "./cited-by.ts";
import { showDate } from "./dates.ts";
import { TextWithJapanese } from "./foreign-text.tsx";
import { nameIn } from "./language-names.ts";
import { LinkTo, usePage } from "./page.tsx";
import { useCountsInWords, VerdictCounts, VerdictName } from "./verdict-parts.tsx";
import { verdicts } from "./verdicts.ts";

/** One thing that a document says, as a link to its words: the claims that cite it, with their verdicts, and what it attests of records. */
function FindingItem({ finding }: { readonly finding: Finding }) {
  const { content } = usePage();
  const { labels, references } = content;
  return (
    <li>
      <a
        href={finding.url}
        hreflang={references[finding.reference].language}
        rel="external noopener"
      >
        <TextWithJapanese text={finding.statement} />
      </a>
      {finding.locator && <span class="quiet"> {finding.locator}</span>}
      <ul>
        {claimsCiting(content, finding.id).map(({ claim, stance }) => (
          <li key={claim.id}>
            <strong>{labels.stances[stance]}</strong> · <VerdictName verdict={claim.verdict} /> ·{" "}
            <LinkTo id={claim.id}>{claim.statement}</LinkTo>
          </li>
        ))}
        {attestedBy(content, finding.id).map(({ record, field }) => (
          <li key={record.id + field}>
            <strong>{labels.fields[field]}</strong> · <LinkTo id={record.id}>{record.name}</LinkTo>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The host of an address. Its name may break at its dots. */
function Host({ reference }: { readonly reference: Reference }) {
  const { words } = usePage();
  const { hostname } = new URL(reference.url);
  const isCopy = reference.sourceKind === "officialCopy";
  const text = isCopy ? words.say("hostedBy", { host: hostname }) : hostname;
  return (
    <p class="quiet" data-column={words.say("host")} data-value={hostname}>
      {text.split(/(?<=\.)/).map((part) => (
        <>
          {part}
          <wbr />
        </>
      ))}
    </p>
  );
}

/** What a document says. It can be folded, since there may be much of it; how its claims stand is said even so. */
function Findings({ reference }: { readonly reference: Reference }) {
  const { content, words } = usePage();
  const inWords = useCountsInWords();
  const claims = claimsOn(content, reference);
  return (
    <details class="unfolding" open>
      <summary data-left-out>
        {claims.length > 0 ? inWords(claims) : words.say("citedByNone")}{" "}
        <VerdictCounts claims={claims} />
      </summary>
      <ul class="said">
        {findingsOf(content, reference).map((finding) => (
          <FindingItem key={finding.id} finding={finding} />
        ))}
      </ul>
    </details>
  );
}

/** One document of the public record: whose it is, where it stands, what it says, and the claims that it bears on. */
export function SourceRow({ reference }: { readonly reference: Reference }) {
  const { content, locale, words } = usePage();
  const { labels } = content;
  const { id, title, publisher, date, url, language, sourceKind, retrievedOn } = reference;
  const claims = claimsOn(content, reference);
  const has = verdicts.filter((verdict) => claims.some((claim) => claim.verdict === verdict));
  return (
    <tr
      id={id}
      class="document"
      data-kind={sourceKind}
      data-language={language}
      data-verdict={has.join(" ") || "none"}
      data-date={date ?? ""}
      data-publisher={publisher}
      data-claims={claims.length}
    >
      <td class="title">
        <a href={url} hreflang={language} rel="external noopener">
          <cite lang={language}>{title}</cite>
        </a>
        <p class="quiet" data-left-out>
          <span data-column={labels.fields.language}>{nameIn(locale, language)}</span> ·{" "}
          <span data-column={labels.fields.retrievedOn} data-value={retrievedOn}>
            {words.say("read", { date: showDate(retrievedOn, locale) })}
          </span>
        </p>
      </td>
      <td>
        <span lang="en">{publisher}</span>
        <Host reference={reference} />
      </td>
      <td>{labels.sourceKinds[sourceKind]}</td>
      <td data-value={date ?? ""}>
        {date === null ? words.say("undated") : showDate(date, locale)}
      </td>
      <td>
        <Findings reference={reference} />
      </td>
    </tr>
  );
}
