import { twins } from "./twins.ts";

twins("empty", {
  failing: [
    ["no letter", "en", ""],
    ["white space alone", "en", "  "],
    ["a number", "en", { "claims.longHistory.reason": 3 }],
    ["null", "en", { "claims.longHistory.reason": null }],
  ],
  silent: [["a mark", "en", "."]],
});
