import { twins } from "./twins.ts";

const [one, other] = ["claims.longHistory.reason", "claims.longHistory.statement"] as const;
const same = { [one]: "A.", [other]: "A." };

twins("sameTarget", {
  failing: [
    ["two sources", "en", same, { [one]: "Des accords.", [other]: "Une histoire." }],
    [
      "sources that share less than half",
      "en",
      same,
      { [one]: "abcdefghijkl", [other]: "abcdef123456" },
    ],
  ],
  silent: [
    ["a plural and its singular", "en", same, { [one]: "Des accords.", [other]: "Un accord." }],
    ["sources that differ in case", "en", same, { [one]: "UN ACCORD", [other]: "un accord" }],
    ["sources that share half", "en", same, { [one]: "abcdefghi", [other]: "abcde1234" }],
    ["one source", "en", same, { [one]: "X.", [other]: "X." }],
    ["two targets", "en", { [one]: "A.", [other]: "B." }, { [one]: "Un.", [other]: "Deux." }],
  ],
  messages: [
    [
      ["two sources", "en", same, { [one]: "Des accords.", [other]: "Une histoire." }],
      "Des accords.",
      "Une histoire.",
    ],
  ],
});
