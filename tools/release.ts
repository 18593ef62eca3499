import { parseArgs } from "node:util";
import * as z from "zod";
import manifest from "../package.json" with { type: "json" };
import { list, show } from "../src/checks/show.ts";
import type { VersionChanges } from "../src/content/changes.ts";
import { semanticVersion } from "../src/schema/patterns.ts";
import { changelogOf, firstChangelogOf } from "./changelog.ts";
import { changesFile, idsAfter, readChanges, redirectsOf, writeChanges } from "./changes.ts";
import { writeCff } from "./citation/cff.ts";
import { contentsAt, lastTag, readContents } from "./contents-at.ts";
import { type Contents, type DataDiff, dataDiff, idsOf } from "./data-diff.ts";
import { faultsOfIds, type KnownIds, readDecisions, withEarlier } from "./decisions.ts";
import { levelNeeded, levelOf, levels } from "./level.ts";
import { Refusal } from "./mistake.ts";
import { run } from "./run.ts";

/**
 * `npm run release -- <version>`: writes into changes.json what has changed in the data since the last
 * tag, prints it for the changelog, and fails if the version is too small for it, or if an id is gone
 * and nobody says what became of it. What is not tagged yet is written anew each time.
 */

const usage =
  "Usage: npm run release -- <version> [--date YYYY-MM-DD] [--renamed oldId=newId[,newId2]]… [--removed oldId]…";

/** Says what is wrong, and that nothing was written. */
function refuse(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const lines = faults.map((fault) => `  ${fault}`);
  throw new Refusal(`Nothing is written into ${changesFile}:\n${lines.join("\n")}`);
}

const isRelease = (version: string) =>
  semanticVersion.safeParse(version).success && !version.includes("-");

function readArguments(tag: string | undefined) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      date: { type: "string" },
      renamed: { type: "string", multiple: true, default: [] },
      removed: { type: "string", multiple: true, default: [] },
    },
  });
  const [version, ...more] = positionals;
  if (!version || more.length > 0 || !isRelease(version)) {
    const given = positionals.length === 0 ? "no version is given" : `given ${list(positionals)}`;
    const after = tag ?? "no version yet";
    throw new Refusal(
      `${usage}\n${given}; expected one version of three numbers, such as 0.2.0, after ${after}.`,
    );
  }
  const { date } = values;
  if (date !== undefined && !z.iso.date().safeParse(date).success) {
    refuse([`--date is ${show(date)}; expected a day such as 2027-01-31. Write it so.`]);
  }
  return { version, date, options: values };
}

/** Tells the versions that are tagged, which stand for good, from what is written anew. */
function divide(versions: readonly VersionChanges[], version: string, tag: string | undefined) {
  const last = versions.findIndex((entry) => `v${entry.version}` === tag);
  if (tag !== undefined && last < 0) {
    refuse([
      `it has no version ${tag.slice(1)}, which is tagged; expected the versions up to the last tag. Take the file from there: git checkout ${tag} -- ${changesFile}`,
    ]);
  }
  const open = versions.slice(last + 1);
  const others = open.filter((entry) => entry.version !== version);
  const lost = others.filter(({ date }) => tag === undefined || date !== null);
  refuse(
    lost.map(
      (entry) =>
        `it has the version ${entry.version}, and there is no tag v${entry.version} to compare ${version} with. Get the tags with git fetch --tags, or tag that release; if it was never released, give ${entry.version}.`,
    ),
  );
  return { tagged: versions.slice(0, last + 1), open };
}

/** The data of a tag has to have the ids that the versions up to it add up to. */
function checkTagged(tag: string, before: Contents, tagged: readonly VersionChanges[]): void {
  const written = allOf(idsAfter(tagged));
  const ids = allOf(idsOf(before));
  const wrong = [...written].filter((id) => !ids.has(id));
  const lacking = [...ids].filter((id) => !written.has(id));
  if (wrong.length + lacking.length === 0) return;
  refuse([
    `the versions up to ${tag} do not add up to its ids: they have ${list(wrong)} too many and lack ${list(lacking)}. Take them from there: git checkout ${tag} -- ${changesFile}`,
  ]);
}

const allOf = (ids: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> =>
  new Set([...ids.values()].flatMap((some) => [...some]));

/** Says that a version is too small for what has changed. */
function faultsOfLevel(diff: DataDiff, version: string, tag: string | undefined) {
  if (tag === undefined) return [];
  const [level, needed] = [levelOf(tag.slice(1), version), levelNeeded(diff)];
  if (level !== "none" && levels.indexOf(level) >= levels.indexOf(needed)) return [];
  return [
    `${version} is too small: after ${tag.slice(1)} it is a step of "${level}", the data needs "${needed}". Give a greater version.`,
  ];
}

/** Prints what is still to be done by hand. */
function printRest({ version, date }: VersionChanges): void {
  if (date === null) {
    console.log(`It has no date: on the day of its release, run this again with --date.`);
  }
  if (manifest.version !== version) {
    console.log(
      `package.json says ${manifest.version}: run npm version ${version} --no-git-tag-version, so that content says so.`,
    );
  }
}

function main(): void {
  const tag = lastTag();
  const { version, date, options } = readArguments(tag);
  const { tagged, open } = divide(readChanges().versions, version, tag);
  const before = tag === undefined ? {} : contentsAt(tag);
  const after = readContents(".");
  if (tag !== undefined) checkTagged(tag, before, tagged);

  const ids: KnownIds = {
    before: allOf(idsOf(before)),
    after: allOf(idsOf(after)),
    redirects: redirectsOf(tagged),
  };
  const { decisions, faults } = readDecisions(options, ids);
  const all = withEarlier(decisions, open, ids);
  const diff = dataDiff(before, after, all.renamed);
  const known = open.find((entry) => entry.version === version);
  const entry: VersionChanges = { version, date: date ?? known?.date ?? null, ...diff };

  const changelog = tag === undefined ? firstChangelogOf(entry) : changelogOf(entry);
  console.log(changelog || `The data is that of ${tag}.`);
  refuse([...faults, ...faultsOfIds(all, ids), ...faultsOfLevel(diff, version, tag)]);
  writeChanges([...tagged, entry]);
  writeCff(readChanges());
  console.log(
    tag === undefined
      ? `${version} is the first version: ${changesFile} has all ids as added.`
      : `${version} says enough: the data needs "${levelNeeded(diff)}". ${changesFile} has it.`,
  );
  printRest(entry);
}

run(main);
