import { change, exchange, kindsOf, plus, remove, set } from "./kind.ts";

export const places = [
  ...kindsOf("src/records/places.ts", "deterministic", [
    ["an alpha-2 code of no country", set("places/japan/iso3166", "JA")],
    ["the alpha-2 code of another country", set("places/japan/iso3166", "JM")],
    ["an alpha-2 code in small letters", set("places/japan/iso3166", "jp")],
    ["an alpha-3 code as alpha-2", set("places/japan/iso3166", "JPN")],
    ["an alpha-3 code of no country", set("places/china/iso3166Alpha3", "CHI")],
    ["the alpha-3 code of another country", set("places/china/iso3166Alpha3", "CHE")],
    ["the alpha-3 code of a neighbor in the file", set("places/china/iso3166Alpha3", "CAN")],
    ["an M49 code of nothing", set("places/japan/unM49", "393")],
    ["the M49 code of another country", set("places/japan/unM49", "388")],
    ["an M49 code of two digits", set("places/japan/unM49", "39")],
    ["an M49 code as a number", set("places/japan/unM49", 392)],
    ["a country without one code", set("places/japan/iso3166Alpha3", null)],
    ["a country without a code left out", remove("places/japan/unM49")],
    ["two countries' codes exchanged", exchange("places/japan/iso3166", "places/china/iso3166")],
    ["two countries' M49 codes exchanged", exchange("places/canada/unM49", "places/mexico/unM49")],
    ["a region with a country's code", set("places/mekong/iso3166", "VN")],
    ["a region with a country's M49 code", set("places/mekong/unM49", "704")],
    ["a region with an M49 code of nothing", set("places/southeastAsia/unM49", "036A")],
    ["a group with a region's M49 code", set("places/developingCountries/unM49", "202")],
    ["a country as a region", set("places/japan/type", "region")],
    ["a region as a country", set("places/mekong/type", "country")],
    ["a region with an M49 code as a group", set("places/southeastAsia/type", "group")],
    ["a type that does not exist", set("places/japan/type", "nation")],
    ["a name without a claim", set("places/japan/name", { claims: [] })],
    [
      "a name by a claim that does not name it",
      set("places/japan/name", { claims: ["viewsDiffer"] }),
    ],
    [
      "a name by a claim about it, in other words",
      set("places/unitedStates/name", { claims: ["climateTechnologyPledged"] }),
    ],
    [
      "a name by a claim of another place",
      set("places/canada/name", { claims: ["kerryUrgedChina"] }),
    ],
    ["a name written here", set("places/japan/name", "Japon")],
    ["a place removed", remove("places/mexico")],
    [
      "a place that the article does not name",
      set("places/korea", {
        name: { claims: ["partnershipSought"] },
        type: "country",
        iso3166: "KR",
        iso3166Alpha3: "KOR",
        unM49: "410",
      }),
    ],
    ["a field too many", set("places/japan/capital", "Tokyo")],
  ]),
  ...kindsOf("src/records/places.ts", "understanding", [
    ["a region as a group", set("places/asiaPacific/type", "group")],
    ["the M49 code of another region", set("places/southeastAsia/unM49", "030")],
    [
      "a name by one claim less",
      change("places/indoPacific/name", () => ({ claims: ["jclpInIndoPacific"] })),
    ],
  ]),
];

export const names = [
  ...kindsOf("src/records/organizations.ts", "deterministic", [
    ["another country", set("organizations/meti/country/value", "unitedStates")],
    ["a country that does not exist", set("organizations/meti/country/value", "nippon")],
    ["a country without a claim", set("organizations/meti/country", "japan")],
    [
      "a country by a claim about another",
      set("organizations/meti/country/claims", ["kerryTitled"]),
    ],
    ["another country on record", set("organizations/meti/onRecord/country/value", "china")],
    [
      "a country on record by a finding about another",
      set("organizations/meti/onRecord/country/findings", ["chinaRenewablesPraised"]),
    ],
    [
      "a country on record without a finding",
      set("organizations/meti/onRecord/country/findings", []),
    ],
    ["equated by an unknown claim", set("organizations/doe/equated", ["doeNamed"])],
    ["equated by no claim", set("organizations/doe/equated", [])],
    [
      "a name by a claim that does not name it",
      set("organizations/doe/name", { claims: ["metiFostersCooperation"] }),
    ],
  ]),
  ...kindsOf("src/records/people.ts", "deterministic", [
    ["a title without a claim", set("people/kerry/title", { claims: [] })],
    ["findings of no title", set("people/kerry/titleFindings", ["jucepNameReported"])],
    ["an official title without findings", set("people/kerry/titleFindings", null)],
    ["a finding that does not exist", change("people/kerry/titleFindings", plus("kerryNamed"))],
    [
      "a country that the article does not say",
      set("people/kerry/country", { value: "unitedStates", claims: ["kerryTitled"] }),
    ],
    ["another country on record", set("people/kerry/onRecord/country/value", "japan")],
    [
      "a country on record that no finding is about",
      set("people/kerry/onRecord/country/findings", ["kerryStyledSecretary"]),
    ],
  ]),
  ...kindsOf("src/records/agreements.ts", "deterministic", [
    ["another month of signing", set("agreements/april2021Accord/signed/value", "2021-05")],
    ["the year of signing alone", set("agreements/april2021Accord/signed/value", "2021")],
    ["a day of signing", set("agreements/april2021Accord/signed/value", "2021-04-16")],
    [
      "announced in place of signed",
      exchange("agreements/april2021Accord/announced", "agreements/april2021Accord/signed"),
    ],
    ["a party too many", change("agreements/april2021Accord/parties/value", plus("china"))],
    ["a party twice", change("agreements/april2021Accord/parties/value", plus("japan"))],
    ["a topic too many", change("agreements/april2021Accord/topics/value", plus("chemistry"))],
    [
      "another day of announcement on record",
      set("agreements/april2021Accord/onRecord/announced/value", "2021-04-17"),
    ],
    [
      "a month of announcement on record",
      set("agreements/april2021Accord/onRecord/announced/value", "2021-04"),
    ],
    [
      "a party on record too many",
      change("agreements/april2021Accord/onRecord/parties/value", plus("canada")),
    ],
    [
      "a field on record that there is not",
      set("agreements/april2021Accord/onRecord/place", {
        value: "japan",
        findings: ["partnershipPublishedAtSummit"],
      }),
    ],
    [
      "silence with a claim",
      set("agreements/kyotoProtocol/signed", { value: null, claims: ["kyotoProgressJapan"] }),
    ],
    [
      "a fact that the article does not state",
      set("agreements/kyotoProtocol/signed", {
        value: "1998",
        claims: ["kyotoProgressUnitedStates"],
      }),
    ],
  ]),
  ...kindsOf("src/records/initiatives.ts", "deterministic", [
    ["another month of launch", set("initiatives/jucep/launched/value", "2021-06")],
    ["another year of launch", set("initiatives/jucep/launched/value", "2022-04")],
    ["the year of launch alone", set("initiatives/jucep/launched/value", "2021")],
    [
      "a launch by the claim of a signing",
      set("initiatives/climatePartnership/launched", {
        value: "2021-04",
        claims: ["accordSigned"],
      }),
    ],
    ["a participant too many", change("initiatives/jucep/participants/value", plus("mekong"))],
    [
      "a participant that does not exist",
      set("initiatives/jucep/participants/value", ["atlantis"]),
    ],
    ["an organization as a participant", set("initiatives/jucep/participants/value", ["meti"])],
    [
      "a member too many",
      set("initiatives/jucep/members", { value: ["meti"], claims: ["jucepForcesJoined"] }),
    ],
    ["a topic too many", change("initiatives/jucep/topics/value", plus("energyStorage"))],
    ["a region of another initiative", set("initiatives/jucep/regions/value", ["mekong"])],
    ["an official name without findings", set("initiatives/jumpp/nameFindings", null)],
    [
      "findings of another's official name",
      set("initiatives/jumpp/nameFindings", [
        "partnershipAnnouncedByLeaders",
        "partnershipAnnouncedInJapanese",
      ]),
    ],
    ["findings of no official name", set("initiatives/jucep/nameFindings", ["jucepNameReported"])],
    ["another year on record", set("initiatives/jumpp/onRecord/launched/value", "2018")],
    [
      "a month on record that no finding gives",
      set("initiatives/jumpp/onRecord/launched/value", "2019-08"),
    ],
    [
      "a fiscal year on record",
      set("initiatives/jumpp/onRecord/launched/value", "2019-04/2020-03"),
    ],
    ["another day on record", set("initiatives/jucep/onRecord/launched/value", "2021-04-15")],
    [
      "a region on record that no finding is about",
      set("initiatives/jumpp/onRecord/regions/value", ["indoPacific"]),
    ],
    [
      "a name by a claim that does not name it",
      set("initiatives/jumpp/name", {
        claims: ["carbonEmissionsReduced", "jumppNamedInFrench", "interimTargetAmbitious"],
      }),
    ],
  ]),
  ...kindsOf("src/records/initiatives.ts", "understanding", [
    [
      "a topic less",
      set("initiatives/jucep/topics/value", [
        "cleanEnergy",
        "cleanEnergyTechnology",
        "decarbonization",
        "energySecurity",
        "sustainableGrowth",
        "openTransparentMarket",
        "cleanEnergyIntegration",
      ]),
    ],
    ["a fact left out", set("initiatives/jclp/regions", null)],
  ]),
];
