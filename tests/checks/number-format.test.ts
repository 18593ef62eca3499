import { twins } from "./twins.ts";

twins("numberFormat", {
  failing: [
    ["a decimal comma", "en", "8,4%.", "8,4\u202f%."],
    ["a decimal comma", "ja", "8,4%。", "8,4\u202f%."],
    ["a decimal comma in full-width digits", "ja", "８,４％。", "8,4\u202f%."],
    ["a decimal point", "de", "8.4 %.", "8,4\u202f%."],
    ["a decimal point in the source's own language", "fr-CA", "8.4\u00a0%.", "8,4\u00a0%."],
    ["a year grouped by a comma", "en", "In 2,021.", "En 2021."],
    ["a year grouped by a space", "fr-CA", "En 2\u00a0021.", "En 2021."],
  ],
  silent: [
    ["the mark of the language", "en", "8.4%.", "8,4\u202f%."],
    ["the mark of the language", "de", "8,4 %.", "8,4\u202f%."],
    ["the mark of the country", "de-CH", "8.4 %.", "8,4\u202f%."],
    ["either mark where both are in use", "es", "8.4 %.", "8,4\u202f%."],
    ["a version", "de", "Version 3.2.", "La version 3.2."],
    ["a time of day", "it", "Alle 10.30.", "À 10\u202fh\u202f30."],
    ["a date", "de", "Am 16.4.2021.", "Le 16 avril 2021."],
    ["a quantity that is grouped", "en", "2,021 tonnes.", "2\u202f021 tonnes."],
    ["a list of numbers", "en", "1, 2.", "1, 2."],
  ],
  messages: [[["a decimal comma", "en", "8,4%.", "8,4\u202f%."], "8,4"]],
});
