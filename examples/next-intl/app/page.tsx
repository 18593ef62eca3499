import { getTranslations } from "next-intl/server";
import { Verdicts } from "./verdicts.tsx";

export default async function Page() {
  const t = await getTranslations("partnership");
  return (
    <main>
      <h1>{t("article.title")}</h1>
      <p>{t("commitments.japanGhg2030.summary")}</p>
      {/* A list of texts is no message: `raw` gives it as it stands. */}
      <q>{t.raw("claims.implicationsForJapan.translatedQuote").join(" … ")}</q>
      <Verdicts />
    </main>
  );
}
