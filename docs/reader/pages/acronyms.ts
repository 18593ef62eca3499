/** Every country by its English names: in full, and in short where there is one, such as US. The longest come first. */
const countries: readonly string[] = (() => {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = (["long", "short"] as const).flatMap((style) => {
    const shown = new Intl.DisplayNames("en", { type: "region", style, fallback: "none" });
    return codes.flatMap((code) => shown.of(code) ?? []);
  });
  return [...new Set(names)].sort((a, b) => b.length - a.length);
})();

/** The institutions that a name puts together: each ends with its country, or stands in brackets. */
function institutionsIn(name: string): readonly string[] {
  const parts = name.split(/[()]/).map((part) => part.trim());
  return parts.flatMap((part) => {
    const country = countries.find((one) => part.includes(`, ${one}, and `));
    return country === undefined ? [part] : part.split(new RegExp(`(?<=, ${country}), and `));
  });
}

/** The name of an institution without its country: that may come first, or last after a comma or a small word. */
function withoutCountry(name: string): string {
  for (const country of countries) {
    if (name.startsWith(`${country} `)) return name.slice(country.length + 1);
    const last = [`, ${country}`, ` of ${country}`, ` in ${country}`].find((end) =>
      name.endsWith(end),
    );
    if (last !== undefined) return name.slice(0, -last.length);
  }
  return name;
}

/** The first letters of words. What is written in capitals alone, such as US, is kept whole. */
const initialsOf = (words: readonly string[]): string =>
  words.map((word) => (/^\p{Lu}{2,3}$/u.test(word) ? word : word.charAt(0))).join("");

/**
 * The acronyms under which a publisher may be looked for, by one rule for all: the first letters of its words,
 * with and without its country, each with and without its small words (those that begin with no capital); an
 * article never counts. `Ministry of the Environment, Japan` is MOE, MOEJ and MEJ. Those of two letters are left out,
 * since they are mostly words themselves.
 */
export function acronymsOf(publisher: string): readonly string[] {
  const plain = publisher.replaceAll(/(?<=\b\p{Lu})\./gu, "").replaceAll(/[’'][^\s]*/g, "");
  const acronyms = institutionsIn(plain).flatMap((name) =>
    [name, withoutCountry(name)].flatMap((shown) => {
      const words = (shown.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !/^the$/i.test(word));
      const large = words.filter((word) => /^\p{Lu}/u.test(word));
      return [words, large].map((all) => (all.length > 1 ? initialsOf(all).toUpperCase() : ""));
    }),
  );
  return [...new Set(acronyms)].filter((acronym) => acronym.length > 2);
}
