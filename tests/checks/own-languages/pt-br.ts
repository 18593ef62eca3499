import type { OwnLanguage } from "./own-language.ts";

/** Brazilian Portuguese. */
export const portuguese: OwnLanguage = {
  locale: "pt-BR",
  number: ["46", "64"],
  month: ["abril", "maio"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "Estados Unidos",
        aliases: ["EUA", "americanos"],
      },
      japan: {
        name: "Japão",
        aliases: ["japoneses"],
      },
    },
    organizations: {
      meti: {
        name: "Ministério da Economia, Comércio e Indústria do Japão",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "Parceria Japão-Estados Unidos para Energia Limpa",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "parceria climática",
        aliases: [],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "parceria climática",
        aliases: [],
      },
      globalWarmingTerm: {
        name: "aquecimento global",
        aliases: [],
      },
      greenhouseGasTerm: {
        name: "gás de efeito estufa",
        aliases: ["gases de efeito estufa"],
      },
      carbonNeutralityTerm: {
        name: "neutralidade de carbono",
        aliases: [],
      },
    },
    commitments: {
      japanGhg2030: {
        summary:
          "O Japão pretende reduzir suas emissões de gases de efeito estufa em 46 por cento até 2030.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "Os líderes anunciaram e lançaram uma parceria em 16 de abril de 2021; nenhuma fonte encontrada diz que ela foi assinada.",
      },
      viewsDiffer: {
        reason: "“Opiniões diferentes” é vago demais para que uma fonte decida a questão.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "Os Estados Unidos e o Japão buscam firmar uma parceria climática para combater o aquecimento global.",
      },
      "overview-1-4": {
        text: "O Japão, por sua vez, definiu como prioridade reduzir as emissões de gases de efeito estufa em 46% até 2030 e alcançar a neutralidade de carbono até 2050.",
      },
      "meti-1-1": {
        text: "Em abril de 2021, os líderes americanos e japoneses assinaram um novo acordo para ampliar sua cooperação em questões ambientais.",
      },
      "meti-1-4": {
        text: "O METI ajudará a promover a cooperação em questões energéticas.",
      },
      "jucep-heading": {
        text: "Parceria Japão-Estados Unidos para Energia Limpa (JUCEP)",
      },
      "jucep-1-2": {
        text: "A iniciativa conjunta, a Parceria Japão-Estados Unidos para Energia Limpa (JUCEP), foi lançada em abril de 2021.",
      },
      "jucep-2-3": {
        text: "Mas os EUA e o Japão têm uma longa história de colaboração, centrada nas ciências ambientais e médicas em meados dos anos 60.",
      },
    },
  },
};
