import type { OwnLanguage } from "./own-language.ts";

/** Chinese in traditional characters. */
export const traditionalChinese: OwnLanguage = {
  locale: "zh-Hant",
  number: ["46", "64"],
  month: ["4月", "5月"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "美國",
        aliases: ["美日", "日美"],
      },
      japan: {
        name: "日本",
        aliases: ["美日", "日美"],
      },
    },
    organizations: {
      meti: {
        name: "日本經濟產業省",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "日美潔淨能源夥伴關係",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "氣候夥伴關係",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "氣候夥伴關係",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "全球暖化",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "溫室氣體",
        aliases: [],
      },
      carbonNeutralityTerm: {
        name: "碳中和",
        aliases: [],
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "日本的目標是在2030年前將溫室氣體排放量減少46%。",
      },
    },
    claims: {
      accordSigned: {
        reason: "兩國領袖於2021年4月16日宣布並啟動了夥伴關係；找到的資料都沒有提到它經過簽署。",
      },
      viewsDiffer: {
        reason: "「觀點不同」的說法過於籠統，無法由任何資料來判定。",
      },
    },
    segments: {
      "overview-1-1": {
        text: "美國與日本正尋求建立氣候夥伴關係，以對抗全球暖化。",
      },
      "overview-1-4": {
        text: "日本則將在2030年前減少46%的溫室氣體排放、在2050年前達成碳中和列為優先要務。",
      },
      "meti-1-1": {
        text: "2021年4月，美日兩國領袖簽署了一項新協議，以擴大雙方在環境議題上的合作。",
      },
      "meti-1-4": {
        text: "METI將協助促進能源議題上的合作。",
      },
      "jucep-heading": {
        text: "日美潔淨能源夥伴關係（JUCEP）",
      },
      "jucep-1-2": {
        text: "聯合倡議「日美潔淨能源夥伴關係」（JUCEP）於2021年4月啟動。",
      },
      "jucep-2-3": {
        text: "但美國與日本有著悠久的合作歷史，六十年代中期以環境科學和醫學為重點。",
      },
    },
  },
};
