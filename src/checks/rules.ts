import type { CheckName } from "./check-name.ts";

/** A form that a language's texts do not use. */
export interface ForbiddenForm {
  /** The form, in any case of letters. */
  readonly form: string;
  /** What to use instead. */
  readonly use: string;
  /** Why. */
  readonly reason: string;
  /** The keys it is forbidden in, `*` for any characters; all keys without it. */
  readonly keys?: readonly string[];
}

/** A finding that is right as it is. */
export interface Allowance {
  /** The check that would find it. */
  readonly check: CheckName;
  /** The keys it is allowed in, `*` for any characters. */
  readonly keys: readonly string[];
  /** Why. */
  readonly reason: string;
}

/** What one language forbids and allows beyond the general checks. */
export interface Rules {
  /** Forms that its texts do not use. */
  readonly forbidden?: readonly ForbiddenForm[];
  /** Findings that are right as they are; one that fits no finding is a finding itself. */
  readonly allow?: readonly Allowance[];
}

/** Whether a key fits a pattern in which `*` stands for any characters. */
export function fits(pattern: string, key: string): boolean {
  const parts = pattern.split("*").map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`).test(key);
}
