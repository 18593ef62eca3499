import { list } from "../../src/checks/show.ts";
import type { Records } from "../facts.ts";
import type { Formatter } from "../format.ts";
import { factValues, placeholderFaults } from "../placeholder-fault.ts";
import { validatePlaceholders } from "../validate-placeholders.ts";
import type { FaultsOfCodes } from "./compare.ts";
import { addedPlaceholders } from "./placeholders.ts";

/** The files whose placeholders are filled when a text is shown, and not with facts. */
const filledLater: readonly (string | undefined)[] = ["formats", "reader"];

/** Makes the function that says what is wrong with the placeholders of a translation: facts that it may not show, or cannot. */
export function codeFaults(records: Records, formatter: Formatter): FaultsOfCodes {
  const values = factValues(records);
  return ({ key, path, source }, target) => {
    if (filledLater.includes(path[0])) {
      const added = addedPlaceholders(source, target).map((name) => `{{${name}}}`);
      return added.length === 0
        ? []
        : [`has a placeholder that the source does not have: ${list(added)}. Remove it.`];
    }
    const wrong = placeholderFaults(key, target, values, formatter).map(({ reason }) => reason);
    if (wrong.length > 0) return wrong;
    const [file = "", ...rest] = path;
    const text = rest.reduceRight<unknown>((inner, name) => ({ [name]: inner }), target);
    return validatePlaceholders("", { [file]: text }, records).map(({ mistake }) => mistake.reason);
  };
}
