import * as z from "zod";

/** Checks a text: it is not empty and has no white space at its ends. The pattern has no flags, so that it means the same in the JSON Schema. */
export const text = z.string().regex(/^\S(?:[\s\S]*\S)?$/, "is empty or has white space at an end");

/** Checks a BCP 47 language tag. */
export const languageTag = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, "is not a BCP 47 tag");

/** Checks a semantic version, such as `0.1.0` or `1.0.0-rc.1`. */
export const semanticVersion = z
  .string()
  .regex(
    /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
    "is not a semantic version",
  );

const day =
  "(?:\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)|(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
const point = `(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${day})`;
const dateForm = `(?:${point}|\\d{3}X)`;

/** Checks an EDTF date: a year, a month, a day or a decade, such as `2030`, `2021-04`, `2021-04-16` or `196X`. */
export const edtf = z
  .string()
  .regex(new RegExp(`^${dateForm}$`), "is not an EDTF year, month, day or decade");

/** Checks an EDTF day, such as `2021-04-16`. */
export const edtfDay = z.string().regex(new RegExp(`^${day}$`), "is not an EDTF day");

/** Checks an EDTF date as above, or an interval that ends after it begins, such as the fiscal year `2030-04/2031-03`. */
export const edtfOrInterval = z
  .string()
  .regex(
    new RegExp(`^(?:${dateForm}|${point}/${point})$`),
    "is not an EDTF year, month, day, decade or interval",
  )
  .refine((date) => {
    const [from = "", to] = date.split("/");
    return to === undefined || from < to;
  }, "is an interval that ends before it begins");

/** Checks the form of an ISO 3166-1 alpha-2 code. */
export const iso3166 = z.string().regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 alpha-2 code");

/** Checks the form of an ISO 3166-1 alpha-3 code. */
export const iso3166Alpha3 = z.string().regex(/^[A-Z]{3}$/, "is not an ISO 3166-1 alpha-3 code");

/** Checks the form of a UN M49 code. */
export const unM49 = z.string().regex(/^\d{3}$/, "is not a UN M49 code");

/** Checks the address of a web page. */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^\s/@]+\.[^\s/@]+(?:[/?#]\S*)?$/, "is not the address of a web page");

/** Checks a list that names nothing twice. */
const distinct = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((items) => new Set(items).size === items.length, "names one thing twice")
    .meta({ uniqueItems: true });

/** Checks a list that is not empty and names nothing twice. */
export const listOf = <T extends z.ZodType>(item: T) => distinct(item).min(1).readonly();

/** Checks a list that may be empty and names nothing twice. */
export const someOf = <T extends z.ZodType>(item: T) => distinct(item).readonly();
