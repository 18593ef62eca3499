import { describe, expect, test } from "vitest";
import { content as en } from "../../generated/en.ts";
import { content as fr } from "../../generated/fr.ts";
import { content as ja } from "../../generated/ja.ts";
import { type CheckName, checkTranslation, type Rules } from "../../src/checks/index.ts";
import { resourcesOf } from "../../src/content/resources.ts";
import type { Content, PartialResources } from "../../src/index.ts";

const contents: Readonly<Record<string, Content>> = { fr, en, ja };

/** The key of a row that names none: that of a text which names nothing and has no number. */
export const key = "claims.longHistory.reason";

/** A text that is all its language has, or texts by their keys among the shipped ones; `undefined` removes one. */
type Texts = string | Readonly<Record<string, unknown>>;

/** What is wrong or right, in which language, its texts, and the French ones where they are others. */
type Row = readonly [what: string, locale: string, target: Texts, source?: Texts];

const byKey = (texts: Texts): Readonly<Record<string, unknown>> =>
  typeof texts === "string" ? { [key]: texts } : texts;

function put(tree: object, texts: Texts): void {
  for (const [name, text] of Object.entries(byKey(texts))) {
    const path = name.split(".");
    const last = path.pop() ?? "";
    const parent = path.reduce<object>((node, part) => {
      if (!Object.hasOwn(node, part)) Reflect.set(node, part, {});
      return Reflect.get(node, part);
    }, tree);
    if (text === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, text);
  }
}

/** The findings in a language, beside a source of which some texts are others. */
export function findings(locale: string, target: Texts, source: Texts = {}, rules: Rules = {}) {
  const content = structuredClone(fr);
  put(content, source);
  const shipped = typeof target === "string" ? undefined : contents[locale];
  const resources = shipped ? structuredClone(resourcesOf(shipped)) : {};
  put(resources, target);
  return checkTranslation({
    source: content,
    locale,
    resources: resources as PartialResources,
    rules,
  });
}

/** Shows a check to find what is wrong, in each text of a row, and to let pass what is right. */
export function twins(
  check: CheckName,
  {
    failing,
    silent,
    rules = {},
  }: {
    readonly failing: readonly [Row, ...Row[]];
    readonly silent: readonly [Row, ...Row[]];
    readonly rules?: Rules;
  },
): void {
  const found = ([, locale, target, source]: Row) =>
    findings(locale, target, source, rules)
      .filter((finding) => finding.check === check)
      .map((finding) => finding.key)
      .filter((name) => Object.hasOwn(byKey(target), name));

  describe(`${check} finds`, () => {
    for (const row of failing) {
      test(`${row[0]} (${row[1]})`, () => {
        expect(found(row)).toEqual(expect.arrayContaining(Object.keys(byKey(row[2]))));
      });
    }
  });

  describe(`${check} lets pass`, () => {
    for (const row of silent) {
      test(`${row[0]} (${row[1]})`, () => expect(found(row)).toEqual([]));
    }
  });
}
