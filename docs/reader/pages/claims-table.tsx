import type { Claim, Content, SegmentId } from "us-japan-climate-partnership";
import { claimsBySection, nameOfSection } from "./claims-by-section.ts";
import { type Choice, FilteredBy, Filters } from "./filters.tsx";
import { Sources } from "./finding-parts.tsx";
import { LinkTo, LinkToView, usePage } from "./page.tsx";
import { TakeAlong } from "./take-along.tsx";
import { ToTop } from "./to-top.tsx";
import { useCountsInWords, VerdictCounts, VerdictName } from "./verdict-parts.tsx";
import { countsOf, verdicts, worstFirst } from "./verdicts.ts";
import type { Words } from "./words.ts";

/** The fields by which the claims are filtered. */
function choicesOf(content: Content, words: Words): readonly Choice[] {
  const { labels } = content;
  const claims = Object.values(content.claims);
  const count = (is: (claim: Claim) => boolean) => claims.filter(is).length;
  return [
    {
      name: "verdict",
      legend: labels.fields.verdict,
      options: countsOf(claims).map((of) => [of.verdict, labels.verdicts[of.verdict], of.count]),
    },
    {
      name: "section",
      legend: words.say("section"),
      options: claimsBySection(content).map(({ section, claims: own }) => [
        section.id,
        nameOfSection(content, words, section),
        own.length,
      ]),
    },
    {
      name: "source",
      legend: labels.fields.bestSource,
      options: Object.entries(labels.sourceKinds).map(([kind, name]) => [
        kind,
        name,
        count(({ bestSource }) => bestSource === kind),
      ]),
    },
    {
      name: "modality",
      legend: labels.fields.modality,
      options: Object.entries(labels.modalities).map(([modality, name]) => [
        modality,
        name,
        count((claim) => claim.modality === modality),
      ]),
    },
  ];
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
              <p class="quiet">
                <span data-left-out>
                  {words.say("labelled", { label: labels.fields.flaws, value: "" })}
                </span>{" "}
                <span data-column={labels.fields.flaws}>
                  {claim.flaws.map((flaw) => labels.flaws[flaw]).join(" · ")}
                </span>
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
      <Filters
        list="claims"
        choices={choicesOf(content, words)}
        orders={[
          { value: "article", text: words.say("orderOfArticle") },
          { value: "verdict", text: words.say("orderOfVerdict"), by: "rank" },
        ]}
      />
      <FilteredBy list="claims" />
      <TakeAlong
        list="claims"
        name="claims"
        tables={["claims", "claim_findings", "findings"]}
        notice
      />
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
      <ToTop />
    </>
  );
}
