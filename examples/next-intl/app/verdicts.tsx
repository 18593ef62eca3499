"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";

const verdicts = ["confirmed", "imprecise", "contradicted", "unverified", "opinion"] as const;

export function Verdicts() {
  const t = useTranslations("partnership.labels");
  const [at, setAt] = useState(0);
  return (
    <button type="button" onClick={() => setAt((at + 1) % verdicts.length)}>
      {t(`verdicts.${verdicts[at] ?? "confirmed"}`)}
    </button>
  );
}
