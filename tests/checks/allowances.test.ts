import { key, twins } from "./twins.ts";

const other = "claims.longHistory.statement";

twins("allowances", {
  rules: { allow: [{ check: "numbers", keys: [key, other], reason: "Right as it stands." }] },
  failing: [["an allowance that excuses nothing", "en", "No number.", "Pas de nombre."]],
  silent: [
    ["an allowance that excuses a finding", "en", "30.", "Pas de nombre."],
    [
      "a finding of another check",
      "en",
      { [key]: "30 ", [other]: "30" },
      { [key]: "Mot.", [other]: "Mot." },
    ],
  ],
  messages: [
    [["an allowance that excuses nothing", "en", "No number.", "Pas de nombre."], "numbers"],
  ],
});
