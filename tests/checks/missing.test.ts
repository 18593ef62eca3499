import { twins } from "./twins.ts";

twins("missing", {
  failing: [
    ["a text", "en", { "people.kerry.title": undefined }],
    ["what was searched", "en", { "claims.doeInPartnership.searched": undefined }],
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
  messages: [[["a text", "en", { "people.kerry.title": undefined }], "missing"]],
});
