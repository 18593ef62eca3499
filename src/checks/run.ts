import { excuses } from "./allowances.ts";
import type { Subject } from "./check.ts";
import type { CheckFinding } from "./check-finding.ts";
import { allChecks } from "./checks.ts";
import type { Language } from "./language.ts";
import { isTranslated, type Translation } from "./translation.ts";

function textAt({ texts }: Language, key: string): string | null {
  const text = texts.get(key);
  return typeof text === "string" ? text : null;
}

/** Runs every check that applies, and leaves out the findings that the rules of the language allow. */
export function runChecks(subject: Subject, translation: Translation): CheckFinding[] {
  const { source, target, rules } = translation;
  const checks = allChecks.filter(({ appliesTo }) => appliesTo.includes(subject));
  const names = checks.map(({ name }) => name);
  const findings: CheckFinding[] = [];
  for (const { name: check, severity, run } of checks) {
    const faults = [...run(translation, { names, findings })];
    for (const { key, message } of faults) {
      findings.push({
        check,
        severity,
        locale: target.locale,
        key,
        source: isTranslated(key) ? textAt(source, key) : null,
        target: textAt(target, key),
        message,
      });
    }
  }
  const isExcused = excuses(rules);
  return findings.filter((finding) => !isExcused(finding));
}
