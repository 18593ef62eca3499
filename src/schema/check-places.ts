import type { Content } from "../content/content.ts";
import type { Contradiction } from "./contradiction.ts";

const codes = ["iso3166", "iso3166Alpha3", "unM49"] as const;

/** A country has to have every code, another place none of ISO 3166-1, and no two places may have the same. */
export function* checkPlaces({ places }: Content): Generator<Contradiction> {
  const owners = new Map<string, string>();
  for (const place of Object.values(places)) {
    const others = [["places", place.id, "type"]];
    for (const field of codes) {
      const code = place[field];
      const path = ["places", place.id, field];
      if (place.type === "country" && code === null) {
        yield { kind: "wrong code", path, others, reason: "is null, and the place is a country" };
      }
      if (place.type !== "country" && field !== "unM49" && code !== null) {
        const reason = `is "${code}", and the place is a ${place.type}`;
        yield { kind: "wrong code", path, others, reason };
      }
      const owner = code === null ? undefined : owners.get(`${field} ${code}`);
      if (owner !== undefined) {
        const reason = `is "${code}", which is the code of "${owner}"`;
        yield { kind: "wrong code", path, others: [["places", owner, field]], reason };
      }
      if (code !== null) owners.set(`${field} ${code}`, place.id);
    }
  }
}
