import type { Content } from "../content/content.ts";
import type { Contradiction } from "./contradiction.ts";

/** Nobody is addressed by what they do themselves. */
export function* checkActivities({ activities }: Content): Generator<Contradiction> {
  for (const { id, actors, addressees } of Object.values(activities)) {
    const places: readonly string[] = addressees ?? [];
    for (const actor of (actors ?? []).filter((one) => places.includes(one))) {
      const path = ["activities", id, "actors"];
      const others = [["activities", id, "addressees"]];
      const reason = `name "${actor}", as its addressees do`;
      yield { kind: "addressed actor", path, others, reason };
    }
  }
}
