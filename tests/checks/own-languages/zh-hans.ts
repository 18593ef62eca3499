import type { OwnLanguage } from "./own-language.ts";

/** Chinese in simplified characters. */
export const simplifiedChinese: OwnLanguage = {
  locale: "zh-Hans",
  number: ["46", "64"],
  month: ["4月", "5月"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "美国",
        aliases: ["美日", "日美"],
      },
      japan: {
        name: "日本",
        aliases: ["美日", "日美"],
      },
    },
    organizations: {
      meti: {
        name: "日本经济产业省",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "日美清洁能源伙伴关系",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "气候伙伴关系",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "气候伙伴关系",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "全球变暖",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "温室气体",
        aliases: [],
      },
      carbonNeutralityTerm: {
        name: "碳中和",
        aliases: [],
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "日本的目标是到2030年将温室气体排放量减少46％。",
      },
    },
    claims: {
      accordSigned: {
        reason: "两国领导人于2021年4月16日宣布并启动了伙伴关系；查到的资料均未提及曾经签署。",
      },
      viewsDiffer: {
        reason: "“观点不同”的说法过于笼统，无法由任何资料来判定。",
      },
    },
    segments: {
      "overview-1-1": {
        text: "美国和日本正寻求建立气候伙伴关系，以应对全球变暖。",
      },
      "overview-1-4": {
        text: "日本则将到2030年把温室气体排放量减少46%、到2050年实现碳中和作为优先事项。",
      },
      "meti-1-1": {
        text: "2021年4月，美日两国领导人签署了一项新协议，以扩大双方在环境问题上的合作。",
      },
      "meti-1-4": {
        text: "METI将协助促进能源问题上的合作。",
      },
      "jucep-heading": {
        text: "日美清洁能源伙伴关系（JUCEP）",
      },
      "jucep-1-2": {
        text: "联合倡议“日美清洁能源伙伴关系”（JUCEP）于2021年4月启动。",
      },
      "jucep-2-3": {
        text: "但美国和日本有着悠久的合作历史，20世纪60年代中期的合作侧重于环境科学和医学。",
      },
    },
  },
};
