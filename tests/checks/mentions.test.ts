import { key as reason, twins } from "./twins.ts";

const key = "segments.overview-1-5.text"; // Kerry, Canada, Mexico

twins("mentions", {
  failing: [
    ["an initiative not named", "en", { "segments.jumpp-1-3.text": "It will help." }],
    ["an agreement not named", "en", { "segments.jclp-2-1.text": "The United States and Japan." }],
    ["an organization not named", "en", { "segments.meti-1-4.text": "It will help." }],
    ["a person not named", "en", { [key]: "Canada and Mexico." }],
    ["a place not named", "en", { [key]: "Kerry named Canada." }],
    ["a place not named", "ja", { [key]: "ケリー長官はカナダを挙げた。" }],
    ["another named", "en", { [key]: "Kerry named Canada, Mexico, and China." }],
    ["another named in place of one", "en", { [key]: "Kerry named Canada and China." }],
  ],
  silent: [
    ["the same, in another order", "en", { [key]: "Mexico and Canada, says Kerry." }],
    [
      "by another of its names",
      "ja",
      { "segments.meti-1-4.text": "経済産業省は、エネルギー問題に関する協力の促進に貢献する。" },
    ],
    [
      "a term, which the glossary holds",
      "en",
      { [key]: "Kerry named Canada, Mexico, and clean energy." },
    ],
    ["a text that is no segment", "en", { [reason]: "China." }, { [reason]: "Le Canada." }],
    ["those the language has no name for", "es", { [key]: "Los dos países." }],
  ],
  messages: [
    [["a place not named", "en", { [key]: "Kerry named Canada." }], "mexico"],
    [["another named", "en", { [key]: "Kerry named Canada, Mexico, and China." }], "china"],
  ],
});
