import type { RecordId } from "../../generated/ids.ts";
import { unifyApostrophes } from "./apostrophe.ts";
import type { Mention } from "./segments.ts";
import { upperCase } from "./upper-case.ts";

/** A node in the tree of names, for one prefix: the characters that may follow it, and the records that it names if a name ends there. */
interface Node {
  readonly next: Map<string, Node>;
  /** The records that the name which ends here names. */
  readonly records: RecordId[];
}

const newNode = (): Node => ({ next: new Map(), records: [] });

const wordCharacter = /[\p{L}\p{N}]/u;
const unspacedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Tells whether a name may begin or end between two characters: between words, and anywhere in a script that is written without spaces. */
function isBoundary(before: string | undefined, after: string | undefined): boolean {
  if (before === undefined || after === undefined) return true;
  const joined = wordCharacter.test(before) && wordCharacter.test(after);
  return !joined || unspacedScript.test(before) || unspacedScript.test(after);
}

/** Tells whether a name may end between two characters. Korean writes its particles at the end of a name: `일본은`. */
const isNameEnd = (before: string | undefined, after: string | undefined): boolean =>
  isBoundary(before, after) || /\p{Script=Hangul}/u.test(before ?? "");

/** The spellings of a name. At the start of a sentence, `énergie propre` is `Énergie propre`. */
function spellings(name: string, locale: string): readonly string[] {
  const capitalized = upperCase(name.charAt(0), locale) + name.slice(1);
  return capitalized === name ? [name] : [name, capitalized];
}

/**
 * Compiles names of a language into one matcher. Its time is in proportion to the length of the text and
 * does not depend on the number of names. All apostrophes count as the same, in names and in texts.
 */
export function compileMatcher(
  names: Iterable<readonly [name: string, record: RecordId]>,
  locale = "en",
): (text: string) => Mention[] {
  const root = newNode();
  for (const [name, record] of names) {
    for (const spelling of spellings(unifyApostrophes(name), locale)) {
      let node = root;
      for (let i = 0; i < spelling.length; i++) {
        const unit = spelling.charAt(i);
        const next = node.next.get(unit) ?? newNode();
        node.next.set(unit, next);
        node = next;
      }
      if (node !== root && !node.records.includes(record)) node.records.push(record);
    }
  }

  const longestAt = (text: string, start: number): Mention | undefined => {
    let found: Mention | undefined;
    let node = root.next.get(text.charAt(start));
    for (let end = start + 1; node; end++) {
      if (node.records.length > 0 && isNameEnd(text[end - 1], text[end])) {
        found = { start, end, records: [...node.records] };
      }
      node = end < text.length ? node.next.get(text.charAt(end)) : undefined;
    }
    return found;
  };

  return (written) => {
    const text = unifyApostrophes(written);
    const mentions: Mention[] = [];
    for (let at = 0; at < text.length; ) {
      const mention = isBoundary(text[at - 1], text[at]) ? longestAt(text, at) : undefined;
      if (mention) mentions.push(mention);
      at = mention?.end ?? at + 1;
    }
    return mentions;
  };
}
