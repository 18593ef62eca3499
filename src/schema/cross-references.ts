import { collectionNames } from "../content/collections.ts";
import type { Content } from "../content/content.ts";
import { checkMentions, checkQuotes, checkSegments } from "./check-article.ts";
import { checkEvidence } from "./check-evidence.ts";
import { checkFindings, checkRecorded } from "./check-findings.ts";
import { checkPlaces } from "./check-places.ts";
import { checkReferences, checkVerdicts } from "./check-verdicts.ts";
import type { Contradiction } from "./contradiction.ts";

/** The id of each entry has to be the key that it stands under. */
function* checkKeys(content: Content): Generator<Contradiction> {
  for (const name of collectionNames) {
    for (const [key, { id }] of Object.entries(content[name])) {
      if (id === key) continue;
      const reason = `is "${id}", expected "${key}"`;
      yield { kind: "misfiled", path: [name, key, "id"], reason };
    }
  }
}

/** Finds every place where a content of the right shape contradicts itself. */
export function* crossReferences(content: Content): Generator<Contradiction> {
  yield* checkKeys(content);
  yield* checkSegments(content);
  yield* checkQuotes(content);
  yield* checkEvidence(content);
  yield* checkVerdicts(content);
  yield* checkReferences(content);
  yield* checkRecorded(content);
  yield* checkFindings(content);
  yield* checkPlaces(content);
  yield* checkMentions(content);
}
