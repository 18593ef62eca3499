import { readFileSync, writeFileSync } from "node:fs";
import { type CheckExample, type CheckInfo, checks } from "../src/checks/index.ts";
import { pluralKeyOf } from "../src/content/plural-forms.ts";
import { putBetween } from "./between.ts";
import { descriptions as french } from "./check-descriptions.fr.ts";

/** `npm run check-table`: writes the table of checks into the guides, in English and in French. */

/** A guide with a table of checks, and what the table says in its language. */
interface Guide {
  readonly file: string;
  readonly header: readonly string[];
  /** What stands for a source text and for a translation that do not exist, and for an empty translation. */
  readonly noSource: string;
  readonly noTranslation: string;
  readonly emptyText: string;
  /** Says under which key a text stands, if the check depends on it. */
  readonly under: (key: string) => string;
  /** Says what the rules of the language forbid or allow, if the check depends on it. */
  readonly forbidden: (form: string) => string;
  readonly allowed: (check: string) => string;
  readonly describe: (check: CheckInfo) => string;
}

export const guides: readonly Guide[] = [
  {
    file: "docs/check-your-own-language.md",
    header: ["check", "what it finds", "example: source text → translation that it reports"],
    noSource: "no source text",
    noTranslation: "no translation",
    emptyText: "an empty text",
    under: (key) => `under ${key}`,
    forbidden: (form) => `where ${form} is forbidden`,
    allowed: (check) => `where ${check} is allowed`,
    describe: ({ description }) => description,
  },
  {
    file: "docs/fr/check-your-own-language.md",
    header: ["contrôle", "ce qu’il trouve", "exemple : texte source → traduction signalée"],
    noSource: "aucun texte source",
    noTranslation: "aucune traduction",
    emptyText: "un texte vide",
    under: (key) => `sous ${key}`,
    forbidden: (form) => `où ${form} est interdit`,
    allowed: (check) => `où ${check} est admis`,
    describe: ({ name }) => french[name],
  },
];

const comments = {
  start: "<!-- The table is made by `npm run check-table`. -->",
  end: "<!-- The end of the table. -->",
};

/** Shows a text so that a reader sees its invisible characters. */
const visible = (text: string): string =>
  text.replaceAll(/\p{C}|[^\S ]/gu, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).padStart(4, "0");
    return character === "\t" ? "\\t" : `\\u${code}`;
  });

const code = (text: string): string => `\`${visible(text).replaceAll("|", "\\|")}\``;

/** Shows an example: each source text with its translation, and what the finding depends on. */
function exampleIn(
  guide: Guide,
  { key, source, target, beside, rules = {} }: CheckExample,
): string {
  const pairs = [{ key, source, target }, ...(beside ? [beside] : [])];
  const texts = pairs.map((pair) => {
    const from = pair.source ? code(pair.source) : `_${guide.noSource}_`;
    const none = pair.target === null ? guide.noTranslation : guide.emptyText;
    const to = pair.target ? code(pair.target) : `_${none}_`;
    // Without a source text, only the keys say what the texts are.
    const under =
      source === null || pluralKeyOf(pair.key) ? `, ${guide.under(code(pair.key))}` : "";
    return `${from} → ${to}${under}`;
  });
  const context = [
    ...(rules.forbidden ?? []).map(({ form }) => guide.forbidden(code(form))),
    ...(rules.allow ?? []).map(({ check }) => guide.allowed(code(check))),
  ];
  return [texts.join("<br>"), ...context].join(", ");
}

/** Writes the table of checks in the language of a guide. */
function tableOf(guide: Guide): string {
  const rows = checks.map((check) => [
    code(check.name),
    guide.describe(check).replaceAll("|", "\\|"),
    exampleIn(guide, check.example),
  ]);
  const lines = [guide.header, guide.header.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** Puts the table into the text of a guide, between its two comments. */
export const withTable = (guide: Guide, text: string): string =>
  putBetween(comments, { file: guide.file, text, made: tableOf(guide) });

if (import.meta.main) {
  for (const guide of guides) {
    writeFileSync(guide.file, withTable(guide, readFileSync(guide.file, "utf8")));
  }
}
