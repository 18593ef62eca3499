import { extname } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".bib": "application/x-bibtex",
  ".cff": "application/yaml",
  ".css": "text/css",
  ".csv": "text/csv",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".tbx": "application/xml",
  ".tmx": "application/xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml",
};

/** What kind of file this is, by its name, in the words of HTTP. */
export const mediaTypeOf = (file: string): string =>
  types[extname(file)] ?? "application/octet-stream";

/** Whether a kind of file is text, all of which is UTF-8 here. */
export const isText = (type: string): boolean =>
  /^text\/|^application\/|svg/.test(type) && type !== "application/octet-stream";
