import type { OwnLanguage } from "./own-language.ts";

/** Polish. */
export const polish: OwnLanguage = {
  locale: "pl",
  number: ["46", "64"],
  month: ["kwietniu", "maju"],
  hasFullStop: true,
  resources: {
    places: {
      unitedStates: {
        name: "Stany Zjednoczone",
        aliases: ["USA", "Stanów Zjednoczonych", "amerykańskie"],
      },
      japan: {
        name: "Japonia",
        aliases: ["Japonii", "Japonię", "japońsko"],
      },
    },
    organizations: {
      meti: {
        name: "Ministerstwo Gospodarki, Handlu i Przemysłu Japonii",
        acronym: "METI",
      },
    },
    initiatives: {
      jucep: {
        name: "Japońsko-amerykańskie Partnerstwo na rzecz Czystej Energii",
        acronym: "JUCEP",
      },
      climatePartnership: {
        name: "partnerstwo klimatyczne",
        aliases: ["partnerstwa klimatycznego"],
      },
    },
    terms: {
      climatePartnershipTerm: {
        name: "partnerstwo klimatyczne",
        aliases: ["partnerstwa klimatycznego"],
      },
      globalWarmingTerm: {
        name: "globalne ocieplenie",
        aliases: ["globalnym ociepleniem"],
      },
      greenhouseGasTerm: {
        name: "gaz cieplarniany",
        aliases: ["gazów cieplarnianych"],
      },
      carbonNeutralityTerm: {
        name: "neutralność węglowa",
        aliases: ["neutralności węglowej"],
      },
    },
    commitments: {
      japanGhg2030: {
        summary: "Japonia zamierza do 2030 r. zmniejszyć emisję gazów cieplarnianych o 46 procent.",
      },
    },
    claims: {
      accordSigned: {
        reason:
          "Przywódcy ogłosili i zainicjowali partnerstwo 16 kwietnia 2021 r.; żadne ze znalezionych źródeł nie mówi, że zostało ono podpisane.",
      },
      viewsDiffer: {
        reason:
          "„Różne poglądy” to zbyt ogólnikowe sformułowanie, aby jakieś źródło mogło tę kwestię rozstrzygnąć.",
      },
    },
    segments: {
      "overview-1-1": {
        text: "Stany Zjednoczone i Japonia dążą do zawarcia partnerstwa klimatycznego, aby walczyć z globalnym ociepleniem.",
      },
      "overview-1-4": {
        text: "Japonia ze swojej strony uznała za priorytet ograniczenie emisji gazów cieplarnianych o 46% do 2030 r. i osiągnięcie neutralności węglowej do 2050 r.",
      },
      "meti-1-1": {
        text: "W kwietniu 2021 r. przywódcy Stanów Zjednoczonych i Japonii podpisali nowe porozumienie, aby rozszerzyć współpracę w kwestiach środowiskowych.",
      },
      "meti-1-4": {
        text: "METI pomoże rozwijać współpracę w kwestiach energetycznych.",
      },
      "jucep-heading": {
        text: "Japońsko-amerykańskie Partnerstwo na rzecz Czystej Energii (JUCEP)",
      },
      "jucep-1-2": {
        text: "Wspólną inicjatywę, Japońsko-amerykańskie Partnerstwo na rzecz Czystej Energii (JUCEP), uruchomiono w kwietniu 2021 r.",
      },
      "jucep-2-3": {
        text: "USA i Japonię łączy jednak długa historia współpracy, która w połowie lat 60. koncentrowała się na naukach o środowisku i naukach medycznych.",
      },
    },
  },
};
