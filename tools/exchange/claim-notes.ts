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

/** Says how a claim is made and what its verdict is, in the words of the labels. */
function judged({ modality, verdict, flaws }: Claim, { labels }: NoteSources): string {
  const words = flaws.map((flaw) => labels.flaws[flaw]).join(", ");
  const flawed = flaws.length === 0 ? "" : `; ${flaws.length === 1 ? "flaw" : "flaws"}: ${words}`;
  return `${labels.modalities[modality]}; verdict: ${labels.verdicts[verdict]}${flawed}`;
}

/** Says of a claim that is not right why it is not, in the source's language: a translation keeps it as it is. */
const reasonNotes = ({ verdict, reason }: Claim): readonly string[] =>
  verdict === "imprecise" || verdict === "contradicted"
    ? [`Keep what it says. The reason for its verdict: “${reason}”`]
    : [];

/** Says how a claim is made, what its verdict is and why, and what it leaves open. */
function notesOn(claim: Claim, isItsReason: boolean, sources: NoteSources): readonly string[] {
  const { id, quote, referent } = claim;
  const open = referent && {
    words: referent.words,
    candidates: referent.candidates.map(recordKey).join(" or "),
  };
  return [
    [
      `Claim ${id} (${judged(claim, sources)}): “${quote}”.`,
      ...(isItsReason ? [] : reasonNotes(claim)),
    ].join(" "),
    ...(open
      ? [`“${open.words}” may be ${open.candidates}: the article does not say; leave it open.`]
      : []),
  ];
}

/** Says what a text of a claim, or of the segment that it quotes, has to keep. */
export const claimNotes =
  (sources: NoteSources) =>
  (unit: Unit): readonly string[] =>
    claimsOf(unit, sources).flatMap((claim) =>
      notesOn(claim, unit.path.at(-1) === "reason", sources),
    );
