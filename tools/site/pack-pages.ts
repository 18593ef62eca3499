/**
 * Pages taken apart, since they share most of their markup and many of their texts. Each page is a text in
 * which a character stands for a piece: `!` for the next of those that occur once in all pages, any other
 * for one of those that occur more often.
 */
export interface PackedPages {
  /** The pieces that occur more than once, the most frequent first: that of the character `#` is the first. */
  readonly often: readonly string[];
  /** The pieces that occur once, in the order of the pages. */
  readonly once: readonly string[];
  /** The characters of each page, by its path from the root of the site. */
  readonly pages: Readonly<Record<string, string>>;
}

/** The character of the first of the frequent pieces. `"` stands before it, and would be written as two. */
const firstCharacter = "#".charCodeAt(0);

/** Where the characters end that stand for themselves alone. */
const endOfCharacters = 0xd800;

const next = "!";

/**
 * Where a page is cut: at its tags; within links, after what leads up to the root and down to a language; and
 * around ids, since an id stands in many tags.
 */
const edges = new RegExp(
  [
    "(?<=>)",
    "(?=<)",
    '(?<= href="(?:\\.\\./)*(?:fr/|ja/)?)(?=[^.])(?!fr/|ja/)',
    '(?<= (?:id|data-segment|data-claim|aria-labelledby)=")',
    '(?<= (?:href|id|data-segment|data-claim|aria-labelledby)="[^"]*)(?=")',
  ].join("|"),
);

/** The view of a page, which is the same in all languages. */
const viewOf = (path: string): string => path.replace(/^(?:fr|ja)\//, "");

/** Puts the pages of a view beside each other: what they share is near, where it is compressed. */
function byView(pages: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  const views = [...new Set([...pages.keys()].map(viewOf))];
  return [...pages].sort(([a], [b]) => views.indexOf(viewOf(a)) - views.indexOf(viewOf(b)));
}

/**
 * Packs pages into one object, to be written as JSON. The service worker puts them together again.
 *
 * @param pages - The HTML of each page, by its path from the root of the site.
 * @throws Error if there are more frequent pieces than characters for them.
 */
export function packPages(pages: ReadonlyMap<string, string>): PackedPages {
  const cut = byView(pages).map(([path, html]) => [path, html.split(edges)] as const);
  const counts = new Map<string, number>();
  for (const [, pieces] of cut) {
    for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  const often = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .map(([piece]) => piece);
  if (firstCharacter + often.length > endOfCharacters) {
    throw new Error(
      `The pages have ${often.length} frequent pieces: too many for a character each.`,
    );
  }
  const characters = new Map(
    often.map((piece, at) => [piece, String.fromCharCode(firstCharacter + at)]),
  );
  return {
    often,
    once: cut.flatMap(([, pieces]) => pieces.filter((piece) => !characters.has(piece))),
    pages: Object.fromEntries(
      cut.map(([path, pieces]) => [
        path,
        pieces.map((piece) => characters.get(piece) ?? next).join(""),
      ]),
    ),
  };
}
