import type { Reference, SourceKind } from "us-japan-climate-partnership";
import { claimsOn } from "./cited-by.ts";
import { type Choice, FilteredBy, Filters } from "./filters.tsx";
import { nameIn } from "./language-names.ts";
import { sourceKindsInOrder } from "./links-of-evidence.ts";
import { type Page, usePage } from "./page.tsx";
import { SourceRow } from "./source-row.tsx";
import { TakeAlong } from "./take-along.tsx";
import { ToTop } from "./to-top.tsx";
import { verdicts } from "./verdicts.ts";

/** The fields by which the documents are filtered. */
function choicesOf({ content, locale, words }: Page): readonly Choice[] {
  const { labels } = content;
  const references = Object.values(content.references);
  const count = (is: (reference: Reference) => boolean) => references.filter(is).length;
  const languages = [...new Set(references.map(({ language }) => language))];
  return [
    {
      name: "kind",
      legend: labels.fields.sourceKind,
      options: Object.entries(labels.sourceKinds).map(([kind, name]) => [
        kind,
        name,
        count(({ sourceKind }) => sourceKind === kind),
      ]),
    },
    {
      name: "language",
      legend: labels.fields.language,
      options: languages.map((name) => [
        name,
        nameIn(locale, name),
        count(({ language }) => language === name),
      ]),
    },
    {
      name: "verdict",
      legend: words.say("verdictOfClaim"),
      options: [
        ...verdicts.map(
          (verdict) =>
            [
              verdict,
              labels.verdicts[verdict],
              count((reference) =>
                claimsOn(content, reference).some((claim) => claim.verdict === verdict),
              ),
            ] as const,
        ),
        [
          "none",
          words.say("noClaim"),
          count((reference) => claimsOn(content, reference).length === 0),
        ],
      ],
    },
  ];
}

/** The documents of one kind, those that most claims cite first. */
function Kind({ kind }: { readonly kind: SourceKind }) {
  const { content } = usePage();
  const weightOf = (reference: Reference) => claimsOn(content, reference).length;
  const references = Object.values(content.references)
    .filter(({ sourceKind }) => sourceKind === kind)
    .sort((a, b) => weightOf(b) - weightOf(a));
  if (references.length === 0) return null;
  return (
    <tbody>
      <tr class="kind">
        <th scope="rowgroup" colSpan={5}>
          {content.labels.sourceKinds[kind]}
        </th>
      </tr>
      {references.map((reference) => (
        <SourceRow key={reference.id} reference={reference} />
      ))}
    </tbody>
  );
}

/** The public record: every document, what it says, and the claims that it bears on. */
export function Sources() {
  const page = usePage();
  const { content, words } = page;
  const { fields } = content.labels;
  return (
    <>
      <h1>{words.say("sources")}</h1>
      <p class="lead">{words.say("sourcesNote")}</p>
      <Filters
        list="documents"
        choices={choicesOf(page)}
        orders={[
          { value: "kind", text: words.say("orderOfKind") },
          {
            value: "date",
            text: words.say("orderOfDate"),
            by: "date",
            descending: true,
            ungrouped: true,
          },
          {
            value: "publisher",
            text: words.say("orderOfPublisher"),
            by: "publisher",
            ungrouped: true,
          },
          {
            value: "claims",
            text: words.say("orderOfClaims"),
            by: "claims",
            descending: true,
            ungrouped: true,
          },
        ]}
      />
      <FilteredBy list="documents" />
      <TakeAlong list="documents" name="sources" tables={["references", "findings"]} />
      <p class="scripted unfold-all" hidden>
        <button type="button" data-close={words.say("closeAll")}>
          {words.say("openAll")}
        </button>
      </p>
      <table class="documents" id="documents">
        <thead>
          <tr>
            <th scope="col">{words.say("document")}</th>
            <th scope="col">{fields.publisher}</th>
            <th scope="col">{fields.sourceKind}</th>
            <th scope="col">{fields.date}</th>
            <th scope="col">{words.say("findingsAndClaims")}</th>
          </tr>
        </thead>
        {sourceKindsInOrder.map((kind) => (
          <Kind key={kind} kind={kind} />
        ))}
      </table>
      <ToTop />
    </>
  );
}
