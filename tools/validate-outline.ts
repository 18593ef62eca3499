import { list, show } from "../src/checks/show.ts";
import { isTree } from "../src/content/tree.ts";
import type { Mistake } from "./mistake.ts";

const file = "src/records/article.ts";

/** The most sentences that a paragraph has: a larger number is a slip, and would take all memory. */
const mostSentences = 1_000;

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) > 0 && Number(value) <= mostSentences;

/** Says what is wrong with a section, by the fields of it that are. */
function faultsOf(section: unknown): readonly (readonly [field: string, fault: string])[] {
  const { heading, paragraphs, ...others } = isTree(section) ? section : {};
  const isHeading = typeof heading === "boolean";
  const isList = Array.isArray(paragraphs) && paragraphs.length > 0 && paragraphs.every(isCount);
  const given = Array.isArray(paragraphs) ? JSON.stringify(paragraphs) : show(paragraphs);
  return [
    ...(isHeading
      ? []
      : [
          [
            "heading",
            `is ${show(heading)}; expected true or false. Write whether the section begins with a heading.`,
          ] as const,
        ]),
    ...(isList
      ? []
      : [
          [
            "paragraphs",
            `is ${given}; expected a list of numbers from 1 to ${mostSentences}. Write how many sentences each paragraph has.`,
          ] as const,
        ]),
    ...Object.keys(others).map(
      (field) => [field, "is not a field of a section. Remove it."] as const,
    ),
  ];
}

/** The sections of the article have to say whether they begin with a heading, and how many sentences each paragraph has. */
export const validateOutline = (article: unknown): readonly Mistake[] =>
  Object.entries(Object(article)).flatMap(([id, section]) =>
    faultsOf(section).map(([field, reason]) => ({ file, key: `${id}.${field}`, reason })),
  );

const sectionOf = (segment: string): string => segment.split("-")[0] ?? "";

const advice = "Write the sections and paragraphs as the article has them: they are never changed.";

/**
 * The outline has to give the segments that the languages have, in the order in which the French file has
 * them. Where the languages differ among themselves, one of them is wrong, and not the outline.
 *
 * @param outlined - The segments that the outline gives.
 * @param written - The segments of each language, of the source first.
 */
export function validateSegments(
  outlined: readonly string[],
  written: readonly (readonly string[])[],
): readonly Mistake[] {
  const [source = [], ...others] = written;
  const isAgreed = others.every((one) => [...one].sort().join() === [...source].sort().join());
  if (!isAgreed || source.length === 0) return [];
  const more = outlined.filter((id) => !source.includes(id));
  const less = source.filter((id) => !outlined.includes(id));
  const [first] = [...more, ...less];
  if (first !== undefined) {
    const reason = `gives ${list(more)} more and ${list(less)} less than the languages have. ${advice}`;
    return [{ file, key: sectionOf(first), reason }];
  }
  const at = outlined.findIndex((id, index) => id !== source[index]);
  const misplaced = outlined[at];
  if (misplaced === undefined) return [];
  const reason = `has "${misplaced}" where locales/fr/segments.json has "${source[at]}". ${advice}`;
  return [{ file, key: sectionOf(misplaced), reason }];
}
