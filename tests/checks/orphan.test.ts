import { twins } from "./twins.ts";

twins("orphan", {
  failing: [
    ["a field that no record has", "en", { "people.kerry.nickname": "x" }],
    ["an alias of no record", "en", { "people.john.aliases.0": "x" }],
    ["an alias of another collection's record", "en", { "places.kerry.aliases.0": "x" }],
  ],
  silent: [
    ["an alias more", "en", { "places.japan.aliases.7": "Nippon" }],
    ["an official name", "en", { "initiatives.climatePartnership.officialName": "x" }],
  ],
  messages: [
    [
      ["a field that no record has", "en", { "people.kerry.nickname": "x" }],
      "no source text under this key",
    ],
  ],
});
