import { content as english } from "../generated/en.ts";
import { recordCollections } from "../src/content/collections.ts";
import type { Content } from "../src/content/content.ts";
import { localize } from "../src/content/localize.ts";
import { resourcesOf } from "../src/content/resources.ts";

/** How long building content and reading it take at one size of the data; prints nanoseconds a record as JSON. */

const copied = ["segments", ...recordCollections] as const;

/** The content, its records and segments repeated under other ids and names. */
function grown(times: number): Content {
  const repeated = Object.fromEntries(
    copied.map((name) => [
      name,
      Object.fromEntries(
        Array.from({ length: times }, (_, copy) =>
          Object.entries<object>(english[name]).map(([id, entry]) => [
            `${id}x${copy}`,
            "name" in entry ? { ...entry, name: `${entry.name} ${copy}`, id } : { ...entry, id },
          ]),
        ).flat(),
      ),
    ]),
  );
  return { ...english, ...repeated } as unknown as Content;
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
const content = grown(times);
const resources = resourcesOf(content);
const records = copied.reduce((count, name) => count + Object.keys(content[name]).length, 0);
const build: number[] = [];
const read: number[] = [];
for (let round = 0; round < rounds; round++) {
  const start = performance.now();
  const made = localize(content, "en", [{ locale: "en", resources }]);
  const spent = performance.now() - start;
  if (round < 2) continue; // warm-up
  build.push((spent * 1e6) / records);
  read.push(reads(made));
}
console.log(JSON.stringify({ times, records, build, read, kept: kept > 0 }));
