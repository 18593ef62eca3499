import type { OwnLanguage } from "./own-language.ts";

/** Italian. */
export const italian: OwnLanguage = {
  locale: "it",
  number: ["46", "64"],
  month: ["aprile", "maggio"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "Stati Uniti",
        aliases: ["USA", "americani"],
      },
      japan: {
        name: "Giappone",
        aliases: ["giapponesi"],
      },
    },
    organizations: {
      meti: {
        name: "Ministero dell’Economia, del Commercio e dell’Industria del Giappone",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "Partenariato Giappone-Stati Uniti per l’energia pulita",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "partenariato climatico",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "partenariato climatico",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "riscaldamento globale",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "gas serra",
        aliases: [],
      },
      carbonNeutralityTerm: {
        name: "neutralità carbonica",
        aliases: [],
      },
    },
    commitments: {
      japanGhg2030: {
        summary:
          "Il Giappone mira a ridurre le proprie emissioni di gas serra del 46 per cento entro il 2030.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "I leader hanno annunciato e avviato un partenariato il 16 aprile 2021; nessuna fonte trovata dice che sia stato firmato.",
      },
      viewsDiffer: {
        reason:
          "«Opinioni diverse» è un’espressione troppo vaga perché una fonte possa dirimere la questione.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "Gli Stati Uniti e il Giappone intendono stringere un partenariato climatico per combattere il riscaldamento globale.",
      },
      "overview-1-4": {
        text: "Il Giappone, dal canto suo, si è posto la priorità di ridurre le emissioni di gas serra del 46% entro il 2030 e di raggiungere la neutralità carbonica entro il 2050.",
      },
      "meti-1-1": {
        text: "Nell’aprile 2021 i leader americani e giapponesi hanno firmato un nuovo accordo per ampliare la loro cooperazione in materia ambientale.",
      },
      "meti-1-4": {
        text: "Il METI contribuirà a promuovere la cooperazione in materia energetica.",
      },
      "jucep-heading": {
        text: "Partenariato Giappone-Stati Uniti per l’energia pulita (JUCEP)",
      },
      "jucep-1-2": {
        text: "L’iniziativa congiunta, il Partenariato Giappone-Stati Uniti per l’energia pulita (JUCEP), è stata avviata nell’aprile del 2021.",
      },
      "jucep-2-3": {
        text: "Ma gli USA e il Giappone vantano una lunga storia di collaborazione, incentrata sulle scienze ambientali e mediche a metà degli anni Sessanta.",
      },
    },
  },
};
