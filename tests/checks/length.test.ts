import { expect, test } from "vitest";
import { content as ja } from "../../generated/ja.ts";
import { checkTranslation } from "../../src/checks/index.ts";
import { textsOf } from "./shipped.ts";
import { findings, twins } from "./twins.ts";

const characters = (count: number) => "x".repeat(count);

// 24 characters of French are measured: by 2 in Latin script, by 2.2 and Japanese density else.
twins("length", {
  failing: [
    ["too short", "en", characters(11), characters(24)],
    ["too long", "en", characters(49), characters(24)],
    ["too short for Japanese", "ja", characters(4), characters(24)],
    ["too long for Japanese", "ja", characters(20), characters(24)],
  ],
  silent: [
    ["just long enough", "en", characters(12), characters(24)],
    ["just short enough", "en", characters(48), characters(24)],
    ["just long enough for Japanese", "ja", characters(5), characters(24)],
    ["just short enough for Japanese", "ja", characters(19), characters(24)],
    ["a source too short to measure", "en", characters(100), characters(23)],
    ["a script that is not measured", "ko", characters(1), characters(24)],
    [
      "a name",
      "en",
      { "topics.chemistry.name": characters(1) },
      { "topics.chemistry.name": characters(24) },
    ],
  ],
  messages: [[["too short", "en", characters(11), characters(24)], "11", "12", "48"]],
});

test("length knows how dense a source in Japanese is", () => {
  const key = "segments.jumpp-2-3.text"; // 40 characters there, 137 in English
  const found = checkTranslation({ source: ja, locale: "en", resources: textsOf("en") });
  expect(found).not.toContainEqual(expect.objectContaining({ check: "length", key }));
});

test("length only warns: how long a text should be is an estimate", () => {
  const severities = findings("en", "A.", characters(24)).map(({ check, severity }) => [
    check,
    severity,
  ]);
  expect(severities).toContainEqual(["length", "warning"]);
});
