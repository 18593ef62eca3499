import { readFileSync } from "node:fs";
import type { Locale, PartnershipResources } from "../src/index.ts";

/** The texts of a language as `./locales/<locale>.json` ships them: a new object at each call. */
export const resourcesIn = (locale: Locale): PartnershipResources =>
  JSON.parse(readFileSync(`generated/public/locales/${locale}.json`, "utf8"));
