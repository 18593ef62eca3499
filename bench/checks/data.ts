import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Records } from "../../tools/facts.ts";
import { findingsOf } from "../../tools/findings.ts";
import { Refusal } from "../../tools/mistake.ts";
import { readChecked } from "../../tools/project.ts";
import { records } from "../../tools/records.ts";
import { activities, terms } from "./data/activities.ts";
import { article } from "./data/article.ts";
import { claims } from "./data/claims.ts";
import { commitments } from "./data/commitments.ts";
import { findings } from "./data/findings.ts";
import type { DataKind, Sight } from "./data/kind.ts";
import { files, formats, reviews, texts } from "./data/locales.ts";
import { names, places } from "./data/places.ts";
import { references } from "./data/references.ts";
import { verdicts } from "./data/verdicts.ts";

export type { DataKind } from "./data/kind.ts";

/** What is made wrong in the authored data, one thing at a time, by groups of files. */
export const dataKinds: Readonly<Record<string, readonly DataKind[]>> = {
  claims,
  verdicts,
  findings,
  references,
  places,
  "organizations, people, agreements, initiatives": names,
  commitments,
  "activities, events": activities,
  "terms, topics": terms,
  article,
  formats,
  "texts of the languages": texts,
  "rules, ledgers": reviews,
  files,
};

/** Whether a build or a check has found what was made wrong, and how well it has said so. */
export interface DataJudgement {
  readonly kind: DataKind;
  readonly isCaught: boolean;
  /** The file of the kind stands in what was printed. */
  readonly isNamed: boolean;
  /** What was printed; a stack trace counts as a fault of its own. */
  readonly message: string;
}

/** What the build, and then the check, print of the data in the current folder; nothing, if these are right. */
function printed(of: Records): string {
  try {
    const { source, translated } = readChecked(of);
    return findingsOf(source, translated)
      .filter(({ severity }) => severity === "error")
      .map(({ check, file, key, message }) => `${check}  ${file}  ${key}\n    ${message}`)
      .join("\n");
  } catch (error) {
    if (error instanceof Refusal) return error.message;
    return `A stack trace: ${error instanceof Error ? error.stack : error}`;
  }
}

/** Copies the files that are read, and not the modules of the records, which are changed in memory. */
function copyFiles(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src", "records"), { recursive: true });
  const anchors = join("src", "records", "anchors.ledger.json");
  for (const name of ["locales", "changes.json", anchors]) {
    cpSync(name, join(folder, name), { recursive: true });
  }
}

/** Makes the data wrong in each way, and looks whether the build or the check says so. */
export function judgeKinds(kinds: readonly DataKind[]): readonly DataJudgement[] {
  const home = process.cwd();
  const folder = mkdtempSync(join(tmpdir(), "partnership-data-"));
  try {
    return kinds.map((kind) => {
      copyFiles(folder);
      const of = structuredClone(records);
      kind.mutate({ records: of, folder });
      process.chdir(folder);
      const message = printed(of);
      process.chdir(home);
      return { kind, isCaught: message !== "", isNamed: message.includes(kind.file), message };
    });
  } finally {
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A row of the table: of one group of files, how many of its kinds are caught. */
export interface DataRow {
  readonly group: string;
  readonly sight: Sight;
  readonly caught: number;
  readonly all: number;
  /** The names of those that are not. */
  readonly missed: readonly string[];
}

/** Judges every kind, and gives a row for each group and what it takes to see it. */
export const judgeData = (): readonly DataRow[] =>
  Object.entries(dataKinds).flatMap(([group, kinds]) => {
    const judged = judgeKinds(kinds);
    return (["deterministic", "understanding"] as const).flatMap((sight): DataRow[] => {
      const of = judged.filter(({ kind }) => kind.sight === sight);
      if (of.length === 0) return [];
      const missed = of.filter(({ isCaught }) => !isCaught).map(({ kind }) => kind.name);
      return [{ group, sight, caught: of.length - missed.length, all: of.length, missed }];
    });
  });
