import { createHash } from "node:crypto";
import { matchesGlob } from "node:path";
import * as z from "zod";
import { isTranslated } from "../src/checks/translation.ts";
import { pluralKeyOf } from "../src/content/plural-forms.ts";
import { leavesOf } from "../src/content/tree.ts";
import { Refusal } from "./mistake.ts";
import type { LocaleFiles } from "./read-locales.ts";

/** A text as it was accepted, and the hash of its NFC form. */
const wordingSchema = z
  .strictObject({ hash: z.string(), text: z.string() })
  .refine(({ hash, text }) => hash === hashOf(text), {
    error: "was edited by hand: the hash is not the text's",
  });

/** A translation that was accepted, the text that it was accepted for, and whether as a draft or as reviewed. */
const entrySchema = z.strictObject({
  /** The language it was translated from: a BCP 47 tag. */
  from: z.string(),
  source: wordingSchema,
  target: wordingSchema,
  state: z.enum(["draft", "reviewed"]),
});

/** What is known of each text of one language, by key. */
export const ledgerSchema = z.record(z.string(), entrySchema);

type Entry = z.infer<typeof entrySchema>;
export type Ledger = Readonly<Record<string, Entry>>;

/** The state of a text: it is accepted, as reviewed or as a draft, or somebody has to look at it. */
export const statuses = ["reviewed", "draft", "stale", "unreviewed", "missing", "orphan"] as const;
export type Status = (typeof statuses)[number];

/** The authored texts of a language by key. The plural forms of a text are one text. */
export type Wordings = ReadonlyMap<string, string>;

/** The hash of the NFC form of a text. */
export function hashOf(text: string): string {
  return createHash("sha256").update(text.normalize("NFC")).digest("hex").slice(0, 16);
}

const wording = (text: string): Entry["source"] => ({ hash: hashOf(text), text });

/** Whether the ledger keeps the text of a key. It keeps what every language has: not every one writes the first day of a month otherwise. */
export const isKept = (key: string): boolean => isTranslated(key) && key !== "formats.firstDay";

/** The texts of a language that are translated. */
export function wordingsOf(files: LocaleFiles): Wordings {
  const wordings = new Map<string, string>();
  for (const [key, text] of leavesOf(files)) {
    if (!isKept(key)) continue;
    const { base, form } = pluralKeyOf(key) ?? { base: key, form: undefined };
    const before = wordings.get(base);
    const line = form ? `${form}: ${text}` : String(text);
    wordings.set(base, before === undefined ? line : `${before}\n${line}`);
  }
  return wordings;
}

function statusOf(
  entry: Entry | undefined,
  source: string | undefined,
  target: string | undefined,
): Status {
  if (source === undefined) return "orphan";
  if (target === undefined) return "missing";
  if (entry === undefined) return "unreviewed";
  if (entry.source.hash !== hashOf(source)) return "stale";
  return entry.target.hash === hashOf(target) ? entry.state : "unreviewed";
}

/** A text of a language, and what the ledger knows of it. */
export interface Standing {
  readonly key: string;
  readonly status: Status;
  readonly entry: Entry | undefined;
  readonly source: string | undefined;
  readonly target: string | undefined;
}

/** Finds the state of each text of a language, in the order of the source. */
export function standings(
  ledger: Ledger,
  wordings: Readonly<Record<string, Wordings>>,
  locale: string,
  sourceLocale: string,
): Standing[] {
  const target = wordings[locale] ?? new Map<string, string>();
  const keys = new Set([
    ...(wordings[sourceLocale]?.keys() ?? []),
    ...target.keys(),
    ...Object.keys(ledger),
  ]);
  return [...keys].map((key) => {
    const entry = ledger[key];
    const source = wordings[entry?.from ?? sourceLocale]?.get(key);
    const text = target.get(key);
    return { key, status: statusOf(entry, source, text), entry, source, target: text };
  });
}

/** How texts are accepted. */
interface Manner {
  readonly locale: string;
  /** The language they were translated from. */
  readonly from: string;
  readonly state: Entry["state"];
}

/** Which texts are accepted, and how. */
export interface Acceptance extends Manner {
  /** Keys, or globs of keys. */
  readonly patterns: readonly string[];
}

/**
 * Makes a ledger in which the texts of some keys are accepted as they stand, and the others are as they
 * were. The entry of a text that no longer exists is dropped.
 */
export function acceptKeys(
  ledger: Ledger,
  wordings: Readonly<Record<string, Wordings>>,
  keys: ReadonlySet<string>,
  { locale, from, state }: Manner,
): Ledger {
  const entries = standings(ledger, wordings, locale, from).flatMap(
    ({ key, entry, target }): [string, Entry][] => {
      if (!keys.has(key)) return entry ? [[key, entry]] : [];
      const source = wordings[from]?.get(key);
      if (source === undefined || target === undefined) return [];
      return [[key, { from, source: wording(source), target: wording(target), state }]];
    },
  );
  return Object.fromEntries(entries);
}

/**
 * Makes a ledger in which the texts are accepted that are there, and whose keys fit patterns.
 *
 * @throws Refusal that lists the patterns that fit no key, and the keys without a text that are named in full.
 */
export function accept(
  ledger: Ledger,
  wordings: Readonly<Record<string, Wordings>>,
  { patterns, ...manner }: Acceptance,
): Ledger {
  const { locale, from } = manner;
  const known = standings(ledger, wordings, locale, from);
  const idle = patterns.filter((pattern) => !known.some(({ key }) => matchesGlob(key, pattern)));
  if (idle.length > 0) {
    throw new Refusal(`No text of "${locale}" has a key like ${idle.join(" or ")}.`);
  }
  const chosen = known.filter(({ key }) => patterns.some((pattern) => matchesGlob(key, pattern)));
  const isUntranslated = ({ key, target }: Standing) =>
    target === undefined && wordings[from]?.has(key);
  const named = chosen.filter((one) => isUntranslated(one) && patterns.includes(one.key));
  if (named.length > 0) {
    const keys = named.map(({ key }) => `  ${key}`).join("\n");
    throw new Refusal(`"${locale}" has no text to accept for:\n${keys}`);
  }
  const there = chosen.filter((one) => !isUntranslated(one));
  if (there.length === 0) {
    throw new Refusal(`"${locale}" has no text yet with a key like ${patterns.join(" or ")}.`);
  }
  return acceptKeys(ledger, wordings, new Set(there.map(({ key }) => key)), manner);
}
