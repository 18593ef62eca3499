import { twins } from "./twins.ts";

twins("missing", {
  failing: [
    ["a text", "en", { "people.kerry.title": undefined }],
    ["what was searched", "en", { "claims.doeInPartnership.searched": undefined }],
  ],
  silent: [
    [
      "an official name that is on no record",
      "en",
      { "initiatives.climatePartnership.officialName": undefined },
    ],
    ["an alias less", "en", { "places.japan.aliases": undefined }],
  ],
});
