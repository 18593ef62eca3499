/** The address of a document, as the data write it. */
export interface Address {
  readonly scheme: string;
  readonly host: string;
  readonly path: string;
  readonly query: string;
  readonly fragment: string;
}

/** Reads the parts of an address; `undefined` if it is no address of a web page. */
export function readAddress(address: unknown): Address | undefined {
  const [, scheme, host, path, query, fragment] =
    (typeof address === "string" &&
      /^(https?):\/\/([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/i.exec(address)) ||
    [];
  if (scheme === undefined || host === undefined || path === undefined) return undefined;
  return { scheme, host, path, query: query ?? "", fragment: fragment ?? "" };
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** The same for all addresses of one document: the scheme, `www.` or `m.`, a slash at the end and the encoding make no difference. */
export function documentOf({ host, path, query }: Address): string {
  const name = host
    .toLowerCase()
    .split(".")
    .filter((label) => label !== "www" && label !== "m")
    .join(".");
  const place = decoded(path).replace(/\/+$/, "");
  const parameters = query.slice(1).split("&").map(decoded).sort().join("&");
  return [name, place, parameters].join("\n");
}
