import type { OwnLanguage } from "./own-language.ts";

/** Swedish. */
export const swedish: OwnLanguage = {
  locale: "sv",
  number: ["46", "64"],
  month: ["april", "maj"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "Förenta staterna",
        aliases: ["USA", "amerikanska"],
      },
      japan: {
        name: "Japan",
        aliases: ["japanska"],
      },
    },
    organizations: {
      meti: {
        name: "Japans ekonomi-, handels- och industriministerium",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "Japansk-amerikanska partnerskapet för ren energi",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "klimatpartnerskap",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "klimatpartnerskap",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "global uppvärmning",
        aliases: ["globala uppvärmningen"],
      },
      greenhouseGasTerm: {
        name: "växthusgas",
        aliases: ["växthusgaser"],
      },
      carbonNeutralityTerm: {
        name: "koldioxidneutralitet",
        aliases: ["koldioxidneutralt"],
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "Japan siktar på att minska sina utsläpp av växthusgaser med 46 % till 2030.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "Ledarna tillkännagav och inledde ett partnerskap den 16 april 2021; ingen av de källor som har hittats säger att det undertecknades.",
      },
      viewsDiffer: {
        reason: "”Olika åsikter” är för vagt för att någon källa ska kunna avgöra saken.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "USA och Japan vill bygga upp ett klimatpartnerskap för att bekämpa den globala uppvärmningen.",
      },
      "overview-1-4": {
        text: "Japan har för sin del prioriterat att minska utsläppen av växthusgaser med 46 procent till 2030 och att bli koldioxidneutralt till 2050.",
      },
      "meti-1-1": {
        text: "I april 2021 undertecknade de amerikanska och japanska ledarna ett nytt avtal för att utvidga sitt samarbete i miljöfrågor.",
      },
      "meti-1-4": {
        text: "METI ska bidra till att främja samarbetet i energifrågor.",
      },
      "jucep-heading": {
        text: "Japansk-amerikanska partnerskapet för ren energi (JUCEP)",
      },
      "jucep-1-2": {
        text: "Det gemensamma initiativet, Japansk-amerikanska partnerskapet för ren energi (JUCEP), lanserades i april 2021.",
      },
      "jucep-2-3": {
        text: "Men USA och Japan har samarbetat länge, och i mitten av 1960-talet låg tyngdpunkten på miljövetenskap och medicin.",
      },
    },
  },
};
