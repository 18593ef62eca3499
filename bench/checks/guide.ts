import { locales } from "../../src/locales.ts";
import { putBetween } from "../../tools/between.ts";
import type { DataRow } from "./data.ts";
import { descriptions as french } from "./descriptions.fr.ts";
import type { Class, Kind } from "./kind.ts";
import { kinds } from "./kinds/index.ts";
import { most } from "./mutants.ts";
import { checksOf, classes, type Judged, type Tally, tally } from "./results.ts";

/** A guide with the figures of the classes, a file with those of each kind, and what they are called in its language. */
export interface Guide {
  readonly file: string;
  /** The file beside this one that has the figures of each kind, whole. */
  readonly byKindFile: string;
  readonly byKindTitle: string;
  /** Says below the title what the tables of the kinds show. */
  readonly byKindNote: string;
  /** The name of a class, as the title of its table. */
  readonly classNames: Readonly<Record<Class, string>>;
  readonly classHeader: readonly string[];
  readonly kindHeader: readonly string[];
  /** Writes the share of some mutants in percent. */
  readonly percent: (share: number) => string;
  /** Says how many mutants of a kind there are at most, and how many there are in all. */
  readonly sampled: (most: number, all: number, kinds: number) => string;
  readonly describe: (kind: Kind) => string;
  /** The title of the table of the authored data, and its header. */
  readonly dataTitle: string;
  readonly dataHeader: readonly string[];
  /** Names a group of files, or all of them together. */
  readonly nameGroup: (group: string) => string;
}

/** Stands for all groups of files. */
const together = "together";

/** The groups of files in French. */
const frenchGroups: Readonly<Record<string, string>> = {
  claims: "affirmations",
  verdicts: "verdicts",
  findings: "constats",
  references: "références",
  places: "lieux",
  "organizations, people, agreements, initiatives": "organismes, personnes, accords, initiatives",
  commitments: "engagements",
  "activities, events": "activités, événements",
  "terms, topics": "termes, thèmes",
  article: "article",
  formats: "formats",
  "texts of the languages": "textes des langues",
  "rules, ledgers": "règles, registres",
  files: "fichiers",
  [together]: "ensemble",
};

export const guides: readonly Guide[] = [
  {
    file: "docs/what-the-checks-catch.md",
    byKindFile: "bench/checks/found-by-kind.md",
    byKindTitle: "Faults found, kind by kind",
    byKindNote:
      "`npm run bench:checks` writes this file. Each row is a kind of fault: in how many of the changed texts of a language the checks find it, and which checks do, the most frequent first. The guide “What the checks catch” says what the classes mean and how a fault is counted.",
    classNames: {
      deterministic: "What a program can see",
      wordList: "What needs a list of words or a guess",
      typo: "Slips of a key",
      understanding: "What needs a reader",
    },
    classHeader: ["class", ...locales, "together", "by luck"],
    kindHeader: ["kind", "what is done to a text", ...locales, "found by"],
    percent: (share) => `${share}%`,
    sampled: (limit, all, count) =>
      `${all} changed texts of ${count} kinds, at most ${limit} of a kind and a language.`,
    describe: ({ description }) => description,
    dataTitle: "Records, texts and files",
    dataHeader: ["authored data", "what a program can see", "what needs a reader"],
    nameGroup: (group) => group,
  },
  {
    file: "docs/fr/what-the-checks-catch.md",
    byKindFile: "bench/checks/found-by-kind.fr.md",
    byKindTitle: "Fautes trouvées, sorte par sorte",
    byKindNote:
      "`npm run bench:checks` écrit ce fichier. Chaque ligne est une sorte de faute\u00a0: dans combien de textes altérés d’une langue les contrôles la trouvent, et lesquels, du plus fréquent au moins fréquent. Le guide «\u202fCe que les contrôles trouvent\u202f» dit ce que désignent les classes et comment une faute est comptée.",
    classNames: {
      deterministic: "Ce qu’un programme peut voir",
      wordList: "Ce qui demande une liste de mots ou une supposition",
      typo: "Fautes de frappe",
      understanding: "Ce qui demande un lecteur",
    },
    classHeader: ["classe", ...locales, "ensemble", "par hasard"],
    kindHeader: ["sorte", "ce qui est fait à un texte", ...locales, "trouvé par"],
    percent: (share) => `${share}\u202f%`,
    sampled: (limit, all, count) =>
      `${all} textes altérés de ${count} sortes, ${limit} au plus par sorte et par langue.`,
    describe: ({ name }) => french[name] ?? "",
    dataTitle: "Fiches, textes et fichiers",
    dataHeader: ["données rédigées", "ce qu’un programme peut voir", "ce qui demande un lecteur"],
    nameGroup: (group) => frenchGroups[group] ?? group,
  },
];

const comments = {
  start: "<!-- The figures are made by `npm run bench:checks`. -->",
  end: "<!-- The end of the figures. -->",
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => "---"), ...rows].map(row).join("\n");

const fraction = ({ caught, all }: Tally): string => (all === 0 ? "–" : `${caught}/${all}`);

/** Writes a fraction with its percentage, rounded down: 100% says that nothing is missed. */
const withPercentage = (guide: Guide, { caught, all, byLuck }: Tally): string =>
  all === 0
    ? "–"
    : `${guide.percent(Math.floor((100 * caught) / all))} (${fraction({ caught, all, byLuck })})`;

const inClass = (judged: readonly Judged[], name: Class): readonly Judged[] =>
  judged.filter(({ kind }) => kind.class === name);

/** Writes the table of the classes. */
export function classTable(guide: Guide, judged: readonly Judged[]): string {
  const rows = classes.map((name) => {
    const own = inClass(judged, name);
    return [
      guide.classNames[name],
      ...locales.map((locale) => withPercentage(guide, tally(own, locale))),
      withPercentage(guide, tally(own)),
      String(tally(own).byLuck),
    ];
  });
  return table(guide.classHeader, rows);
}

/** Writes the table of the kinds of one class. */
function kindTable(guide: Guide, name: Class, judged: readonly Judged[]): string {
  const rows = kinds
    .filter((kind) => kind.class === name)
    .map((kind) => {
      const own = judged.filter((mutant) => mutant.kind.name === kind.name);
      const checks = checksOf(own).map(([check]) => `\`${check}\``);
      return [
        `\`${kind.name}\``,
        guide.describe(kind).replaceAll("|", "\\|"),
        ...locales.map((locale) => fraction(tally(own, locale))),
        checks.join(", ") || "–",
      ];
    });
  return table(guide.kindHeader, rows);
}

/** Adds up the rows of the authored data, of what a program can see or of what needs a reader. */
function totalOf(rows: readonly DataRow[], sight: DataRow["sight"]): Tally {
  const own = rows.filter((one) => one.sight === sight);
  const sum = (field: "caught" | "all") => own.reduce((total, one) => total + one[field], 0);
  return { caught: sum("caught"), all: sum("all"), byLuck: 0 };
}

/** Writes the table of the authored data. */
export function dataTable(guide: Guide, rows: readonly DataRow[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const cells = (group: string, own: readonly DataRow[]) => [
    guide.nameGroup(group),
    fraction(totalOf(own, "deterministic")),
    fraction(totalOf(own, "understanding")),
  ];
  return table(guide.dataHeader, [
    ...groups.map((name) =>
      cells(
        name,
        rows.filter(({ group }) => group === name),
      ),
    ),
    cells(together, rows),
  ]);
}

/** Writes the file with the figures of each kind. */
export function byKind(guide: Guide, judged: readonly Judged[]): string {
  const parts = [
    `# ${guide.byKindTitle}`,
    guide.byKindNote,
    guide.sampled(most, judged.length, kinds.length),
    ...classes.flatMap((name) => [
      `## ${guide.classNames[name]}`,
      kindTable(guide, name, inClass(judged, name)),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

/** Puts the figures of the classes and of the authored data into the text of a guide, between its two comments. */
export function withFigures(
  guide: Guide,
  text: string,
  judged: readonly Judged[],
  data: readonly DataRow[],
): string {
  const made = [
    guide.sampled(most, judged.length, kinds.length),
    classTable(guide, judged),
    `### ${guide.dataTitle}`,
    dataTable(guide, data),
  ].join("\n\n");
  return putBetween(comments, { file: guide.file, text, made });
}
