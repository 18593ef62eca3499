import type { Locale, PartnershipResources } from "us-japan-climate-partnership";

/** Keys that do not exist, and languages that do not ship, are mistakes that the compiler finds. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: { partnership: PartnershipResources };
  }
}
