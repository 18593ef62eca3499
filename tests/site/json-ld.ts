import jsonld from "jsonld";
import { expect } from "vitest";
import context from "./schema-org-context.json" with { type: "json" };

/** Where the site is, for programs that read its linked data. */
export const base = "https://example.org/some/where/";

/** Reads linked data as a program does. What schema.org's words mean comes from a file that has those used here and no others: a word that it does not have is refused. */
export const expand = (data: object, path: string) => {
  const options = {
    base: base + path,
    safe: true,
    documentLoader: async (documentUrl: string) => {
      expect(documentUrl).toBe("https://schema.org");
      return { document: context, documentUrl };
    },
  };
  return jsonld.expand({ ...data }, options);
};

/** Every value in some data, without what the words mean. */
export const valuesIn = (data: unknown): readonly unknown[] =>
  typeof data === "object" && data !== null
    ? Object.entries(data).flatMap(([key, value]) => (key === "@context" ? [] : valuesIn(value)))
    : [data];
