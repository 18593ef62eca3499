import { facts } from "../../generated/all-facts.ts";
import { localize } from "../content/localize.ts";
import type { PartialResources, PartnershipResources } from "../content/resources.ts";
import type { Language } from "./languages.ts";

export { checkResources } from "./check-resources.ts";

/** Makes a user's language; what its texts leave out comes from other languages, in their order. */
export function ownLanguage(
  locale: string,
  texts: PartialResources,
  others: readonly Language[],
): Language {
  const layers = [{ locale, resources: texts }, ...others.flatMap((language) => language.layers)];
  const { content, resources } = localize(facts, locale, layers);
  const json = JSON.stringify(resources);
  return { content, resources: (): PartnershipResources => JSON.parse(json), layers };
}
