// Hermes on Linux has no `Intl`; on Android and iOS it has this function, which the package needs.
import "@formatjs/intl-getcanonicallocales/polyfill.js";
// #region program
import { createPartnership } from "us-japan-climate-partnership";

async function main() {
  const partnership = await createPartnership({ locale: "en-US" });
  const stop = partnership.subscribe(({ locale, article }) => print(locale, article.title));
  await partnership.setLocale("ja-JP");
  print(partnership.i18n.t("initiatives.jucep.name"));
  stop();
}

main().catch((error) => print(String(error), error.stack));
// #endregion
