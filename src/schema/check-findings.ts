import { recordCollections } from "../content/collections.ts";
import type { AnyRecord, Content } from "../content/content.ts";
import type { Recorded } from "../content/findings.ts";
import { passageUrl } from "../content/passage-url.ts";
import type { Contradiction } from "./contradiction.ts";

/** The official texts that a record may have, with their values and the findings that give them. */
function* officialIn(record: AnyRecord) {
  if (record.kind === "initiative") {
    const { officialName: value, nameFindings: findings } = record;
    yield { text: "officialName", value, field: "nameFindings", findings };
  }
  if (record.kind === "person") {
    const { officialTitle: value, titleFindings: findings } = record;
    yield { text: "officialTitle", value, field: "titleFindings", findings };
  }
}

/** The findings that a record cites, each list with the path of its field. */
function* citationsOf(name: string, record: AnyRecord) {
  const path = [name, record.id];
  const onRecord: readonly (readonly [string, Recorded<unknown> | undefined])[] =
    "onRecord" in record ? Object.entries(record.onRecord) : [];
  for (const [field, recorded] of onRecord) {
    if (recorded) yield { path: [...path, "onRecord", field], findings: recorded.findings };
  }
  for (const { field, findings } of officialIn(record)) {
    yield { path: [...path, field], findings: findings ?? [] };
  }
}

/** What a record has on record has to rest on findings about it, and so has an official name or title. */
export function* checkRecorded(content: Content): Generator<Contradiction> {
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      for (const { path, findings } of citationsOf(name, record)) {
        for (const finding of findings) {
          if (content.findings[finding].about.includes(record.id)) continue;
          const reason = `rests on the finding "${finding}", which is not about "${record.id}"`;
          const others = [["findings", finding, "about"]];
          yield { kind: "finding of another record", path, others, reason };
        }
      }
      for (const { text, value, field, findings } of officialIn(record)) {
        if (value === undefined || findings !== null) continue;
        const path = [name, record.id, field];
        const others = [[name, record.id, text]];
        const reason = `is null, and ${text} is "${value}"`;
        yield { kind: "official name without finding", path, others, reason };
      }
    }
  }
}

/** A finding has to lead to its passage, and something has to cite it; a document has to have a finding. */
export function* checkFindings(content: Content): Generator<Contradiction> {
  const claims = Object.values(content.claims);
  const cited = new Set<string>(
    claims.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
  );
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      for (const { findings } of citationsOf(name, record)) {
        for (const finding of findings) cited.add(finding);
      }
    }
  }
  const documents = new Set<string>();
  for (const { id, reference, anchor, locator, url } of Object.values(content.findings)) {
    const path = ["findings", id];
    documents.add(reference);
    if (!cited.has(id)) {
      const reason = "is cited by no claim and no record";
      yield { kind: "uncited finding", path, reason };
    }
    if (anchor === null && locator === null) {
      const reason = "is null, and so is locator";
      yield { kind: "loose finding", path: [...path, "anchor"], reason };
    }
    const expected = passageUrl(content.references[reference].url, { anchor, locator });
    if (url !== expected) {
      const others = [
        [...path, "anchor"],
        [...path, "reference"],
        ["references", reference, "url"],
      ];
      const reason = `is "${url}", expected "${expected}"`;
      yield { kind: "wrong address", path: [...path, "url"], others, reason };
    }
  }
  for (const id of Object.keys(content.references)) {
    if (documents.has(id)) continue;
    yield { kind: "uncited reference", path: ["references", id], reason: "has no finding" };
  }
}
