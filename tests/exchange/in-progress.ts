import { facts } from "../../generated/all-facts.ts";
import { type Layer, localize } from "../../src/content/localize.ts";
import type { Content } from "../../src/index.ts";
import { resourcesIn } from "../resources.ts";

/** The content of a language that has a few texts yet; the source's stand in for the others. */
export function inProgress(locale: string, resources: Layer["resources"]): Content {
  const source = { locale: "fr", resources: resourcesIn("fr") };
  return localize(facts, locale, [{ locale, resources }, source]).content;
}
