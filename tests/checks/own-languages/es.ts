import type { OwnLanguage } from "./own-language.ts";

/** Spanish. */
export const spanish: OwnLanguage = {
  locale: "es",
  number: ["46", "64"],
  month: ["abril", "mayo"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "Estados Unidos",
        aliases: ["EE. UU.", "estadounidense", "estadounidenses"],
        description: "Con Japón, uno de los dos países de la asociación climática.",
      },
      japan: {
        name: "Japón",
        aliases: ["japonés", "japonesa", "japoneses", "japonesas"],
      },
      china: {
        name: "China",
      },
      canada: {
        name: "Canadá",
      },
      mexico: {
        name: "México",
      },
      indoPacific: {
        name: "Indopacífico",
      },
      mekong: {
        name: "Mekong",
      },
    },
    people: {
      kerry: {
        name: "Kerry",
        title: "Secretario",
        aliases: ["secretario Kerry"],
      },
    },
    organizations: {
      meti: {
        name: "Ministerio de Economía, Comercio e Industria de Japón",
        acronym: "METI",
      },
      doe: {
        name: "Departamento de Energía de Estados Unidos",
        acronym: "DOE",
      },
    },
    agreements: {
      kyotoProtocol: {
        name: "Protocolo de Kioto",
      },
    },
    initiatives: {
      climatePartnership: {
        name: "asociación climática entre Estados Unidos y Japón",
        aliases: ["asociación climática"],
      },
      jclp: {
        name: "JCLP",
      },
      jucep: {
        name: "Asociación Japón-Estados Unidos para la Energía Limpia",
        acronym: "JUCEP",
      },
      jumpp: {
        name: "Asociación Energética Japón-Estados Unidos-Mekong",
        acronym: "JUMPP",
      },
    },
    commitments: {
      japanGhg2030: {
        name: "Objetivo de reducción de gases de efecto invernadero de Japón",
        summary:
          "Japón pretende reducir sus emisiones de gases de efecto invernadero en un 46 % para 2030.",
      },
    },
    events: {
      environmentalCollaboration: {
        name: "Colaboración en ciencias ambientales de los años sesenta",
        summary:
          "A mediados de los años 60, la colaboración entre Estados Unidos y Japón se centró en las ciencias ambientales.",
      },
      jucepLaunch: {
        name: "Lanzamiento de JUCEP",
        summary: "JUCEP se lanzó en abril del 2021.",
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "asociación climática",
        description:
          "Cooperación acordada entre Estados u organismos para abordar cuestiones climáticas.",
      },
      globalWarmingTerm: {
        name: "calentamiento global",
      },
      greenhouseGasTerm: {
        name: "gas de efecto invernadero",
        aliases: ["gases de efecto invernadero"],
      },
      carbonNeutralityTerm: {
        name: "neutralidad en carbono",
        aliases: ["neutro en carbono"],
      },
      decarbonizationTerm: {
        name: "descarbonización",
      },
      energySecurityTerm: {
        name: "seguridad energética",
      },
      netZeroEmissionsTerm: {
        name: "emisiones netas nulas",
        aliases: ["emisiones netas mundiales nulas"],
      },
      renewableEnergyTerm: {
        name: "energía renovable",
        aliases: ["energías renovables"],
      },
      renewableResourcesTerm: {
        name: "recurso renovable",
        aliases: ["recursos renovables"],
      },
      sustainabilityTerm: {
        name: "sostenibilidad",
      },
      climateChangeTerm: {
        name: "cambio climático",
      },
      cleanEnergyTerm: {
        name: "energía limpia",
      },
      systemicChangeTerm: {
        name: "cambio sistémico",
      },
    },
    topics: {
      chemistry: {
        name: "química",
      },
    },
    claims: {
      accordSigned: {
        statement:
          "En abril de 2021, los dirigentes estadounidenses y japoneses firmaron un nuevo acuerdo.",
        reason:
          "Los dirigentes anunciaron y pusieron en marcha una asociación el 16 de abril de 2021; ninguna fuente encontrada dice que se firmara.",
      },
      viewsDiffer: {
        reason: "«Puntos de vista diferentes» es demasiado vago para que una fuente lo zanje.",
      },
      jclpNamed: {
        reason:
          "Según los registros públicos, la JCLP es la Japan Climate Leaders’ Partnership, una coalición de empresas japonesas fundada en 2009; la asociación de los dos gobiernos lleva otro nombre.",
      },
      kyotoProgressUnitedStates: {
        reason:
          "Estados Unidos firmó el protocolo en 1998 y lo rechazó en 2001; Japón lo instó a ratificarlo en 2003, y en 2007 aún no lo había hecho.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "Estados Unidos y Japón buscan forjar una asociación climática para combatir el calentamiento global.",
      },
      "overview-1-2": {
        text: "Aunque los dos países tienen puntos de vista diferentes sobre el tema, ambas partes reconocen que deben trabajar juntas para combatir la crisis del calentamiento global.",
      },
      "overview-1-3": {
        text: "El secretario Kerry también ha instado a China a tomar mayores medidas para combatir el problema, destacando el liderazgo en la producción de energía renovable.",
      },
      "overview-1-4": {
        text: "Japón, por su parte, se ha fijado como prioridad reducir las emisiones de gases de efecto invernadero en un 46 % para 2030 y alcanzar la neutralidad en carbono para 2050.",
      },
      "overview-1-5": {
        text: "El secretario Kerry ha sugerido incluso que los dos países compartan recursos renovables con Canadá y México.",
      },
      "jclp-heading": {
        text: "JCLP",
      },
      "jclp-1-1": {
        text: "EE. UU. y Japón han unido fuerzas para promover la descarbonización, la seguridad energética y la sostenibilidad en la región del Indopacífico.",
      },
      "jclp-1-2": {
        text: "Mediante esta asociación, los dos países apoyarán la integración de la energía limpia y la transparencia del mercado, y fomentarán un Indopacífico libre y abierto.",
      },
      "jclp-2-1": {
        text: "Estados Unidos y Japón han logrado avances significativos en el Protocolo de Kioto, pero aún queda un largo camino por recorrer antes de que los dos países alcancen sus objetivos.",
      },
      "meti-heading": {
        text: "Ministerio de Economía, Comercio e Industria de Japón (METI)",
      },
      "meti-1-1": {
        text: "En abril de 2021, los dirigentes estadounidenses y japoneses firmaron un nuevo acuerdo para ampliar su cooperación en cuestiones medioambientales.",
      },
      "meti-1-4": {
        text: "El METI contribuirá a fomentar la cooperación en cuestiones energéticas.",
      },
      "meti-2-1": {
        text: "En última instancia, alcanzar unas emisiones netas mundiales nulas de aquí a 2050 requerirá un cambio sistémico.",
      },
      "jucep-heading": {
        text: "Asociación Japón-Estados Unidos para la Energía Limpia (JUCEP)",
      },
      "jucep-1-2": {
        text: "La iniciativa conjunta, la Asociación Japón-Estados Unidos para la Energía Limpia (JUCEP), se puso en marcha en abril de 2021.",
      },
      "jucep-2-1": {
        text: "El Departamento de Energía de Estados Unidos forma parte de la asociación climática entre Estados Unidos y Japón, cuyo objetivo es promover tecnologías respetuosas con el clima y la energía limpia.",
      },
      "jucep-2-3": {
        text: "Pero Estados Unidos y Japón tienen una larga historia de colaboración, centrada en las ciencias ambientales y médicas a mediados de la década de 1960.",
      },
      "jumpp-2-1": {
        text: "Estados Unidos y Japón son líderes en la respuesta al cambio climático a escala mundial y regional.",
      },
    },
  },
};
