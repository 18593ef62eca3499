import { JSX } from "typedoc";
import { pathOf, placeOf, relative } from "../reader/pages/addresses.ts";
import { words } from "./languages.js";

/** The entries of a collection, as the reference shows them: each with a way to it in the reader. */

const h = JSX.createElement;

/** The field by which an entry is known: its name, or what it says. */
const fieldNaming = (entry) =>
  ["name", "title", "statement", "text"].find((field) => Object.hasOwn(entry, field));

const nameOf = (entry) => entry[fieldNaming(entry)];

/** An id, with a way to what it names. */
function linkTo(page, id) {
  const place = placeOf(page.locale, id);
  const humps = id.split(/(?=[A-Z])/); // a narrow column breaks it between these
  const code = h(
    "code",
    null,
    ...humps.flatMap((hump, at) => (at ? [h("wbr", null), hump] : [hump])),
  );
  return place === undefined ? code : h("a", { href: relative(page.path, place) }, code);
}

/** The fields of an object, each with its value. */
const fieldsOf = (page, object) =>
  h(
    "dl",
    null,
    ...Object.entries(object).map(([field, value]) =>
      h("div", null, h("dt", null, h("code", null, field)), h("dd", null, showValue(page, value))),
    ),
  );

/** A value of the data: an id leads to what it names, a list and an object are shown as such. */
function showValue(page, value) {
  if (Array.isArray(value)) {
    return value.length === 0
      ? "–"
      : h("ul", null, ...value.map((item) => h("li", null, showValue(page, item))));
  }
  if (typeof value === "object" && value !== null) {
    return Object.keys(value).length === 0 ? "–" : fieldsOf(page, value);
  }
  return typeof value === "string" && placeOf(page.locale, value) !== undefined
    ? linkTo(page, value)
    : String(value);
}

/** The ids and the names of a collection. */
export const tableOf = (page, entries) =>
  h(
    "table",
    { "aria-label": words[page.lang].table },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, "id"),
        h("th", { scope: "col" }, fieldNaming(Object.values(entries)[0])),
      ),
    ),
    h(
      "tbody",
      null,
      ...Object.values(entries).map((entry) =>
        h(
          "tr",
          null,
          h("th", { scope: "row" }, linkTo(page, entry.id)),
          h("td", { lang: page.locale }, nameOf(entry)),
        ),
      ),
    ),
  );

/** Every entry of a collection with all of its fields, to be opened. */
export const fieldsOfEach = (page, entries) =>
  h(
    JSX.Fragment,
    null,
    ...Object.values(entries).map((entry) =>
      h(
        "details",
        { class: "entry" },
        h("summary", null, h("code", null, entry.id), " ", nameOf(entry)),
        fieldsOf(page, entry),
      ),
    ),
  );

/** The view of the reader that shows a collection: findings stand with the documents that they come from. */
export function viewOf(locale, collection) {
  const views = { segments: "text", claims: "claims", findings: "sources", references: "sources" };
  return collection in views
    ? pathOf(locale, views[collection])
    : pathOf(locale, "records", collection);
}
