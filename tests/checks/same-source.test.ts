import { twins } from "./twins.ts";

const [one, other] = ["claims.longHistory.reason", "claims.longHistory.statement"] as const;

twins("sameSource", {
  failing: [
    ["two translations", "en", { [one]: "A.", [other]: "B." }, { [one]: "X.", [other]: "X." }],
  ],
  silent: [
    ["one translation", "en", { [one]: "A.", [other]: "A." }, { [one]: "X.", [other]: "X." }],
    ["two sources", "en", { [one]: "A.", [other]: "B." }, { [one]: "X.", [other]: "Y." }],
  ],
  messages: [
    [
      ["two translations", "en", { [one]: "A.", [other]: "B." }, { [one]: "X.", [other]: "X." }],
      "A.",
      "B.",
    ],
  ],
});
