import {
  add,
  change,
  drop,
  json,
  kindsOf,
  less,
  moveLast,
  plus,
  remove,
  rewrite,
  set,
  setJson,
} from "./kind.ts";

const ledger = "src/records/anchors.ledger.json";

export const findings = [
  ...kindsOf("src/records/findings.ts", "deterministic", [
    ["a document that does not exist", set("findings/jucepNameReported/reference", "nowhere")],
    ["another document", set("findings/jucepNameReported/reference", "jiji2021")],
    ["a document left out", remove("findings/jucepNameReported/reference")],
    ["about an unknown record", set("findings/jucepNameReported/about", ["jucpe"])],
    ["about nothing", set("findings/jucepNameReported/about", [])],
    ["about one thing twice", change("findings/jucepNameReported/about", plus("jucep"))],
    [
      "not about the record that it proves a value of",
      change("findings/japanTargetStated/about", less("japanGhg2030")),
    ],
    [
      "not about the country that it proves",
      change("findings/ministryAndDepartmentNamed/about", less("japan")),
    ],
    [
      "not about the term that it proves",
      change("findings/japanNeutralityDeclared/about", less("carbonNeutralityTerm")),
    ],
    [
      "not about the candidate that it supports",
      change("findings/metiDoeTechnologyDeveloped/about", less("doe")),
    ],
    [
      "an anchor with a word changed",
      set("findings/kyotoRejected/anchor/start", "the United States had not ratified"),
    ],
    [
      "an anchor cut within a word",
      set("findings/kyotoRejected/anchor/start", "nited States has not ratified"),
    ],
    [
      "an anchor that is too long",
      set(
        "findings/jucepNameReported/anchor/start",
        "one two three four five six seven eight nine",
      ),
    ],
    ["an anchor of three characters", set("findings/chinaRenewablesPraised/anchor/start", "the")],
    [
      "an anchor that ends with a comma",
      set("findings/chinaRenewablesPraised/anchor/start", "Kerry praised,"),
    ],
    [
      "an anchor with an end too many",
      set("findings/chinaRenewablesPraised/anchor/end", "coal plants"),
    ],
    ["an anchor of a number", set("findings/chinaRenewablesPraised/anchor/start", 12)],
    ["an anchor as a text", set("findings/chinaRenewablesPraised/anchor", "Kerry praised")],
    ["no anchor and no place", set("findings/chinaRenewablesPraised/anchor", null)],
    ["an empty place", set("findings/chinaRenewablesPraised/locator", "")],
    [
      "a statement among the records",
      set("findings/chinaRenewablesPraised/statement", "Kerry a loué la Chine."),
    ],
    [
      "a finding that nothing cites",
      set("findings/loose", {
        reference: "upi2023",
        about: ["china"],
        anchor: null,
        locator: "p. 1",
      }),
    ],
    ["a finding removed", remove("findings/chinaRenewablesPraised")],
    ["a finding as a text", set("findings/chinaRenewablesPraised", "upi2023")],
  ]),
  ...kindsOf(ledger, "deterministic", [
    ["a finding that does not exist", setJson(ledger, "nowhere", "0123456789abcdef")],
    ["a list in place of an object", add(ledger, "[]")],
    ["no file", drop(ledger)],
    ["a hash left over", rewrite(ledger, (text) => `${text}{}`)],
    ["a key twice", rewrite(ledger, (text) => text.replace("{", '{ "kyotoRejected": "x",'))],
  ]),
  ...kindsOf("src/records/findings.ts", "deterministic", [
    ["an anchor that the ledger does not know", json(ledger, "kyotoRejected", () => undefined)],
    ["an anchor with another hash", json(ledger, "kyotoRejected", () => "0123456789abcdef")],
  ]),
  ...kindsOf("src/records/findings.ts", "understanding", [
    ["about a further record", change("findings/japanTargetStated/about", plus("china"))],
    [
      "about a record less",
      change("findings/partnershipGoalsStated/about", less("globalWarmingResponse")),
    ],
    ["a finding moved to the end", moveLast("findings/kyotoRejected")],
    ["another page", set("findings/kyotoRejected/locator", "p. 9")],
  ]),
];
