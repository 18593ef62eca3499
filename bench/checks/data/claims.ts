import {
  change,
  exchange,
  kindsOf,
  less,
  moveLast,
  plus,
  remove,
  rename,
  set,
  words,
} from "./kind.ts";

export const claims = [
  ...kindsOf("src/records/claims.ts", "deterministic", [
    ["a quote misspelt", set("claims/jclpNamed/quote", "JCPL")],
    [
      "a quote cut within its first word",
      change("claims/longWayToGo/quote", words("il reste", "l reste")),
    ],
    [
      "a quote cut within its last word",
      change("claims/metiFostersCooperation/quote", words("énergétiques", "énergétique")),
    ],
    ["a quote empty", set("claims/jclpNamed/quote", "")],
    ["a quote with a space at its end", change("claims/jclpNamed/quote", (quote) => `${quote} `)],
    [
      "a quote with a curly apostrophe",
      change("claims/doeInPartnership/quote", words("l'énergie", "l’énergie")),
    ],
    ["a quote that stands twice", set("claims/partnershipPurpose/quote", "climatique")],
    ["a quote in English", set("claims/accordSigned/quote", "signed a new agreement")],
    ["a quote that is a number", set("claims/jclpNamed/quote", 4)],
    [
      "a quote without the number of its fact",
      change(
        "claims/jointResearchIdentified/quote",
        words("plus de 30 activités de recherche conjointes", "plus"),
      ),
    ],
    [
      "a quote that ends before its date",
      change("claims/jucepLaunched/quote", words(" en avril 2021", "")),
    ],
    [
      "a quote that begins before its name",
      change("claims/kerryTitled/quote", words("Le secrétaire Kerry", "Le secrétaire")),
    ],
    ["the segment of the sentence before", set("claims/kerryUrgedChina/segment", "overview-1-2")],
    ["a segment of another section", set("claims/metiNamed/segment", "jucep-heading")],
    ["a segment that does not exist", set("claims/jclpNamed/segment", "jclp-9-9")],
    ["a segment left out", remove("claims/jclpNamed/segment")],
    ["a claim moved to the end", moveLast("claims/kerryTitled")],
    ["two claims exchanged", exchange("claims/jclpEnergySecurity", "claims/jclpSustainability")],
    ["a claim about a country of another section", change("claims/metiNamed/about", plus("china"))],
    [
      "a claim about a place that the article names later",
      change("claims/jclpDecarbonization/about", plus("southeastAsia")),
    ],
    [
      "a claim about another person's topic",
      change("claims/kerryTitled/about", plus("energyStorage")),
    ],
    [
      "a claim about an organization of another section",
      change("claims/accordSigned/about", plus("doe")),
    ],
    [
      "a claim that is not about what it names",
      change("claims/kerryUrgedChina/about", less("china")),
    ],
    [
      "a claim that is not about its topic",
      change("claims/jclpSustainability/about", less("sustainability")),
    ],
    [
      "a claim that is not about a party",
      change("claims/interimTargetHelped/about", less("unitedStates")),
    ],
    [
      "a claim that is not about its event",
      change("claims/jucepLaunched/about", less("jucepLaunch")),
    ],
    ["a claim about nothing", set("claims/jclpNamed/about", [])],
    ["a claim about one thing twice", change("claims/jclpNamed/about", plus("jclp"))],
    ["a claim about an unknown record", set("claims/jclpNamed/about", ["jcpl"])],
    ["a claim about a claim", change("claims/jclpNamed/about", plus("metiNamed"))],
    ["a claim about a text", set("claims/jclpNamed/about", "jclp")],
    ["a planned claim as asserted", set("claims/metiFostersCooperation/modality", "asserted")],
    ["an asserted claim as planned", set("claims/kerryTitled/modality", "planned")],
    ["an asserted claim as hedged", set("claims/accordSigned/modality", "hedged")],
    ["a hedged claim as asserted", set("claims/transitionAccelerated/modality", "asserted")],
    ["a hedged claim as planned", set("claims/implicationsForJapan/modality", "planned")],
    ["a planned claim as hedged", set("claims/jucepOpenMarket/modality", "hedged")],
    ["a modality that does not exist", set("claims/jclpNamed/modality", "sure")],
    [
      "a referent's words that are not in the quote",
      set("claims/technologiesDeveloped/referent/words", "Elle"),
    ],
    [
      "a referent's words of elsewhere in the segment",
      set("claims/technologiesDeveloped/referent/words", "qui"),
    ],
    [
      "a referent with one candidate",
      set("claims/technologiesDeveloped/referent/candidates", ["doe"]),
    ],
    [
      "a referent with a candidate twice",
      change("claims/technologiesDeveloped/referent/candidates", plus("doe")),
    ],
    [
      "a candidate that does not exist",
      change("claims/technologiesDeveloped/referent/candidates", plus("does")),
    ],
    [
      "a candidate that the claim is about",
      change("claims/implicationsForJapan/referent/candidates", plus("japan")),
    ],
    ["a field of its verdict in a claim", set("claims/jclpNamed/verdict", "confirmed")],
    ["a text in a claim", set("claims/jclpNamed/statement", "Il y a le JCLP.")],
    ["an id in capitals", rename("claims/climateLeaders", "claims/ClimateLeaders")],
    ["a claim that is null", set("claims/jclpNamed", null)],
    ["a claim removed", remove("claims/netEmissionsLimited")],
  ]),
  ...kindsOf("src/records/claims.ts", "understanding", [
    [
      "a quote with a word too few",
      change("claims/longWayToGo/quote", words("il reste encore", "reste encore")),
    ],
    ["a judgment as asserted", set("claims/climateLeaders/modality", "asserted")],
    ["an asserted claim as a judgment", set("claims/viewsDiffer/modality", "judgement")],
    [
      "a candidate too many",
      change("claims/technologiesDeveloped/referent/candidates", plus("meti")),
    ],
    [
      "a claim about what it only names",
      change("claims/metiWorksWithDoe/about", plus("climatePartnership")),
    ],
  ]),
];
