import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { content } from "../../generated/en.ts";
import { checks, checkTranslation } from "../../src/checks/index.ts";
import { statuses } from "../../tools/ledger.ts";

/** The first cell and the second one of each row of a guide's tables, whose first cell is one code. */
const rowsOf = (file: string): ReadonlyMap<string, string> =>
  new Map(
    [...readFileSync(file, "utf8").matchAll(/^\| `([^`]+)` \| (.*?) \|/gm)].map(
      ([, code = "", said = ""]) => [code, said],
    ),
  );

describe.each(["docs/", "docs/fr/"])("in %s", (folder) => {
  test("the guide to the ledger explains every status", () => {
    expect([...rowsOf(`${folder}translations-and-the-ledger.md`).keys()]).toEqual(
      expect.arrayContaining([...statuses]),
    );
  });

  test("the guide to the checks explains every field of a finding, and names the checks that warn", () => {
    const rows = rowsOf(`${folder}check-your-own-language.md`);
    const [finding] = checkTranslation({ source: content, locale: "es", resources: {} });
    expect([...rows.keys()]).toEqual(expect.arrayContaining(Object.keys(finding ?? { none: "" })));
    const named = [...(rows.get("severity") ?? "").matchAll(/`(\w+)`/g)].map(([, code]) => code);
    const warning = checks.filter(({ severity }) => severity === "warning");
    expect(named).toEqual(["error", "warning", ...warning.map(({ name }) => name)]);
  });
});
