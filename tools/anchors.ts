import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { valueAt } from "../src/content/tree.ts";
import { languageTag } from "../src/schema/patterns.ts";
import {
  type AnchorLedger,
  anchored,
  anchorHash,
  anchorLedgerFile,
  anchorOf,
} from "./anchor-ledger.ts";
import { findAnchor } from "./find-anchor.ts";
import { Refusal } from "./mistake.ts";
import { readAnchors } from "./project.ts";
import { records } from "./records.ts";
import { run } from "./run.ts";

/**
 * `npm run anchors -- <folder>`: looks for the anchor of each finding in a copy of its document, and notes
 * in the ledger those that it finds. The folder has the copies as text: `kantei2021.txt` for the reference
 * `kantei2021`. It stays outside this project. A document that has no copy there keeps what is noted of it.
 */

function main(): void {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || !existsSync(folder)) {
    throw new Refusal("Usage: npm run anchors -- <folder with a copy of each document as text>");
  }
  const before = readAnchors();
  const faults: string[] = [];
  const after: Record<string, unknown> = {};
  for (const id of anchored(records)) {
    const { reference, start, end } = anchorOf(records, id);
    const copy = join(folder, `${reference}.txt`);
    const hash = anchorHash(records, id);
    if (!existsSync(copy)) {
      if (before[id] === hash) after[id] = hash;
      else faults.push(`${id}: there is no copy ${copy}`);
      continue;
    }
    const anchor = { start, ...(typeof end === "string" ? { end } : {}) };
    const { data: language = "en" } = languageTag.safeParse(
      valueAt(records.references, [reference, "language"]),
    );
    const fault = findAnchor(readFileSync(copy, "utf8"), anchor, language);
    if (fault === undefined) after[id] = hash;
    else faults.push(`${id}: ${fault}`);
  }
  const ledger: AnchorLedger = after;
  writeFileSync(anchorLedgerFile, `${JSON.stringify(ledger, null, 2)}\n`);
  console.log(`${Object.keys(after).length} anchors found in their documents`);
  if (faults.length > 0) {
    throw new Refusal(
      `${faults.length} not found:\n${faults.map((fault) => `  ${fault}`).join("\n")}`,
    );
  }
}

run(main);
