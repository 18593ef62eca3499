import { twins } from "./twins.ts";

twins("empty", {
  failing: [
    ["no letter", "en", ""],
    ["white space alone", "en", "  "],
    ["a mark alone", "en", "–"],
    ["a number", "en", { "claims.longHistory.reason": 3 }],
    ["null", "en", { "claims.longHistory.reason": null }],
  ],
  silent: [["a number in digits", "en", "2050"]],
  messages: [
    [["a number", "en", { "claims.longHistory.reason": 3 }], "3"],
    [["null", "en", { "claims.longHistory.reason": null }], "null"],
    [["a number of any size", "en", { "claims.longHistory.reason": 10n }], "10"],
  ],
});
