import { twins } from "./twins.ts";

twins("missing", {
  failing: [
    ["a text", "en", { "people.kerry.title": undefined }],
    ["what was searched", "en", { "claims.doeInPartnership.searched": undefined }],
    ["the words of a quote", "ja", { "claims.jucepLaunched.translatedQuote": undefined }],
  ],
  silent: [
    [
      "an official name, which may be on record in one language alone",
      "en",
      { "initiatives.jumpp.officialName": undefined },
      { "initiatives.jumpp.officialName": "Partenariat" },
    ],
    ["an alias less", "en", { "places.japan.aliases.0": undefined }],
  ],
  messages: [
    [["a text", "en", { "people.kerry.title": undefined }], "missing"],
    [
      ["a quote", "ja", { "claims.jucepLaunched.translatedQuote": undefined }],
      "translated segment",
    ],
  ],
});
