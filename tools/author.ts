import { emailAddress, hasBlanks, webAddress } from "./contact.ts";
import type { Manifest } from "./manifest.ts";

/** Who is named as the author of the dataset. */
export interface Author {
  readonly name: string;
  readonly email?: string;
  readonly url?: string;
  /** Whether package.json names nobody, so that the contributors stand in. */
  readonly isStandIn: boolean;
}

/** A text of package.json that names someone: a name, and perhaps an address in `<>` and a page in `()`. */
const person = /^\s*(?<name>[^<(]*[^<(\s])\s*(?:<(?<email>[^>]*)>)?\s*(?:\((?<url>[^)]*)\))?\s*$/;

/** Reads the author that package.json names; `undefined` if it names nobody, or gives an address that is not valid. */
function namedAuthor({ author }: Pick<Manifest, "author">): Author | undefined {
  const { name, email, url } =
    typeof author === "string" ? (person.exec(author)?.groups ?? {}) : (author ?? {});
  if (typeof name !== "string" || name.trim() === "" || hasBlanks(name)) return undefined;
  if (email && emailAddress(email) === undefined) return undefined;
  if (url && webAddress(url) === undefined) return undefined;
  return {
    name: name.trim(),
    ...(email ? { email } : {}),
    ...(url ? { url } : {}),
    isStandIn: false,
  };
}

/** The author of the dataset. Citations need one: where package.json names nobody, it is the package's contributors. */
export const authorOf = (manifest: Pick<Manifest, "name" | "author">): Author =>
  namedAuthor(manifest) ?? { name: `${manifest.name} contributors`, isStandIn: true };
