// #region component
import { useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { partnership } from "./i18n.ts";

const current = () => partnership.content;

export function Participants() {
  const { t } = useTranslation();
  const { initiatives, places } = useSyncExternalStore(partnership.subscribe, current, current);
  const names = initiatives.jumpp.participants?.map((place) => places[place].name) ?? [];
  return (
    <section>
      <h2>{t("heading")}</h2>
      <p>{names.join(" · ")}</p>
      <p>{t("initiatives.jumpp.description", { ns: "partnership" })}</p>
    </section>
  );
}
// #endregion
