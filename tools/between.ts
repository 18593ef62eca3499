import { Refusal } from "./mistake.ts";

/** Two comments of a Markdown file, between which a command writes. */
export interface Comments {
  readonly start: string;
  readonly end: string;
}

/**
 * Puts what a command has made into a Markdown text, between two comments.
 *
 * @throws Refusal if one of the comments is missing; it names the file and both comments.
 */
export function putBetween(
  { start, end }: Comments,
  { file, text, made }: { readonly file: string; readonly text: string; readonly made: string },
): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) {
    throw new Refusal(
      `${file} lacks the comments that enclose what is written into it. Add: ${start} ${end}`,
    );
  }
  return `${text.slice(0, from)}${start}\n\n${made}\n\n${text.slice(to)}`;
}
