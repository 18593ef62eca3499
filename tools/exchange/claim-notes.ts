import type { Claim } from "../../src/content/claims.ts";
import type { NoteSources } from "./notes.ts";
import { recordKey } from "./record-notes.ts";
import type { Unit } from "./units.ts";

/** The claims that a text belongs to: that of its key, or all that quote its segment. */
function claimsOf({ path: [collection, id] }: Unit, { content }: NoteSources): readonly Claim[] {
  const claims = Object.values(content.claims);
  if (collection === "claims") return claims.filter((claim) => claim.id === id);
  return collection === "segments" ? claims.filter(({ segment }) => segment === id) : [];
}

/** Says how a claim is made, what its verdict is, and what it leaves open. */
function notesOn({ id, quote, ...claim }: Claim): readonly string[] {
  const { modality, verdict, flaws, referent } = claim;
  const judged = flaws.length > 0 ? `${verdict}: ${flaws.join(", ")}` : verdict;
  const open = referent && {
    words: referent.words,
    candidates: referent.candidates.map(recordKey).join(" or "),
  };
  return [
    `Claim ${id} (${modality}; verdict ${judged}): “${quote}”.`,
    ...(open
      ? [`“${open.words}” may be ${open.candidates}: the article does not say; leave it open.`]
      : []),
  ];
}

/** Says what a text of a claim, or of the segment that it quotes, has to keep. */
export const claimNotes =
  (sources: NoteSources) =>
  (unit: Unit): readonly string[] =>
    claimsOf(unit, sources).flatMap((claim) => notesOn(claim));
