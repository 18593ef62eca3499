/**
 * Gives the keys of the namespace `partnership` to the types of your i18next, so that TypeScript
 * completes and checks them in `t`. Import this entry point once, in any file of your program. It has
 * types only, and no code.
 *
 * It needs i18next 26.3 or later. On an earlier version, add `PartnershipResources` to the `resources`
 * of your `CustomTypeOptions` instead.
 *
 * i18next then expects the type of your default namespace, too: declare it in `CustomTypeOptions`, which
 * stays yours. The example declares it so that its keys may be any string. A key that begins with
 * `partnership:` is then one of them, and is not checked.
 *
 * @module i18next-types
 *
 * @example Type the keys of the package, and leave your own keys untyped
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
    /** The texts of the package, under the keys that `t` takes. */
    partnership: PartnershipResources;
  }
}
