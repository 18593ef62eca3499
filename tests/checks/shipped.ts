import { locales, type PartialResources } from "../../src/index.ts";
import { resourcesIn } from "../resources.ts";

/** The texts of a shipped language, to be changed; none for another language. */
export function textsOf(locale: string): PartialResources {
  const shipped = locales.find((name) => name === locale);
  return shipped ? resourcesIn(shipped) : {};
}

/** Puts texts into a tree by their keys; `undefined` removes one. */
export function put(tree: object, texts: Readonly<Record<string, unknown>>): void {
  for (const [key, text] of Object.entries(texts)) {
    const path = key.split(".");
    const last = path.pop() ?? "";
    const parent = path.reduce<object>((node, part) => {
      if (!Object.hasOwn(node, part)) Reflect.set(node, part, {});
      return Reflect.get(node, part);
    }, tree);
    if (text === undefined) Reflect.deleteProperty(parent, last);
    else Reflect.set(parent, last, text);
  }
}
