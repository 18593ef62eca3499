import { facts } from "../generated/all-facts.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import type { Facts } from "../src/content/facts.ts";
import { localize } from "../src/content/localize.ts";
import type { PartnershipResources } from "../src/content/resources.ts";
import { isTree } from "../src/content/tree.ts";

/** How long building content and reading it take at one size of the data; prints nanoseconds a record as JSON. */

const { default: english }: { default: PartnershipResources } = await import(
  "../generated/public/locales/en.json",
  { with: { type: "json" } }
);

const copied = ["segments", ...recordCollections] as const;

/** Entries repeated under other ids and, where they have names, other names. */
const repeated = (entries: object, times: number): object =>
  Object.fromEntries(
    Array.from({ length: times }, (_, copy) =>
      Object.entries(entries).map(([id, entry]) => [
        `${id}x${copy}`,
        isTree(entry) && "name" in entry ? { ...entry, name: `${entry.name} ${copy}` } : entry,
      ]),
    ).flat(),
  );

/** Some collections with their entries repeated; the others stay as they are. */
function grown<Collections extends Readonly<Record<(typeof copied)[number], object>>>(
  collections: Collections,
  times: number,
): Collections {
  const larger = copied.map((name) => [name, repeated(collections[name], times)]);
  return { ...collections, ...Object.fromEntries(larger) };
}

let kept = 0;

function reads(content: Content): number {
  const initiatives = content.initiatives as unknown as Record<string, { name: string }>;
  const calls = 5_000_000;
  const start = performance.now();
  for (let i = 0; i < calls; i++) kept += initiatives.jucepx0?.name.length ?? 0;
  return ((performance.now() - start) * 1e6) / calls;
}

const times = Number(process.argv[2]);
const rounds = 9;
const larger: Facts = grown(facts, times);
const resources = grown(english, times);
const records = copied.reduce((count, name) => count + Object.keys(larger[name]).length, 0);
const build: number[] = [];
const read: number[] = [];
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  const { content } = localize(larger, "en", [{ locale: "en", resources }]);
  const spent = performance.now() - start;
  if (round < 2) continue; // warm-up
  build.push((spent * 1e6) / records);
  read.push(reads(content));
}
console.log(JSON.stringify({ times, records, build, read, kept: kept > 0 }));
