import { describe, expect, test } from "vitest";
import { dataKinds, judgeKinds } from "../../bench/checks/data.ts";

/** One kind in twelve, since each takes a third of a second; `npm run bench:checks` judges all. */
const every = 12;

const kinds = Object.values(dataKinds).flat();
const seen = kinds.filter(({ sight }) => sight === "deterministic");

test("no two kinds of a file have one name", () => {
  const names = kinds.map(({ file, name }) => `${file}  ${name}`);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

describe("what a program can see in the authored data is found, and said without a stack trace", () => {
  const judged = judgeKinds(seen.filter((_, index) => index % every === 0));

  test.each(judged.map((one) => [one.kind.file, one.kind.name, one] as const))(
    "%s: %s",
    (_file, _name, { isCaught, message }) => {
      expect(isCaught).toBe(true);
      expect(message).not.toMatch(/stack trace|Invalid|\bundefined\b/);
    },
  );
});

test("the data as authored is found to be right", () => {
  const nothing = { name: "nothing", file: "", sight: "understanding", mutate: () => {} } as const;
  expect(judgeKinds([nothing])).toMatchObject([{ isCaught: false, message: "" }]);
});
