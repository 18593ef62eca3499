import type { OwnLanguage } from "./own-language.ts";

/** Korean. */
export const korean: OwnLanguage = {
  locale: "ko",
  number: ["46", "64"],
  month: ["4월", "5월"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "미국",
        aliases: ["미일"],
      },
      japan: {
        name: "일본",
        aliases: ["미일"],
      },
    },
    organizations: {
      meti: {
        name: "일본 경제산업성",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "미일 청정에너지 파트너십",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "기후 파트너십",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "기후 파트너십",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "지구 온난화",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "온실가스",
        aliases: [],
      },
      carbonNeutralityTerm: {
        name: "탄소 중립",
        aliases: [],
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "일본은 2030년까지 온실가스 배출량을 46퍼센트 줄이는 것을 목표로 한다.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "양국 정상은 2021년 4월 16일 파트너십을 발표하고 출범시켰으며, 확인된 자료 가운데 서명되었다고 밝힌 것은 없다.",
      },
      viewsDiffer: {
        reason: "‘서로 다른 견해’라는 말은 어떤 자료로 판가름하기에는 너무 모호하다.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "미국과 일본은 지구 온난화에 대응하기 위해 기후 파트너십을 구축하고자 한다.",
      },
      "overview-1-4": {
        text: "일본은 2030년까지 온실가스 배출량을 46% 줄이고 2050년까지 탄소 중립을 달성하는 것을 우선 과제로 삼았다.",
      },
      "meti-1-1": {
        text: "2021년 4월, 미국과 일본의 정상은 환경 문제에 관한 협력을 확대하기 위해 새로운 협정에 서명했다.",
      },
      "meti-1-4": {
        text: "METI는 에너지 문제에 관한 협력을 촉진하는 데 기여할 것이다.",
      },
      "jucep-heading": {
        text: "미일 청정에너지 파트너십(JUCEP)",
      },
      "jucep-1-2": {
        text: "공동 이니셔티브인 ‘미일 청정에너지 파트너십(JUCEP)’은 2021년 4월에 출범했다.",
      },
      "jucep-2-3": {
        text: "그러나 미국과 일본은 오랜 협력의 역사를 지니고 있으며, 1960년대 중반에는 환경과학과 의학에 중점을 두었다.",
      },
    },
  },
};
