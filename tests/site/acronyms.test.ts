import { expect, test } from "vitest";
import { acronymsOf } from "../../docs/reader/pages/acronyms.ts";

test.each([
  ["Ministry of Foreign Affairs of Japan", ["MOFA", "MFA", "MFAJ"]],
  ["Ministry of the Environment, Japan", ["MOE", "MOEJ"]],
  ["Ministry of Economy, Trade and Industry of Japan", ["METI"]],
  ["U.S. Environmental Protection Agency", ["EPA", "USEPA"]],
  ["U.S. Department of Energy", ["DOE", "USDOE"]],
  ["Congressional Research Service", ["CRS"]],
  ["Intergovernmental Panel on Climate Change", ["IPCC"]],
  ["U.S. National Institute of Allergy and Infectious Diseases", ["NIAID"]],
  ["Prime Minister’s Office of Japan", ["PMO"]],
  ["ShareAmerica (U.S. Department of State)", ["DOS", "USDOS"]],
  [
    "Ministry of the Environment, Japan, and National Institute for Environmental Studies",
    ["MOE", "NIES"],
  ],
])("%s is looked for as %s", (publisher, acronyms) => {
  expect(acronymsOf(publisher)).toEqual(expect.arrayContaining(acronyms));
});

test.each(["Nikkei Asia", "UPI", "Jiji Press", "Nhân Dân", ""])(
  "%j has none: of one word or two nothing is made",
  (publisher) => {
    expect(acronymsOf(publisher)).toEqual([]);
  },
);
