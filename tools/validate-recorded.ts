import { recordCollections } from "../src/content/collections.ts";
import type { AnyRecord, Content } from "../src/content/content.ts";
import type { Recorded } from "../src/content/findings.ts";
import type { Disagreement } from "./disagreement.ts";
import type { Formatter } from "./format.ts";
import { numberFault } from "./number-fault.ts";
import { says, written } from "./says.ts";
import { isBaseline } from "./wordings.ts";

const isInterval = (value: unknown): boolean => typeof value === "string" && value.includes("/");

/** Says in what a value on record is not what the statement of a finding gives. */
function faultIn(field: string, value: unknown, statement: string, formatter: Formatter) {
  const words = written(value, formatter);
  if (words === undefined && isInterval(value)) return `is "${value}", which is not a fiscal year`;
  if (words === undefined) return undefined;
  if (!says(statement, value, formatter))
    return `says "${words}", and the finding does not say that`;
  if ((field === "baseline") !== isBaseline(statement, words)) {
    return field === "baseline"
      ? `says "${words}", and the finding counts no change from then`
      : `says "${words}", from which the finding counts a change`;
  }
  return numberFault(value, statement);
}

/** A number or a date on record has to be in the French statement of each finding that proves it. */
export function* validateRecorded(content: Content, formatter: Formatter): Generator<Disagreement> {
  for (const name of recordCollections) {
    for (const record of Object.values<AnyRecord>(content[name])) {
      const onRecord: readonly (readonly [string, Recorded<unknown> | undefined])[] =
        "onRecord" in record ? Object.entries(record.onRecord) : [];
      for (const [field, recorded] of onRecord) {
        for (const finding of recorded?.findings ?? []) {
          const { statement } = content.findings[finding];
          const fault = faultIn(field, recorded?.value, statement, formatter);
          if (fault === undefined) continue;
          yield {
            path: [name, record.id, "onRecord", field],
            others: [["findings", finding, "statement"]],
            reason: `${fault}: "${statement}" Write the value that "${finding}" gives, or cite a finding that gives this one.`,
          };
        }
      }
    }
  }
}
