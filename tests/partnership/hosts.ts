import * as i18next27 from "i18next";
import i18next25 from "i18next-25";
import i18next26 from "i18next-26";
import type { Content } from "../../src/index.ts";

export type CreateInstance = typeof i18next27.createInstance;

// The types of the three differ; the tests use what they share.
export const versions: Readonly<Record<string, CreateInstance>> = {
  25: i18next25.createInstance as unknown as CreateInstance,
  26: i18next26.createInstance as unknown as CreateInstance,
  27: i18next27.createInstance,
};

export const key = "partnership:initiatives.jucep.name";
export const name = (content: Content) => content.initiatives.jucep.name;

/** What i18next calls to load texts: its answers, and what it was asked for. */
export function lazyBackend(texts: (language: string, namespace: string) => object | undefined) {
  const asked: string[] = [];
  const backend = {
    type: "backend" as const,
    init: () => undefined,
    read: (
      language: string,
      ns: string,
      callback: (error: Error | null, data: object | false) => void,
    ) => {
      asked.push(`${language}/${ns}`);
      setTimeout(() => {
        const found = texts(language, ns);
        callback(found ? null : new Error("404"), found ?? false);
      }, 5);
    },
  };
  return { asked, backend };
}
