import type { OwnLanguage } from "./own-language.ts";

/** Persian. */
export const persian: OwnLanguage = {
  locale: "fa",
  number: ["۴۶", "۶۴"],
  month: ["آوریل", "ژوئن"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "ایالات متحده",
        aliases: ["آمریکا"],
      },
      japan: {
        name: "ژاپن",
        aliases: [],
      },
    },
    organizations: {
      meti: {
        name: "وزارت اقتصاد، بازرگانی و صنعت ژاپن",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "مشارکت انرژی پاک ژاپن و ایالات متحده",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "مشارکت اقلیمی",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "مشارکت اقلیمی",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "گرمایش جهانی",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "گاز گلخانه‌ای",
        aliases: ["گازهای گلخانه‌ای"],
      },
      carbonNeutralityTerm: {
        name: "کربن‌خنثایی",
        aliases: [],
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "ژاپن قصد دارد انتشار گازهای گلخانه‌ای خود را تا سال ۲۰۳۰ به میزان ۴۶٪ کاهش دهد.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "رهبران در ۱۶ آوریل ۲۰۲۱ مشارکتی را اعلام و آغاز کردند؛ هیچ‌یک از منابع یافت‌شده نمی‌گوید که این مشارکت امضا شده است.",
      },
      viewsDiffer: {
        reason: "«دیدگاه‌های متفاوت» مبهم‌تر از آن است که منبعی بتواند دربارهٔ آن داوری کند.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "ایالات متحده و ژاپن در پی ایجاد مشارکت اقلیمی برای مبارزه با گرمایش جهانی هستند.",
      },
      "overview-1-4": {
        text: "ژاپن نیز کاهش ۴۶ درصدی انتشار گازهای گلخانه‌ای تا سال ۲۰۳۰ و دستیابی به کربن‌خنثایی تا سال ۲۰۵۰ را در اولویت قرار داده است.",
      },
      "meti-1-1": {
        text: "در آوریل ۲۰۲۱، رهبران آمریکا و ژاپن توافق تازه‌ای را برای گسترش همکاری‌های خود در مسائل زیست‌محیطی امضا کردند.",
      },
      "meti-1-4": {
        text: "METI به تقویت همکاری در مسائل انرژی کمک خواهد کرد.",
      },
      "jucep-heading": {
        text: "مشارکت انرژی پاک ژاپن و ایالات متحده (JUCEP)",
      },
      "jucep-1-2": {
        text: "ابتکار مشترک، یعنی مشارکت انرژی پاک ژاپن و ایالات متحده (JUCEP)، در آوریل ۲۰۲۱ آغاز شد.",
      },
      "jucep-2-3": {
        text: "اما ایالات متحده و ژاپن سابقه‌ای طولانی در همکاری دارند که در میانهٔ دههٔ ۱۹۶۰ بر علوم محیط زیست و پزشکی متمرکز بود.",
      },
    },
  },
};
