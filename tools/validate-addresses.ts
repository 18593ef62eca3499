import { isTree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";
import { type Address, documentOf, readAddress } from "./read-address.ts";

/** What makes an address malformed, or other than browsers write it, each with what is wrong. */
const faults: readonly (readonly [
  is: (address: Address, whole: string) => boolean,
  what: string,
])[] = [
  [({ scheme }) => scheme !== scheme.toLowerCase(), "has capitals in its scheme"],
  [({ host }) => host !== host.toLowerCase(), "has capitals in its host"],
  [({ host }) => host.includes(":"), "names a port"],
  [
    ({ host }) => !/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/i.test(host.split(":")[0] ?? ""),
    "has a host that is none",
  ],
  [({ path }) => path.includes("//"), "has two slashes in a row"],
  [
    ({ path }) => path.split("/").some((part) => part === "." || part === ".."),
    "has a path with dots for a folder",
  ],
  [({ path }) => path.includes(".."), "has two dots in a row"],
  [
    (_, whole) => /[\s"<>\\^`{|}]/.test(whole),
    "has a space, or a character that has to be encoded",
  ],
  [(_, whole) => /%(?![\dA-F]{2})/i.test(whole), "has a percent sign that encodes nothing"],
  [(_, whole) => /[.,;:]$/.test(whole), "ends with a punctuation mark"],
  [({ fragment }) => fragment !== "", "leads to a part of the document"],
];

/** The address of a reference has to be well formed, and that of one document alone. */
export function validateAddresses({ references }: Records): readonly Mistake[] {
  const file = "src/records/references.ts";
  const owners = new Map<string, string>();
  return Object.entries(references).flatMap(([id, reference]): Mistake[] => {
    const url = isTree(reference) ? reference.url : undefined;
    const address = readAddress(url);
    if (address === undefined || typeof url !== "string") return [];
    const key = `${id}.url`;
    const [, what] = faults.find(([is]) => is(address, url)) ?? [];
    if (what !== undefined) {
      return [
        {
          file,
          key,
          reason: `is "${url}", which ${what}. Write the address as a browser shows it, of the document alone.`,
        },
      ];
    }
    const document = documentOf(address);
    const owner = owners.get(document);
    owners.set(document, owner ?? id);
    if (owner === undefined) return [];
    const reason = `is "${url}", the address of "${owner}", too. Keep one of the two references, and let the findings of both name it.`;
    return [{ file, key, reason }];
  });
}
