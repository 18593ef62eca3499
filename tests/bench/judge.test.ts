import { describe, expect, test } from "vitest";
import { judge, rulesOf } from "../../bench/checks/judge.ts";
import { kinds } from "../../bench/checks/kinds/index.ts";
import { type Changed, type Mutant, mutantsOf } from "../../bench/checks/mutants.ts";
import { pick, spread } from "../../bench/checks/pick.ts";
import { subjectsIn } from "../../bench/checks/subject.ts";
import { checkTranslation } from "../../src/checks/index.ts";
import { type Locale, locales, sourceLocale } from "../../src/index.ts";
import { put } from "../checks/shipped.ts";
import { contentIn } from "../contents.ts";
import { resourcesIn } from "../resources.ts";

/** How many mutants of a language are compared: the full check takes a tenth of a second for each. */
const compared = 30;

const treeOf = (changed: Changed) =>
  Object.fromEntries([...changed].map(([key, text]) => [key, text ?? undefined]));

/** What the checks of a whole language find with some changes in it or in its source. */
function findingsIn(locale: Locale, changedIn: Locale, changed: Changed): readonly string[] {
  const source = structuredClone(contentIn(sourceLocale));
  const resources = resourcesIn(locale);
  if (changedIn === sourceLocale) put(source, treeOf(changed));
  if (changedIn === locale) put(resources, treeOf(changed));
  return checkTranslation({ source, locale, resources, rules: rulesOf(locale) }).map(
    ({ check, key }) => `${check} ${key}`,
  );
}

/** What they find in the texts that ship. */
const foundAsShipped = new Map(
  locales.map((locale) => [locale, findingsIn(locale, locale, new Map())]),
);

/** Judges a mutant by the checks of whole languages. */
function judgeInFull({ subject, changed }: Mutant): readonly string[] {
  const judged = subject.locale === sourceLocale ? locales : [subject.locale];
  const found = judged.flatMap((locale) =>
    findingsIn(locale, subject.locale, changed).filter(
      (finding) => !foundAsShipped.get(locale)?.includes(finding),
    ),
  );
  const own = found.map((finding) => finding.split(" ")).filter(([, key = ""]) => changed.has(key));
  return [...new Set(own.map(([check]) => check ?? ""))];
}

describe.each(locales)("%s", (locale) => {
  test("the short cut finds what the checks of the whole language find", () => {
    const subjects = subjectsIn(locale);
    const one = kinds.flatMap((kind) => pick(mutantsOf(kind, subjects), kind.name) ?? []);
    for (const mutant of spread(one, compared)) {
      expect(judge(mutant), `${mutant.kind.name} ${mutant.subject.key}`).toEqual(
        judgeInFull(mutant),
      );
    }
  });
});

test("a text that ships is found by no check, and one that is empty by a check", () => {
  const [subject] = subjectsIn("en");
  const [kind] = kinds;
  if (!subject || !kind) throw new Error("There is no text or no kind.");
  const judged = (text: string) =>
    judge({ kind, subject, changed: new Map([[subject.key, text]]) });
  expect(judged(subject.text)).toEqual([]);
  expect(judged("")).toContain("empty");
});
