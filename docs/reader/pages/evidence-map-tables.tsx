import type { Claim } from "us-japan-climate-partnership";
import { claimsBySection, nameOfSection } from "./claims-by-section.ts";
import { originOf } from "./evidence-map.tsx";
import {
  documentsByKind,
  type EvidenceLink,
  linksOfClaim,
  stancesInOrder,
} from "./links-of-evidence.ts";
import { NumberTable } from "./number-table.tsx";
import { LinkTo, usePage } from "./page.tsx";
import { VerdictName } from "./verdict-parts.tsx";

/** A document that bears on a claim, and how it stands to it: the deciding stance first. */
function Link({ link }: { readonly link: EvidenceLink }) {
  const { content, words } = usePage();
  const stances = [link.stance, ...link.others].map((stance) => content.labels.stances[stance]);
  return (
    <li>
      <b>{words.series(stances)}</b> <LinkTo id={link.reference.id}>{originOf(link)}</LinkTo>
    </li>
  );
}

function ClaimRow({ claim }: { readonly claim: Claim }) {
  const { content, words } = usePage();
  const links = linksOfClaim(content, claim);
  return (
    <tr>
      <td>
        <VerdictName verdict={claim.verdict} />
      </td>
      <td>
        <LinkTo id={claim.id}>{claim.statement}</LinkTo>
      </td>
      <td>
        {links.length === 0 ? (
          <span class="quiet">{words.say("noSource")}</span>
        ) : (
          <ul class="plain">
            {links.map((link) => (
              <Link key={link.reference.id} link={link} />
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** The map as a table, claim by claim. On a narrow page, it stands in for the map. */
export function ByClaim() {
  const { content, words } = usePage();
  const { fields } = content.labels;
  return (
    <table class="numbers by-claim">
      <thead>
        <tr>
          <th scope="col">{fields.verdict}</th>
          <th scope="col">{fields.statement}</th>
          <th scope="col">{fields.references}</th>
        </tr>
      </thead>
      {claimsBySection(content).map(({ section, claims }) => (
        <tbody key={section.id}>
          <tr class="sentence">
            <th scope="rowgroup" colSpan={3}>
              {nameOfSection(content, words, section)}
            </th>
          </tr>
          {claims.map((claim) => (
            <ClaimRow key={claim.id} claim={claim} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** The map as a table, document by document: on how many claims each bears, and how. */
export function ByDocument() {
  const { content } = usePage();
  const { fields, sourceKinds, stances } = content.labels;
  return (
    <NumberTable
      heads={[
        fields.reference,
        fields.sourceKind,
        fields.claims,
        ...stancesInOrder.map((stance) => stances[stance]),
      ]}
      rows={documentsByKind(content).flatMap(({ kind, documents }) =>
        documents.map((document) => ({
          key: document.reference.id,
          head: (
            <>
              <LinkTo id={document.reference.id}>
                <cite lang={document.reference.language}>{document.reference.title}</cite>
              </LinkTo>{" "}
              <span class="quiet">{originOf(document)}</span>
            </>
          ),
          cells: [
            sourceKinds[kind],
            document.links.length,
            ...stancesInOrder.map(
              (name) => document.links.filter(({ stance }) => stance === name).length,
            ),
          ],
        })),
      )}
    />
  );
}
