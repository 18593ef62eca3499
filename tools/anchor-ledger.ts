import { createHash } from "node:crypto";
import { isTree, type Tree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";

/** The anchors that were found in their documents: the hash of each, by the id of its finding. */
export type AnchorLedger = Readonly<Record<string, unknown>>;

/** Where the ledger is kept. */
export const anchorLedgerFile = "src/records/anchors.ledger.json";

const tree = (value: unknown): Tree => (isTree(value) ? value : {});

/** An anchor with the reference that it leads into, as they are authored; nothing is taken for granted of them. */
export function anchorOf({ findings, references }: Records, id: string) {
  const { reference, anchor } = tree(findings[id]);
  const { start, end } = tree(anchor);
  const { url } = tree(references[String(reference)]);
  return { reference: String(reference), url: String(url), start: String(start), end };
}

/** The hash of an anchor, and of the name and the address of its document. */
export function anchorHash(records: Records, id: string): string {
  const { reference, url, start, end } = anchorOf(records, id);
  const parts = JSON.stringify([reference, url, start, end]);
  return createHash("sha256").update(parts.normalize("NFC")).digest("hex").slice(0, 16);
}

const hasAnchor = ({ findings }: Records, id: string): boolean => isTree(tree(findings[id]).anchor);

/** The findings that have an anchor, and whose document has an address. */
export const anchored = (records: Records): readonly string[] =>
  Object.keys(records.findings).filter(
    (id) => hasAnchor(records, id) && URL.canParse(anchorOf(records, id).url),
  );

/**
 * Every anchor has to be one that was found in its document, as whole words. No document is kept in
 * this project, so that a ledger says which were found.
 */
export function validateAnchors(records: Records, ledger: AnchorLedger): readonly Mistake[] {
  const file = "src/records/findings.ts";
  const ids = anchored(records);
  const unread = ids
    .filter((id) => ledger[id] !== anchorHash(records, id))
    .map((id): Mistake => {
      const { start, end } = anchorOf(records, id);
      const words = [start, end].filter((part) => part !== undefined).join(" … ");
      const reason = `is "${words}", which has not been found in the document as whole words. Save a copy of the document as text, and run npm run anchors -- <folder>.`;
      return { file, key: `${id}.anchor`, reason };
    });
  const idle = Object.keys(ledger)
    .filter((id) => !hasAnchor(records, id))
    .map((id): Mistake => {
      const reason = "is no finding with an anchor. Run npm run anchors, which drops it.";
      return { file: anchorLedgerFile, key: id, reason };
    });
  return [...unread, ...idle];
}
