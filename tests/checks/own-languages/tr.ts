import type { OwnLanguage } from "./own-language.ts";

/** Turkish. */
export const turkish: OwnLanguage = {
  locale: "tr",
  number: ["46", "64"],
  month: ["Nisan", "Mayıs"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "Amerika Birleşik Devletleri",
        aliases: ["ABD", "Amerikalı"],
      },
      japan: {
        name: "Japonya",
        aliases: ["Japon"],
      },
    },
    organizations: {
      meti: {
        name: "Japonya Ekonomi, Ticaret ve Sanayi Bakanlığı",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "Japonya-ABD Temiz Enerji Ortaklığı",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "iklim ortaklığı",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "iklim ortaklığı",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "küresel ısınma",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "sera gazı",
        aliases: [],
      },
      carbonNeutralityTerm: {
        name: "karbon nötrlüğü",
        aliases: ["karbon nötr"],
      },
      climateChangeTerm: {
        name: "iklim değişikliği",
        aliases: [],
      },
    },
    commitments: {
      japanGhg2030: {
        summary:
          "Japonya, sera gazı emisyonlarını 2030 yılına kadar yüzde 46 azaltmayı hedefliyor.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "Liderler, 16 Nisan 2021’de bir ortaklık duyurdu ve başlattı; bulunan hiçbir kaynak bunun imzalandığını söylemiyor.",
      },
      viewsDiffer: {
        reason: "“Farklı görüşler” ifadesi, bir kaynağın karara bağlayamayacağı kadar belirsizdir.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "Amerika Birleşik Devletleri ve Japonya, küresel ısınmayla mücadele etmek için bir iklim ortaklığı kurmayı amaçlıyor.",
      },
      "overview-1-4": {
        text: "Japonya ise sera gazı emisyonlarını 2030 yılına kadar %46 azaltmayı ve 2050 yılına kadar karbon nötr olmayı öncelik hâline getirdi.",
      },
      "meti-1-1": {
        text: "Nisan 2021’de Amerikalı ve Japon liderler, çevre konularındaki iş birliğini genişletmek için yeni bir anlaşma imzaladı.",
      },
      "meti-1-4": {
        text: "METI, enerji konularında iş birliğinin geliştirilmesine yardımcı olacaktır.",
      },
      "jucep-heading": {
        text: "Japonya-ABD Temiz Enerji Ortaklığı (JUCEP)",
      },
      "jucep-1-2": {
        text: "Ortak girişim olan Japonya-ABD Temiz Enerji Ortaklığı (JUCEP), 2021 yılının Nisan ayında başlatıldı.",
      },
      "jucep-2-3": {
        text: "Ancak ABD ve Japonya’nın, 1960’ların ortalarında çevre ve tıp bilimlerine odaklanan uzun bir iş birliği geçmişi var.",
      },
      "jumpp-2-1": {
        text: "İklim değişikliğine küresel ve bölgesel düzeyde verilen yanıtta ABD ve Japonya öncü konumdadır.",
      },
    },
  },
};
