import type { DataDiff } from "../../tools/data-diff.ts";

/** What a version changes that changes nothing. */
export const noChanges: DataDiff = {
  added: {},
  removed: {},
  renamed: {},
  facts: [],
  verdicts: [],
  texts: {},
  languages: { added: [], removed: [] },
  labels: { added: [], removed: [] },
};
