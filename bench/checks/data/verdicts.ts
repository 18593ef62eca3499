import {
  type Change,
  change,
  exchange,
  kindsOf,
  type Mutate,
  remove,
  rename,
  set,
} from "./kind.ts";

/** Changes a field of every verdict, as a shared constant would. */
const everywhere =
  (field: string, of: Change): Mutate =>
  (copy) => {
    const verdicts: object = Reflect.get(copy.records, "verdicts");
    for (const id of Object.keys(verdicts)) change(`verdicts/${id}/${field}`, of)(copy);
  };

export const verdicts = [
  ...kindsOf("src/records/verdicts.ts", "deterministic", [
    ["a verdict that does not exist", set("verdicts/jclpNamed/verdict", "wrong")],
    ["a contradicted claim as confirmed", set("verdicts/jclpNamed/verdict", "confirmed")],
    ["an imprecise claim as contradicted", set("verdicts/japanGhgCut/verdict", "contradicted")],
    ["a confirmed claim as unverified", set("verdicts/metiNamed/verdict", "unverified")],
    ["an opinion as confirmed", set("verdicts/longWayToGo/verdict", "confirmed")],
    ["a verdict left out", remove("verdicts/jclpNamed/verdict")],
    ["a claim without a verdict", remove("verdicts/jclpNamed")],
    ["a verdict on no claim", rename("verdicts/jclpNamed", "verdicts/jcplNamed")],
    ["a check on a day that is still to come", set("verdicts/jclpNamed/checkedOn", "2999-01-01")],
    ["a check on a day that is none", set("verdicts/jclpNamed/checkedOn", "2026-02-30")],
    ["a check in a month", set("verdicts/jclpNamed/checkedOn", "2026-11")],
    ["a check before its documents were read", set("verdicts/jclpNamed/checkedOn", "2020-01-01")],
    ["all checks before the documents were read", everywhere("checkedOn", () => "2020-01-01")],
    ["all checks on a day to come", everywhere("checkedOn", () => "2999-01-01")],
    ["a day with slashes", set("verdicts/jclpNamed/checkedOn", "25/11/2026")],
    ["a day left out", remove("verdicts/jclpNamed/checkedOn")],
    ["a flaw that does not exist", set("verdicts/japanGhgCut/flaws", ["missing"])],
    ["a flaw of a confirmed claim", set("verdicts/metiNamed/flaws", ["name"])],
    ["an imprecise claim without a flaw", remove("verdicts/japanGhgCut/flaws")],
    ["a flaw twice", set("verdicts/japanGhgCut/flaws", ["omission", "omission"])],
    [
      "a finding that does not exist",
      rename(
        "verdicts/metiNamed/findings/ministryAndDepartmentNamed",
        "verdicts/metiNamed/findings/ministryNamed",
      ),
    ],
    [
      "a stance that does not exist",
      set("verdicts/metiNamed/findings/ministryAndDepartmentNamed", "agrees"),
    ],
    [
      "a stance that does not fit",
      set("verdicts/metiNamed/findings/ministryAndDepartmentNamed", "contradicts"),
    ],
    [
      "an imprecise claim without what qualifies it",
      set("verdicts/japanGhgCut/findings", { japanTargetStated: "supports" }),
    ],
    ["findings as a list", set("verdicts/metiNamed/findings", ["ministryAndDepartmentNamed"])],
    ["no findings", set("verdicts/metiNamed/findings", {})],
    [
      "a finding that nothing cites",
      remove("verdicts/kyotoProgressUnitedStates/findings/kyotoRatificationRequested"),
    ],
    ["a reference in a verdict", set("verdicts/metiNamed/references", ["metiDoe2022"])],
    ["two verdicts exchanged", exchange("verdicts/jclpNamed", "verdicts/japanGhgCut")],
  ]),
  ...kindsOf("src/records/verdicts.ts", "understanding", [
    [
      "an opinion as unverified, which says what was searched",
      set("verdicts/kerrySuggestedSharing/verdict", "opinion"),
    ],
    ["another flaw", set("verdicts/japanGhgCut/flaws", ["scope"])],
    ["a finding less", remove("verdicts/jclpForcesJoined/findings/editorialSaysLaunched")],
    ["context as support", set("verdicts/viewsDiffer/findings/netZeroPoliciesAligned", "supports")],
    [
      "support by another finding",
      set("verdicts/metiNamed/findings", {
        metiNamedByFrance: "supports",
        ministryAndDepartmentNamed: "supports",
        coalitionFounded: "supports",
      }),
    ],
  ]),
];
