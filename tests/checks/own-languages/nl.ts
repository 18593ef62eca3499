import type { OwnLanguage } from "./own-language.ts";

/** Dutch. */
export const dutch: OwnLanguage = {
  locale: "nl",
  number: ["46", "64"],
  month: ["april", "mei"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "Verenigde Staten",
        aliases: ["VS", "Amerikaanse"],
      },
      japan: {
        name: "Japan",
        aliases: ["Japanse"],
      },
    },
    organizations: {
      meti: {
        name: "Japans ministerie van Economie, Handel en Industrie",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "Japans-Amerikaans Partnerschap voor Schone Energie",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "klimaatpartnerschap",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "klimaatpartnerschap",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "opwarming van de aarde",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "broeikasgas",
        aliases: ["broeikasgassen"],
      },
      carbonNeutralityTerm: {
        name: "koolstofneutraliteit",
        aliases: ["koolstofneutraal"],
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "Japan wil zijn uitstoot van broeikasgassen tegen 2030 met 46% verminderen.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "De leiders kondigden op 16 april 2021 een partnerschap aan en gaven het startsein ervoor; geen gevonden bron zegt dat het werd ondertekend.",
      },
      viewsDiffer: {
        reason: "‘Verschillende opvattingen’ is te vaag om door een bron te worden beslecht.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "De Verenigde Staten en Japan willen een klimaatpartnerschap smeden om de opwarming van de aarde tegen te gaan.",
      },
      "overview-1-4": {
        text: "Japan heeft er op zijn beurt een prioriteit van gemaakt de uitstoot van broeikasgassen tegen 2030 met 46 procent te verminderen en tegen 2050 koolstofneutraal te worden.",
      },
      "meti-1-1": {
        text: "In april 2021 ondertekenden de Amerikaanse en Japanse leiders een nieuw akkoord om hun samenwerking op milieugebied uit te breiden.",
      },
      "meti-1-4": {
        text: "METI zal de samenwerking op energiegebied helpen bevorderen.",
      },
      "jucep-heading": {
        text: "Japans-Amerikaans Partnerschap voor Schone Energie (JUCEP)",
      },
      "jucep-1-2": {
        text: "Het gezamenlijke initiatief, het Japans-Amerikaans Partnerschap voor Schone Energie (JUCEP), ging in april 2021 van start.",
      },
      "jucep-2-3": {
        text: "Maar de VS en Japan kennen een lange geschiedenis van samenwerking, die halverwege de jaren zestig op de milieu- en de medische wetenschappen was gericht.",
      },
    },
  },
};
