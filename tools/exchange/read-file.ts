import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { sourceLocale } from "../../src/locales.ts";
import { tagFault } from "../language-tag.ts";
import { Refusal } from "../mistake.ts";
import type { Fault, Reading } from "./incoming.ts";
import { languageFault } from "./language.ts";
import { readXliff } from "./read-xliff.ts";

/** Where exported files are written. */
export const exchangeFolder = "translation";

/** The most bytes that a file may have. A whole language has a tenth of it. */
const mostBytes = 16 * 2 ** 20;

/** Finds a file: as it is named, or among the exported ones. */
function find(name: string): string {
  const path = [name, join(exchangeFolder, name)].find((one) => existsSync(one));
  if (path !== undefined) return path;
  throw new Refusal(
    `There is no file "${name}", nor one in ${exchangeFolder}/. Name the file to import.`,
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

/** Says why the language of a file is not right; nothing of one that is. */
function wrongLanguage(path: string, locale: string): string | undefined {
  const fault = languageFault(locale);
  if (fault !== undefined)
    return `${fault}. Write the tag of the language that it translates into.`;
  const named = basename(path).replace(/\.\w+$/, "");
  if (tagFault(named) !== undefined || named === locale) return undefined;
  return `translates into "${locale}", and its name says "${named}". Rename it, or mend its language.`;
}

/** Reads a translated file, and finds what is wrong with it by itself. */
export function readExchanged(name: string): Reading & { readonly path: string } {
  const path = find(name);
  const { file, faults } = readXliff(readText(path), sourceLocale);
  const reason = faults.some(({ key }) => key === "")
    ? undefined
    : wrongLanguage(path, file.locale);
  const wrong: readonly Fault[] = reason === undefined ? [] : [{ key: "", reason }];
  return { path, file, faults: [...wrong, ...faults] };
}
