import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as main from "../../src/index.ts";
import { readComments } from "../../tools/type-comments.ts";
import { tablesIn } from "./tables.ts";

const types = readComments("src/index.ts");
const propertiesOf = (...names: readonly string[]) => [
  ...new Set(names.flatMap((name) => [...(types.get(name)?.properties.keys() ?? [])])),
];

describe.each([
  { file: "docs/switching-languages.md", member: "member" },
  { file: "docs/fr/switching-languages.md", member: "membre" },
])("the tables of $file", ({ file, member }) => {
  const tables = tablesIn(readFileSync(file, "utf8"));
  const listed = (first: string) =>
    tables.filter(({ header }) => header[0] === `${first}, type`).flatMap(({ names }) => names);

  test("have every option of createPartnership", () => {
    const options = propertiesOf("PartnershipOptions", "HostedOptions");
    expect(options).toContain("fallbackLocale");
    expect(listed("option").toSorted()).toEqual(options.toSorted());
  });

  test("have every member of a partnership", () => {
    const members = propertiesOf("Partnership");
    expect(members).toContain("setLocale");
    expect(listed(member).toSorted()).toEqual(members.toSorted());
  });

  test("have every function and constant that stands beside createPartnership", () => {
    const exported = Object.keys(main).filter((name) => name !== "createPartnership");
    expect(listed("export").toSorted()).toEqual(exported.toSorted());
  });
});
