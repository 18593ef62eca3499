import { readFileSync, statSync } from "node:fs";
import { isAbsolute, join, parse, relative, resolve } from "node:path";
import { sourceLocale } from "../../src/locales.ts";
import { languageTag, tagFault } from "../language-tag.ts";
import { Refusal } from "../mistake.ts";
import type { Fault, IncomingFile, Reading } from "./incoming.ts";
import { languageFault } from "./language.ts";
import { readPo } from "./read-po.ts";
import { readXliff } from "./read-xliff.ts";

/** Where exported files are written. */
export const exchangeFolder = "translation";

/** The most bytes that a file may have. A whole language has a tenth of it. */
const mostBytes = 16 * 2 ** 20;

/** Whether there is a file of a name. A name that no file can have is that of none. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The folder in which a command was given: npm runs it in the root of the project, and says where that was. */
const currentFolder = process.env.INIT_CWD ?? ".";

/** A path as messages show it: from the root of the project, if it leads to a file there. */
function shown(path: string): string {
  const within = relative(".", path);
  return within.startsWith("..") || isAbsolute(within) ? resolve(path) : within;
}

/** Finds a file: from the current folder as it is named, or among the exported ones. */
function find(name: string): string {
  const path = [resolve(currentFolder, name), join(exchangeFolder, name)].map(shown).find(isFile);
  if (path !== undefined) return path;
  throw new Refusal(
    `There is no file "${name}", nor one of that name in ${exchangeFolder}/. Give the path of the file to import.`,
  );
}

/** Reads a file as UTF-8. */
function readText(path: string): string {
  const { size } = statSync(path);
  if (size > mostBytes) {
    throw new Refusal(
      `${path} has ${size} bytes; expected ${mostBytes} at most. Import an exported file.`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch {
    throw new Refusal(`${path} is not UTF-8. Save it as UTF-8.`);
  }
}

/** The name of a file without what it ends with: its language, as exported files are named. */
const nameOf = (path: string): string => parse(path).name;

/** Says why the language of a file is not right; nothing of one that is. */
function wrongLanguage(path: string, locale: string): string | undefined {
  const fault = languageFault(locale);
  if (fault !== undefined) {
    return `${fault}. Write the tag of the language that it translates into.`;
  }
  const named = languageTag(nameOf(path));
  // Many words of three letters are the tag of some language: bom, doc, new.
  const isTag = /^[a-z]{2}(?:-|$)/.test(named) && tagFault(named) === undefined;
  if (!isTag || named === locale) return undefined;
  return `translates into "${locale}", and its name says "${named}". Rename it, or mend its language.`;
}

/** Says what is wrong with a whole file that was read. */
function wholeFault(path: string, { locale, units }: IncomingFile): string | undefined {
  const wrong = wrongLanguage(path, locale);
  if (wrong !== undefined) return wrong;
  return units.length === 0
    ? "has no text that is translated. Import an exported file."
    : undefined;
}

/** Reads a translated file, and finds what is wrong with it by itself. */
export function readExchanged(name: string): Reading & { readonly path: string } {
  const path = find(name);
  const text = readText(path);
  const { file, faults } = path.endsWith(".po")
    ? readPo(text, nameOf(path))
    : readXliff(text, sourceLocale);
  const isRead = faults.every(({ key }) => key !== "");
  const reason = isRead ? wholeFault(path, file) : undefined;
  const wrong: readonly Fault[] = reason === undefined ? [] : [{ key: "", reason }];
  return { path, file, faults: [...wrong, ...faults] };
}
