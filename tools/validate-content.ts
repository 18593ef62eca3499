import type * as z from "zod";
import type { Content } from "../src/content/content.ts";
import type { Path } from "../src/content/tree.ts";
import { type Locale, sourceLocale } from "../src/locales.ts";
import { contentShape } from "../src/schema/content.ts";
import type { Contradiction, ContradictionKind } from "../src/schema/contradiction.ts";
import { crossReferences } from "../src/schema/cross-references.ts";
import { authoredIn } from "./authored-in.ts";
import type { Disagreement } from "./disagreement.ts";
import { explainContradiction, explainIssue, explainKey } from "./explain.ts";
import type { Formatter } from "./format.ts";
import type { Mistake } from "./mistake.ts";
import { withStandIns } from "./stand-ins.ts";
import { validateNamed } from "./validate-named.ts";
import { validateOrder } from "./validate-order.ts";
import { validateParties } from "./validate-parties.ts";
import { validateRecorded } from "./validate-recorded.ts";
import { validateReferents } from "./validate-referents.ts";
import { validateStated } from "./validate-stated.ts";
import { validateTerms } from "./validate-terms.ts";
import { validateWordings } from "./validate-wordings.ts";
import { valueIn } from "./value-in.ts";

/** What is wrong with a content. */
export interface Judgement {
  readonly mistakes: readonly Mistake[];
  /** Tells whether a field is missing, wrong or in contradiction to another, so that what follows from it need not be listed. */
  readonly isWrong: (field: Path) => boolean;
}

/** A value of the wrong shape, and what is wrong with it. */
interface Fault {
  readonly path: Path;
  readonly reason: string;
}

/** The least length of a path that leads to a field: it has a collection, an id and a field. */
const fieldDepth = 3;

const startsWith = (path: Path, start: Path) => start.every((key, index) => path[index] === key);

/** Whether two paths lead to one field, or one of them to a part of the other's value. */
const overlap = (a: Path, b: Path): boolean =>
  a.length >= fieldDepth && b.length >= fieldDepth && (startsWith(a, b) || startsWith(b, a));

/** For the contradictions that say that nothing refers to something: the field with which an entry of a collection does. */
const pointers: Readonly<
  Partial<Record<ContradictionKind, readonly [name: string, field: string]>>
> = {
  "no claim": ["claims", "about"],
  "uncited finding": ["claims", "findings"],
  "uncited reference": ["findings", "reference"],
};

function faultsIn(issue: z.core.$ZodIssue, content: Content): readonly Fault[] {
  const path = issue.path.map(String);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], reason: explainKey(path) }));
  }
  return [{ path, reason: explainIssue(issue, valueIn(content, path), path) }];
}

/** Whether a value follows from others, of which one is wrong if this one is. */
const isDerived = ([name, , field]: Path) =>
  (name === "findings" && field === "url") ||
  (name === "claims" && (field === "references" || field === "bestSource"));

/** Finds where the French content does not agree with the words of the article, which has to be all there. */
function* disagreementsIn(
  source: Content,
  formatter: Formatter | undefined,
): Generator<Disagreement> {
  const isMissing = (texts: RegExp) => source.fallbacks.some(({ key }) => texts.test(key));
  if (isMissing(/^segments\./)) return;
  if (!isMissing(/\.(?:name|aliases)$/)) yield* validateNamed(source);
  yield* validateWordings(source);
  yield* validateReferents(source);
  yield* validateTerms(source);
  yield* validateOrder(source);
  yield* validateStated(source);
  yield* validateParties(source);
  if (formatter !== undefined) yield* validateRecorded(source, formatter);
}

/** What is known when a content is judged. */
export interface Known {
  /** Writes numbers and dates as the article does; `undefined` if that is not known. */
  readonly formatter: Formatter | undefined;
  /** The values that are known to be wrong already. */
  readonly known: readonly Path[];
}

/** Judges a content: the shape of each value, and whether the parts agree. What only follows from another mistake is left out. */
export function validateContent(content: Content, locale: Locale, given: Known): Judgement {
  const missing = content.fallbacks.map(({ key }) => key.split("."));
  const issues = contentShape.safeParse(content).error?.issues ?? [];
  const faults = issues
    .flatMap((issue) => faultsIn(issue, content))
    .filter(({ path }) => !isDerived(path))
    .filter(({ path }) => !missing.some((text) => overlap(text, path)));

  const wrong = [...missing, ...given.known, ...faults.map(({ path }) => path)];
  const isWrong = (field: Path) => wrong.some((path) => overlap(path, field));
  const follows = ({ kind, path, others = [] }: Contradiction): boolean => {
    if ([path, ...others].some((one) => isWrong(one.map(String)))) return true;
    const [collection, pointer] = pointers[kind] ?? [];
    // An entry that lacks that field may be the one that ought to refer to it.
    return wrong.some(
      ([name, , field, ...rest]) =>
        pointer !== undefined && name === collection && field === pointer && rest.length === 0,
    );
  };
  const standing = withStandIns(content);
  const contradictions = [...crossReferences(standing)]
    .filter(
      (contradiction) => !isDerived(contradiction.path.map(String)) && !follows(contradiction),
    )
    .map(({ kind, path, reason }) => ({
      path: path.map(String),
      reason: explainContradiction(kind, reason),
    }));

  const places = [...wrong, ...contradictions.map(({ path }) => path)];
  const disagreements = (
    locale === sourceLocale ? [...disagreementsIn(standing, given.formatter)] : []
  )
    .filter(
      ({ path, others }) =>
        ![path, ...others].some((one) => places.some((other) => overlap(other, one.map(String)))),
    )
    .map(({ path, reason }) => ({ path: path.map(String), reason }));

  const mistakes = [...faults, ...contradictions, ...disagreements].map(({ path, reason }) => ({
    ...authoredIn(path, locale),
    reason,
  }));
  const all = [...places, ...disagreements.map(({ path }) => path)];
  return { mistakes, isWrong: (field) => all.some((path) => overlap(path, field)) };
}
