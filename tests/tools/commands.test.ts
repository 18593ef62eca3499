import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { type Content, locales, sourceLocale } from "../../src/index.ts";
import { statuses } from "../../tools/ledger.ts";
import { contentIn, contents } from "../contents.ts";
import { copyProject, edit } from "./copy.ts";

const all = locales.join(", ");
const translations = contents.filter(({ locale }) => locale !== sourceLocale);

/** A text in every language, by its language. */
const inEach = (textIn: (content: Content) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, textIn(contentIn(locale))]));

let project = "";

beforeAll(() => {
  project = copyProject();
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs a script of package.json in the copy, which has no `generated/` before. */
function npm(script: string, ...args: readonly string[]) {
  const command = ["run", "--silent", script, "--", ...args];
  const { status, stdout, stderr } = spawnSync("npm", command, { cwd: project, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run report", () => {
  const claims = Object.values(fr.claims);

  test("--json has each segment in each language, with each claim's span, verdict and reason", () => {
    const rows = JSON.parse(npm("report", "--json").stdout);
    expect(rows).toHaveLength(38);
    expect(rows).toEqual(
      Object.values(fr.segments).map(({ id, text }) => ({
        segment: id,
        text: inEach(({ segments }) => segments[id].text),
        claims: claims
          .filter(({ segment }) => segment === id)
          .map(({ id: claim, quote, verdict, flaws, checkedOn, bestSource, ...rest }) => ({
            claim,
            span: { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote },
            verdict,
            flaws,
            checkedOn,
            bestSource,
            references: rest.references,
            findings: rest.findings.map(({ finding, stance }) => ({
              finding,
              stance,
              url: fr.findings[finding].url,
              statement: inEach(({ findings }) => findings[finding].statement),
            })),
            reason: inEach((content) => content.claims[claim].reason),
          })),
      })),
    );
  });

  test("prints the same to read: a table a segment, a count of verdicts", () => {
    const lines = npm("report").stdout.trimEnd().split("\n");
    for (const { id, text } of Object.values(fr.segments)) {
      const at = lines.indexOf(`## ${id}`);
      expect(lines.slice(at, at + 2 + contents.length)).toEqual([
        `## ${id}`,
        "",
        ...contents.map(({ locale, segments }) => `- ${locale}: ${segments[id].text}`),
      ]);
      const heads = translations.map(({ locale }) => ` reason (${locale}) |`).join("");
      const quoted = claims.filter(({ segment }) => segment === id);
      const table = at + 3 + contents.length;
      expect(lines.slice(table, table + 2 + quoted.length)).toEqual([
        `| claim | span | words | verdict | source |${heads}`,
        `|${" --- |".repeat(5 + translations.length)}`,
        ...quoted.map(({ id: claim, quote, verdict, bestSource }) => {
          const start = text.indexOf(quote);
          const span = `${start}–${start + quote.length}`;
          const reasons = translations.map(({ claims }) => claims[claim].reason);
          const cells = [claim, span, quote, verdict, bestSource ?? "–", ...reasons];
          return `| ${cells.join(" | ")} |`;
        }),
      ]);
    }
    const count = (name: string) => claims.filter(({ verdict }) => verdict === name).length;
    expect(lines.at(-1)).toBe(
      `38 segments, ${claims.length} claims: ${Object.keys(fr.labels.verdicts)
        .map((verdict) => `${count(verdict)} ${verdict}`)
        .join(", ")}`,
    );
  });
});

/** The rows of the table that `npm run progress` prints. */
const table = () =>
  npm("progress")
    .stdout.trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));

describe("npm run check and npm run progress", () => {
  const reason = en.claims.leadershipPreserved.reason;

  test("nothing is wrong, everything is reviewed", () => {
    expect(npm("check")).toEqual({
      status: 0,
      stdout: `${all}: 0 errors, 0 warnings\n`,
      stderr: "",
    });
    expect(JSON.parse(npm("check", "--json").stdout)).toEqual([]);
    const texts = JSON.parse(npm("progress", "--json").stdout)[0].texts;
    expect(texts).toBeGreaterThan(500);
    const done = [`${texts}`, `${texts}`, "0", "0", "0", "0", "0", "100%"];
    expect(table()).toEqual([
      ["locale", "texts", ...statuses, "progress"],
      ...translations.map(({ locale }) => [locale, ...done]),
    ]);
  });

  test("a text that changed fails the check, which prints it as it was and is", () => {
    edit(join(project, "locales/en/claims.json"), reason, "“Views.”");
    const { status, stdout } = npm("check");
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        "warning  length  locales/en/claims.json  leadershipPreserved.reason",
        `  source    ${fr.claims.leadershipPreserved.reason}`,
        "  en        “Views.”",
        "  The text has 8 characters; expected 56 to 222.",
        "",
        "error  unreviewed  locales/en/claims.json  leadershipPreserved.reason",
        `  source    ${fr.claims.leadershipPreserved.reason}`,
        `  en was    ${reason}`,
        "  en        “Views.”",
        "  The text is not the one that was accepted; review it, then accept it.",
        "",
        `${all}: 1 error, 1 warning`,
        "",
      ].join("\n"),
    );
    const [row] = JSON.parse(npm("progress", "--json").stdout);
    const { texts } = row;
    expect(row).toEqual({
      ...{ locale: "en", texts, reviewed: texts - 1, draft: 0, stale: 0, unreviewed: 1 },
      ...{ missing: 0, orphan: 0, progress: 99 },
    });
    expect(table()[1]).toEqual(["en", `${texts}`, `${texts - 1}`, "0", "0", "1", "0", "0", "99%"]);
  });

  test("a warning alone is printed, and fails nothing", () => {
    const accepted = npm("accept", "en", "claims.leadershipPreserved.reason");
    expect(accepted.status).toBe(0);
    expect(accepted.stdout).toMatch(/^warning {2}length {2}/);
    expect(accepted.stdout).toContain(
      "\nreviewed  claims.leadershipPreserved.reason\nen: 1 entry changed; the checks find 0 errors and 1 warning in what was accepted\nThe ledger now says that a second reader has read 1 text. If nobody has, run the command again with --draft.\n",
    );
    const { status, stdout } = npm("check");
    expect(stdout).toMatch(/^warning {2}length {2}/);
    expect(stdout.endsWith(`\n${all}: 0 errors, 1 warning\n`)).toBe(true);
    expect(status).toBe(0);
    expect(JSON.parse(npm("check", "--json").stdout)).toMatchObject([
      { severity: "warning", check: "length", file: "locales/en/claims.json" },
    ]);
  });

  test("a source that changed is printed as it was and is, for each language", () => {
    const title = fr.people.kerry.title;
    edit(join(project, "locales/fr/people.json"), `"title": "${title}"`, '"title": "envoyé"');
    const { status, stdout } = npm("check");
    expect(status).toBe(1);
    for (const { locale, people } of translations) {
      expect(stdout).toContain(
        [
          `error  stale  locales/${locale}/people.json  kerry.title`,
          `  was       ${title}`,
          "  source    envoyé",
          `  ${locale}        ${people.kerry.title}`,
          "  The source has changed since the translation was accepted; translate it anew, then accept it.",
        ].join("\n"),
      );
    }
    expect(table().map((row) => row[4])).toEqual(["stale", ...translations.map(() => "1")]);
  });
});
