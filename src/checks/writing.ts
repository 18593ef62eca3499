/** The scripts of Unicode that make up a script of a language tag, where their names differ. */
const parts: Readonly<Record<string, string>> = {
  Aran: "Arab",
  Cyrs: "Cyrl",
  Hanb: "Hani Bopo",
  Hans: "Hani",
  Hant: "Hani",
  Hrkt: "Hira Kana",
  Jpan: "Hira Kana Hani",
  Kore: "Hang",
  Latf: "Latn",
  Latg: "Latn",
};

/** The scripts that may stand beside one of East Asia: Greek letters are symbols there. */
const besides: Readonly<Record<string, string>> = {
  Hanb: "Grek",
  Hans: "Grek",
  Hant: "Bopo Grek",
  Hrkt: "Hani Grek",
  Jpan: "Grek",
  Kore: "Hani Grek",
};

/** The scripts of names in any language, of common characters, and of combining marks. */
const everywhere = "Latn Zyyy Zinh";

/** Full-width characters, which belong beside Chinese characters. */
const fullWidth = "\\uff01-\\uff60\\uffe0-\\uffe6";

const classOf = (scripts: string): string =>
  scripts
    .split(" ")
    .map((script) => `\\p{scx=${script}}`)
    .join("");

/** Makes a pattern; `undefined` if it names a script that Unicode does not have, such as one for private use. */
function compile(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, "gu");
  } catch {
    return undefined;
  }
}

/** What a language is written in. */
interface Writing {
  /** Finds the letters of its script; `undefined` if these are not known. */
  readonly own: RegExp | undefined;
  /** Finds the characters of other scripts. */
  readonly foreign: RegExp | undefined;
}

/** Tells how a language with the script of a tag is written: `Jpan`. */
export function writingOf(script: string): Writing {
  const own = parts[script] ?? script;
  const beside = besides[script];
  const known = classOf(own) + classOf(everywhere) + (beside ? classOf(beside) : "");
  return {
    own: compile(`(?=\\p{L})[${classOf(own)}]`),
    foreign: compile(`[^${known}\\p{C}]${beside ? "" : `|[${fullWidth}]`}`),
  };
}
