import type { OwnLanguage } from "./own-language.ts";

/** German. */
export const german: OwnLanguage = {
  locale: "de",
  number: ["46", "64"],
  month: ["April", "Mai"],
  hasFullStop: true,
  resources: {
    article: {
      title: "Die Klimapartnerschaft zwischen den USA und Japan",
    },
    places: {
      unitedStates: {
        name: "Vereinigte Staaten",
        aliases: ["Vereinigten Staaten", "USA", "amerikanisch"],
      },
      japan: {
        name: "Japan",
        aliases: ["Japans", "japanisch"],
      },
      china: {
        name: "China",
      },
      canada: {
        name: "Kanada",
      },
      mexico: {
        name: "Mexiko",
      },
      mekong: {
        name: "Mekong",
      },
      developingCountries: {
        name: "Entwicklungsländer",
        aliases: ["Entwicklungsländern"],
      },
    },
    people: {
      kerry: {
        name: "Kerry",
        title: "Minister",
      },
    },
    organizations: {
      meti: {
        name: "Ministerium für Wirtschaft, Handel und Industrie",
        acronym: "METI",
      },
      doe: {
        name: "US-Energieministerium",
        acronym: "DOE",
      },
    },
    agreements: {
      kyotoProtocol: {
        name: "Kyoto-Protokoll",
      },
    },
    initiatives: {
      climatePartnership: {
        name: "Klimapartnerschaft",
      },
      jucep: {
        name: "Japanisch-amerikanische Partnerschaft für saubere Energie",
        acronym: "JUCEP",
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "Japan will seine Treibhausgasemissionen bis 2030 um 46 Prozent senken.",
      },
    },
    events: {
      environmentalCollaboration: {
        name: "Umweltwissenschaftliche Zusammenarbeit der sechziger Jahre",
        summary:
          "Mitte der 60er Jahre konzentrierte sich die Zusammenarbeit der USA und Japans auf die Umweltwissenschaften.",
      },
    },
    terms: {
      globalWarmingTerm: {
        name: "Erderwärmung",
      },
      greenhouseGasTerm: {
        name: "Treibhausgas",
      },
      carbonNeutralityTerm: {
        name: "Klimaneutralität",
        aliases: ["klimaneutral"],
      },
      climatePartnershipTerm: {
        name: "Klimapartnerschaft",
      },
      climateChangeTerm: {
        name: "Klimawandel",
      },
      renewableEnergyTerm: {
        name: "erneuerbare Energie",
        aliases: ["erneuerbarer Energien", "erneuerbarer Energie"],
      },
      climateObjectivesTerm: {
        name: "Klimaziel",
      },
      politicalWillTerm: {
        name: "politischer Wille",
        aliases: ["politischen Willen"],
      },
      netZeroEmissionsTerm: {
        name: "Netto-Null-Emissionen",
      },
      lowCarbonTechnologyTerm: {
        name: "CO2-arme Technologie",
        aliases: ["CO2-armer Technologien"],
      },
      netEmissionsTerm: {
        name: "Nettoemissionen",
      },
      systemicChangeTerm: {
        name: "systemischer Wandel",
        aliases: ["systemischen Wandel"],
      },
    },
    claims: {
      accordSigned: {
        reason:
          "Die Staats- und Regierungschefs kündigten am 16.4.2021 eine Partnerschaft an und riefen sie ins Leben; keine gefundene Quelle sagt, dass sie unterzeichnet wurde.",
      },
      viewsDiffer: {
        reason:
          "„Unterschiedliche Ansichten“ ist zu vage, als dass eine Quelle es entscheiden könnte.",
      },
      jclpNamed: {
        statement: "Die Initiative der USA und Japans trägt das Kürzel JCLP.",
        reason:
          "Öffentlich bekannt ist JCLP als Japan Climate Leaders’ Partnership, ein 2009 gegründeter Zusammenschluss japanischer Unternehmen; die Partnerschaft der beiden Regierungen trägt einen anderen Namen.",
      },
      kerryTitled: {
        reason:
          "Kerrys Amt war das des Sondergesandten des Präsidenten für das Klima; er war ehemaliger Außenminister, und das Außenministerium nannte ihn weiterhin ‚Minister Kerry‘.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "Die Vereinigten Staaten und Japan wollen eine Klimapartnerschaft schmieden, um die Erderwärmung zu bekämpfen.",
      },
      "overview-1-2": {
        text: "Obwohl die beiden Länder in dieser Frage unterschiedliche Ansichten haben, erkennen beide Seiten an, dass sie zusammenarbeiten müssen, um die Krise der Erderwärmung zu bekämpfen.",
      },
      "overview-1-3": {
        text: "Minister Kerry hat auch China aufgefordert, mehr gegen das Problem zu unternehmen, und dabei die führende Rolle bei der Erzeugung erneuerbarer Energie hervorgehoben.",
      },
      "overview-1-4": {
        text: "Japan seinerseits hat es sich zur Priorität gemacht, die Treibhausgasemissionen bis 2030 um 46 % zu senken und bis 2050 klimaneutral zu werden.",
      },
      "overview-1-5": {
        text: "Minister Kerry hat sogar vorgeschlagen, dass die beiden Länder erneuerbare Ressourcen mit Kanada und Mexiko teilen.",
      },
      "jclp-2-2": {
        text: "Die USA und Japan haben bereits mehr als 30 gemeinsame Forschungsvorhaben festgelegt, darunter die schnellere Entwicklung fortschrittlicher CO2-armer Technologien, welche die Nettoemissionen von Treibhausgasen begrenzen werden.",
      },
      "meti-heading": {
        text: "Japans Ministerium für Wirtschaft, Handel und Industrie (METI)",
      },
      "meti-1-1": {
        text: "Im April 2021 unterzeichneten die Staats- und Regierungschefs der USA und Japans ein neues Abkommen, um ihre Zusammenarbeit in Umweltfragen auszuweiten.",
      },
      "meti-1-2": {
        text: "Im Rahmen des Abkommens werden die beiden Länder in Energiefragen zusammenarbeiten, z. B. bei der Entwicklung von Techniken erneuerbarer Energien, der Dekarbonisierung der Industrie und der Energiespeicherung.",
      },
      "meti-1-3": {
        text: "Diese Initiativen sind für die beiden Länder, die die Klimaziele erreichen wollen, unerlässlich, erfordern aber auch politischen Willen.",
      },
      "meti-1-4": {
        text: "Das METI wird dazu beitragen, die Zusammenarbeit in Energiefragen zu fördern.",
      },
      "meti-2-1": {
        text: "Letztlich wird das Erreichen globaler Netto-Null-Emissionen bis 2050 einen systemischen Wandel erfordern.",
      },
      "jucep-heading": {
        text: "Japanisch-amerikanische Partnerschaft für saubere Energie (JUCEP)",
      },
      "jucep-1-2": {
        text: "Die gemeinsame Initiative, die Japanisch-amerikanische Partnerschaft für saubere Energie (JUCEP), wurde im April 2021 gestartet.",
      },
      "jucep-2-3": {
        text: "Doch die USA und Japan blicken auf eine lange Zusammenarbeit zurück, die sich Mitte der 1960er-Jahre auf die Umwelt- und die Medizinwissenschaften konzentrierte.",
      },
      "jumpp-2-1": {
        text: "Die USA und Japan sind auf globaler und regionaler Ebene führend bei der Bewältigung des Klimawandels.",
      },
    },
  },
};
