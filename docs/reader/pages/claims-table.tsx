import type { Claim, SegmentId } from "us-japan-climate-partnership";
import { Sources } from "./finding-parts.tsx";
import { LinkTo, LinkToView, usePage } from "./page.tsx";
import { TakeAlong } from "./take-along.tsx";
import { useCountsInWords, VerdictCounts, VerdictName } from "./verdict-parts.tsx";
import { countsOf, verdicts, worstFirst } from "./verdicts.ts";

/** A choice among the values of a field, by which the table is filtered. */
function Choices({
  name,
  legend,
  options,
}: {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: string, text: string, count: number])[];
}) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(([value, text, count]) => (
        <label key={value}>
          <input type="checkbox" name={name} value={value} /> {text} ({count})
        </label>
      ))}
    </fieldset>
  );
}

/** The filters, which a script makes work: without it they are not shown. */
function Filters({ claims }: { readonly claims: readonly Claim[] }) {
  const { content, words } = usePage();
  const { labels } = content;
  const count = (is: (claim: Claim) => boolean) => claims.filter(is).length;
  const sectionOf = ({ segment }: Claim) => content.segments[segment].section;
  return (
    <form class="filters scripted" hidden data-said={words.say("shown", { count: "{{count}}" })}>
      <Choices
        name="verdict"
        legend={labels.fields.verdict}
        options={countsOf(claims).map(({ verdict, count: of }) => [
          verdict,
          labels.verdicts[verdict],
          of,
        ])}
      />
      <Choices
        name="section"
        legend={words.say("section")}
        options={content.article.sections.map(({ id, heading }) => [
          id,
          heading ? content.segments[heading].text : words.say("opening"),
          count((claim) => sectionOf(claim) === id),
        ])}
      />
      <Choices
        name="source"
        legend={labels.fields.bestSource}
        options={Object.entries(labels.sourceKinds).map(([kind, name]) => [
          kind,
          name,
          count(({ bestSource }) => bestSource === kind),
        ])}
      />
      <Choices
        name="modality"
        legend={labels.fields.modality}
        options={Object.entries(labels.modalities).map(([modality, name]) => [
          modality,
          name,
          count((claim) => claim.modality === modality),
        ])}
      />
      <p>
        <label>
          {words.say("order")}{" "}
          <select name="order">
            <option value="article">{words.say("orderOfArticle")}</option>
            <option value="verdict">{words.say("orderOfVerdict")}</option>
          </select>
        </label>{" "}
        <button type="reset">{words.say("showAll")}</button>
      </p>
      <p role="status" class="shown" />
    </form>
  );
}

/** The claims of one sentence: how they stand together, then each of them. */
function SentenceRows({
  segment,
  claims,
}: {
  readonly segment: SegmentId;
  readonly claims: readonly Claim[];
}) {
  const { content, words } = usePage();
  const inWords = useCountsInWords();
  const { labels } = content;
  return (
    <tbody data-segment={segment} data-group>
      <tr class="sentence">
        <th scope="rowgroup" colSpan={4}>
          <LinkTo id={segment}>
            <span data-column={labels.fields.segment}>{content.segments[segment].text}</span>
          </LinkTo>{" "}
          <span class="quiet">
            <VerdictCounts claims={claims} /> {inWords(claims)}
          </span>
        </th>
      </tr>
      {worstFirst(claims).map((claim) => (
        <tr
          key={claim.id}
          id={claim.id}
          class={claim.verdict}
          data-verdict={claim.verdict}
          data-rank={verdicts.indexOf(claim.verdict)}
          data-section={content.segments[segment].section}
          data-source={claim.bestSource ?? ""}
          data-modality={claim.modality}
        >
          <td>
            <VerdictName verdict={claim.verdict} />
            {claim.flaws.length > 0 && (
              <p class="quiet" data-column={labels.fields.flaws}>
                {claim.flaws.map((flaw) => labels.flaws[flaw]).join(" · ")}
              </p>
            )}
          </td>
          <td>
            <LinkTo id={claim.id}>{claim.statement}</LinkTo>
          </td>
          <td>{claim.reason}</td>
          <td>
            {claim.findings.length > 0 ? (
              <Sources cited={claim.findings} />
            ) : (
              <span class="quiet">{words.say("noSource")}</span>
            )}
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Every claim, grouped by the sentence that makes it: a table, and cards on a narrow page. */
export function ClaimsTable() {
  const { content, words } = usePage();
  const { labels } = content;
  const claims = Object.values(content.claims);
  const segments = [...new Set(claims.map(({ segment }) => segment))];
  return (
    <>
      <h1>{words.say("claims")}</h1>
      <p class="lead">{words.say("claimsNote")}</p>
      <p class="quiet">
        <LinkToView view="text">{words.say("readInText")}</LinkToView>
      </p>
      <Filters claims={claims} />
      <TakeAlong list="claims" name="claims" tables={["claims", "claim_findings", "findings"]} />
      <table class="claims" id="claims">
        <thead>
          <tr>
            <th scope="col">{labels.fields.verdict}</th>
            <th scope="col">{labels.fields.statement}</th>
            <th scope="col">{labels.fields.reason}</th>
            <th scope="col">{labels.fields.references}</th>
          </tr>
        </thead>
        {segments.map((segment) => (
          <SentenceRows
            key={segment}
            segment={segment}
            claims={claims.filter((claim) => claim.segment === segment)}
          />
        ))}
      </table>
    </>
  );
}
