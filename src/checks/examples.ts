import type { CheckExample } from "./check.ts";
import type { CheckName } from "./checks.ts";

/** A text that each check refuses. They stand apart from the checks, so that a page that only runs these does not load them. */
export const examples: Readonly<Record<CheckName, CheckExample>> = {
  missing: {
    locale: "en",
    key: "people.kerry.title",
    source: "secrétaire américain",
    target: null,
  },
  orphan: { locale: "en", key: "people.kerry.nickname", source: null, target: "Johnny" },
  empty: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "",
  },
  unchanged: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "Elle contribue à favoriser la coopération.",
    target: "Elle contribue à favoriser cooperation.",
  },
  numbers: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La baisse est de 46 pour cent.",
    target: "The cut is 64%.",
  },
  numberFormat: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La baisse est de 8,4 pour cent.",
    target: "The cut is 8,4 percent.",
  },
  dates: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "Il a été lancé en avril 2021.",
    target: "It was launched in May 2021.",
  },
  qualifiers: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "L’objectif vaut pour l’exercice 2030.",
    target: "The target is for 2030.",
  },
  acronyms: {
    locale: "en",
    key: "segments.meti-1-4.text",
    source: "Le METI y contribue.",
    target: "JUCEP contributes to it.",
  },
  glossary: {
    locale: "en",
    key: "segments.jumpp-2-2.text",
    source: "Un objectif intermédiaire est fixé.",
    target: "A provisional goal is set.",
  },
  endPunctuation: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The cooperation is old",
  },
  brackets: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "Le partenariat (JCLP) y contribue.",
    target: "The partnership JCLP) contributes to it.",
  },
  whiteSpace: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The cooperation\tis old.",
  },
  spacing: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne, et elle dure.",
    target: "The cooperation is old,and it lasts.",
  },
  characters: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The coop\u00aderation is old.",
  },
  leftovers: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The <b>cooperation</b> is old.",
  },
  script: {
    locale: "ja",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "Kyōryoku no rekishi wa nagai.",
  },
  capitals: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "the cooperation is old.",
  },
  englishTypography: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "L’accord est signé.",
    target: "The countries' agreement is signed.",
  },
  frenchTypography: {
    locale: "fr",
    key: "claims.longHistory.reason",
    source: "L’accord est signé.",
    target: "L'accord est signé.",
  },
  japaneseTypography: {
    locale: "ja",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "協力の歴史は,長い。",
  },
  length: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération entre les deux pays est ancienne.",
    target: "It is old.",
  },
  doubled: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "Elle y contribue.",
    target: "It contributes to to it.",
  },
  sameSource: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "C’est une opinion.",
    target: "It is an opinion.",
    beside: {
      key: "claims.longHistory.statement",
      source: "C’est une opinion.",
      target: "This is an opinion.",
    },
  },
  sameTarget: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "Les accords sont signés.",
    target: "The agreements were signed.",
    beside: {
      key: "claims.longHistory.statement",
      source: "Le climat change.",
      target: "The agreements were signed.",
    },
  },
  alignment: {
    locale: "en",
    key: "segments.meti-1-4.text",
    source: "Le METI aide et favorise la coopération.",
    target: "METI helps. It fosters cooperation.",
  },
  sentenceCount: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne. Elle dure.",
    target: "The cooperation is old.",
  },
  mentions: {
    locale: "en",
    key: "segments.overview-1-5.text",
    source: "Le secrétaire Kerry a cité le Canada.",
    target: "Secretary Kerry named China.",
  },
  quotes: {
    locale: "en",
    key: "claims.jucepLaunched.translatedQuote.0",
    source: null,
    target: "was founded in April",
    beside: {
      key: "segments.jucep-1-2.text",
      source: "Elle a été lancée en avril.",
      target: "It was launched in April.",
    },
  },
  placeholders: {
    locale: "en",
    key: "activities.jointResearch.summary",
    source: "{{count}} activités",
    target: "{{number}} activities",
  },
  plurals: {
    locale: "ja",
    key: "activities.jointResearch.summary_one",
    source: "{{count}} activité",
    target: "{{count}}件の活動",
  },
  forbidden: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "Elle vise la décarbonation.",
    target: "It aims at decarbonisation.",
    rules: {
      forbidden: [
        {
          form: "decarbonis",
          use: "decarboniz…",
          reason: "The English text is in American spelling.",
        },
      ],
    },
  },
  allowances: {
    locale: "en",
    key: "claims.longHistory.reason",
    source: "La coopération est ancienne.",
    target: "The cooperation is old.",
    rules: {
      allow: [{ check: "empty", keys: ["claims.longHistory.reason"], reason: "It is optional." }],
    },
  },
};
