import { type IdOf, ids } from "../../generated/ids.ts";
import { codes } from "../content/codes.ts";
import {
  type TextCollection,
  type TextKind,
  textCollections,
  textFieldsOf,
} from "../content/collections.ts";
import type { PartialResources } from "../content/resources.ts";
import { articleTexts } from "../content/segments.ts";
import { type Check, fields, list, nonEmptyList, text } from "./check-texts.ts";
import { type Fault, listOf } from "./faults.ts";
import { inspect } from "./inspect.ts";

const each = (names: readonly string[], check: Check): Check =>
  fields(Object.fromEntries(names.map((name) => [name, check])));

const kinds: Readonly<Record<TextKind, Check>> = { text, optional: text, list, nonEmptyList };

function collection(name: TextCollection): Check {
  const known = Object.entries(textFieldsOf(name)).map(([field, kind]) => [field, kinds[kind]]);
  const knownIds: readonly IdOf[TextCollection][] = ids[name];
  return each(knownIds, fields(Object.fromEntries(known)));
}

const language = fields({
  article: each(articleTexts, text),
  ...Object.fromEntries(textCollections.map((name) => [name, collection(name)])),
  labels: fields(
    Object.fromEntries(
      Object.entries<readonly string[]>(codes).map(([group, keys]) => [group, each(keys, text)]),
    ),
  ),
});

/** What is given for each language, by canonical tag. */
function byTag(
  translations: unknown,
  canonicalTag: (tag: string) => string,
): ReadonlyMap<string, unknown> {
  // `copyOf` has copied plain objects of every realm, so that each of them has the prototype of this realm.
  if (
    typeof translations !== "object" ||
    translations === null ||
    Object.getPrototypeOf(translations) !== Object.prototype
  ) {
    throw new TypeError(
      `resources is ${inspect(translations)}; expected an object of texts by language tag, such as { es: { … } }.`,
    );
  }
  const spellings = new Map<string, string>();
  const own = new Map<string, unknown>();
  for (const key of Reflect.ownKeys(translations)) {
    const resources: unknown = Reflect.get(translations, key);
    if (resources === undefined) continue;
    const tag = String(key);
    const canonical = canonicalTag(tag);
    const other = spellings.get(canonical);
    if (other !== undefined) {
      throw new TypeError(
        `resources has ${inspect(other)} and ${inspect(tag)}, two spellings of "${canonical}"; put their texts under one of them.`,
      );
    }
    spellings.set(canonical, tag);
    own.set(canonical, resources);
  }
  return own;
}

function* faultsOf(own: ReadonlyMap<string, unknown>): Generator<Fault> {
  for (const [tag, resources] of own) yield* language(resources, `resources.${tag}`);
}

/**
 * Checks a copy of the texts that a user gives, and returns them by canonical tag. `canonicalTag` is a
 * parameter, since this module is loaded only when it is needed, and does not import what every page
 * loads first.
 *
 * @throws TypeError that lists every unknown key, and every value that is not a text, with its path.
 */
export function checkResources(
  translations: unknown,
  canonicalTag: (tag: string) => string,
): Map<string, PartialResources> {
  const own = byTag(translations, canonicalTag);
  const faults = listOf(faultsOf(own));
  if (faults.length > 0) throw new TypeError(`Invalid resources:\n  ${faults.join("\n  ")}`);
  // Each key and each text has just been checked.
  return own as Map<string, PartialResources>;
}
