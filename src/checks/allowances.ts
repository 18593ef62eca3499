import type { Check } from "./check.ts";
import type { CheckFinding } from "./check-finding.ts";
import type { CheckName } from "./checks.ts";
import { keyPatterns } from "./key-pattern.ts";
import type { Rules } from "./rules.ts";

/** Reads the rules of a language, and finds the patterns of keys under which a finding is allowed. */
function readAllowances({ allow = [] }: Rules): (finding: CheckFinding) => readonly string[] {
  const patterns = new Map<CheckName, string[]>();
  for (const { check, keys } of allow) {
    const known = patterns.get(check) ?? [];
    patterns.set(check, known);
    for (const key of keys) known.push(key);
  }
  const fitting = new Map([...patterns].map(([check, keys]) => [check, keyPatterns(keys)]));
  return ({ check, key }) => fitting.get(check)?.(key) ?? [];
}

/** Reads the rules of a language, and tells which findings they allow. */
export function excuses(rules: Rules): (finding: CheckFinding) => boolean {
  const allowancesFor = readAllowances(rules);
  return (finding) => allowancesFor(finding).length > 0;
}

export const allowances: Check<"allowances"> = {
  name: "allowances",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage", "templates"],
  *run({ rules }, { names, findings }) {
    const allowancesFor = readAllowances(rules);
    const used = new Set(
      findings.flatMap((finding) => allowancesFor(finding).map((key) => `${finding.check} ${key}`)),
    );
    for (const { check, keys } of rules.allow ?? []) {
      if (!names.includes(check)) continue;
      const message = `The rules allow findings of "${check}" here, but the check finds nothing; remove the allowance.`;
      for (const key of keys) if (!used.has(`${check} ${key}`)) yield { key, message };
    }
  },
};
