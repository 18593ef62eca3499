/**
 * Typed keys of the namespace `partnership` for your i18next (26.3 or later), by opt-in: import this
 * entry once, in any file of your program. It has no code and leaves `CustomTypeOptions` to you.
 * i18next's own types ask that your default namespace be declared, too: as below, if its keys are to
 * stay untyped. On earlier versions, put `PartnershipResources` among your `resources`.
 *
 * @module i18next-types
 *
 * @example
 * ```ts
 * import i18next from "i18next";
 * import { createPartnership } from "us-japan-climate-partnership";
 * import type {} from "us-japan-climate-partnership/i18next-types";
 *
 * declare module "i18next" {
 *   interface CustomTypeOptions {
 *     resources: { translation: Record<string, string> };
 *   }
 * }
 *
 * await i18next.init({ lng: "en" });
 * await createPartnership({ i18n: i18next });
 * console.log(i18next.t("initiatives.jucep.acronym", { ns: "partnership" })); // "JUCEP"
 * ```
 */

import type { PartnershipResources } from "./content/resources.ts";

declare module "i18next" {
  interface ResourceNamespaceMap {
    /** The texts of us-japan-climate-partnership. */
    partnership: PartnershipResources;
  }
}
