import json from "../package.json" with { type: "json" };

/** Someone in package.json: npm reads an object, or a text such as `Ada Example <ada@example.org> (https://example.org)`. */
type PersonField =
  | string
  | { readonly name: string; readonly email?: string; readonly url?: string };

/**
 * What package.json says of the package. The last four fields say who publishes it; they stand nowhere else,
 * and each is missing until whoever publishes the package writes it.
 */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly author?: PersonField;
  /** npm reads an object, an address, or a short form such as `github:owner/name`. */
  readonly repository?: string | { readonly type?: string; readonly url: string };
  readonly homepage?: string;
  readonly bugs?: string | { readonly url?: string; readonly email?: string };
}

export const manifest: Manifest = json;
