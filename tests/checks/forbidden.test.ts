import { twins } from "./twins.ts";

twins("forbidden", {
  rules: {
    forbidden: [
      { form: "decarbonis", use: "decarboniz…", reason: "American spelling." },
      { form: "U.S.", use: "US", reason: "No full stops.", keys: ["segments.*", "people.kerry.*"] },
    ],
  },
  failing: [
    ["a form", "en", "Its decarbonisation."],
    ["a form in other case", "en", "Decarbonisation."],
    ["a form forbidden under its key", "en", { "segments.meti-1-4.text": "The U.S. helps." }],
    ["a form forbidden under another key too", "en", { "people.kerry.title": "U.S. envoy" }],
  ],
  silent: [
    ["the form to use", "en", "Decarbonization."],
    ["a form forbidden under other keys", "en", "The U.S. helps."],
    ["a form's mark that stands for itself", "en", { "people.kerry.title": "UxSx" }],
  ],
  messages: [
    [["a form", "en", "Its decarbonisation."], "decarbonis", "decarboniz…", "American spelling."],
  ],
});
