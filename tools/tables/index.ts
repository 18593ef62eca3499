import { claimFindingsTable } from "./claim-findings.ts";
import { claimFlawsTable } from "./claim-flaws.ts";
import { claimRecordsTable } from "./claim-records.ts";
import { claimsTable } from "./claims.ts";
import type { Input } from "./columns.ts";
import { factEvidenceTable } from "./fact-evidence.ts";
import { factsTable } from "./facts.ts";
import { findingRecordsTable } from "./finding-records.ts";
import { findingsTable } from "./findings.ts";
import { labelsTable } from "./labels.ts";
import { mentionsTable } from "./mentions.ts";
import { recordsTable } from "./records.ts";
import { referencesTable } from "./references.ts";
import { segmentsTable } from "./segments.ts";
import type { Table } from "./table.ts";
import { termDistinctionsTable } from "./term-distinctions.ts";
import { termsTable } from "./terms.ts";

/** Every table that ships, in the order in which the data package lists them. */
const makers: readonly ((input: Input) => Table)[] = [
  segmentsTable,
  claimsTable,
  claimFindingsTable,
  claimRecordsTable,
  claimFlawsTable,
  findingsTable,
  findingRecordsTable,
  referencesTable,
  recordsTable,
  factsTable,
  factEvidenceTable,
  mentionsTable,
  termsTable,
  termDistinctionsTable,
  labelsTable,
];

/** Makes all tables. */
export const makeTables = (input: Input): readonly Table[] => makers.map((make) => make(input));
