import { readFileSync } from "node:fs";
import { Converter, JSX, PageEvent, ReflectionKind } from "typedoc";
import { collections } from "../../src/content/collections.ts";

/**
 * Makes the reference one site with the reader: a way back on every page, the real records as a
 * table on the page of a collection's type, a landmark for the content, and links that stay within it.
 */

/** The collection of each type of entry: `people` of `Person`. */
const collectionOf = Object.fromEntries(
  Object.entries(collections).map(([name, { entry }]) => [
    entry.charAt(0).toUpperCase() + entry.slice(1),
    name,
  ]),
);

const words = {
  en: { reader: "The reader", records: "Its records", other: "Français", page: "This page" },
  fr: { reader: "Le lecteur", records: "Ses fiches", other: "English", page: "Cette page" },
};

/** Interfaces with the properties of a mapped type. */
const mapped = new Set(["Content", "PartnershipResources", "PartialResources"]);

/** What a table has no room for, or says once for all. */
const apart = new Set(["id", "kind", "aliases", "claims", "evidence", "mentions"]);

const h = JSX.createElement;

/** A value as the data has it, short. */
function textOf(value) {
  if (value === null) return "null";
  if (Array.isArray(value)) return value.join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** The records of a collection, each with a way to it in the reader. */
function tableOf(entries, hrefOf) {
  const known = new Set(entries.flatMap(([, entry]) => Object.keys(entry)));
  const fields = [...known].filter((field) => !apart.has(field) && field !== "description");
  if (known.has("description")) fields.push("description"); // the longest, after the facts
  const head = ["id", ...fields].map((field) => h("th", { scope: "col" }, h("code", null, field)));
  const rows = entries.map(([id, entry]) =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, h("a", { href: hrefOf(id) }, h("code", null, id))),
      ...fields.map((field) => h("td", null, field in entry ? textOf(entry[field]) : "")),
    ),
  );
  return h("table", null, h("thead", null, h("tr", null, ...head)), h("tbody", null, ...rows));
}

/** @param {import("typedoc").Application} app */
export function load(app) {
  const lang = () => (app.options.getValue("lang") === "fr" ? "fr" : "en");
  const said = () => words[lang()];
  const root = (context) => context.relativeURL("index.html").replace(/index\.html$/, "");
  const reader = (context, query) =>
    `${root(context)}${lang() === "fr" ? "../../" : "../"}?lang=${query}`;
  const collectionOn = ({ model }) =>
    model.kindOf?.(ReflectionKind.Interface) ? collectionOf[model.name] : undefined;

  // TypeDoc gives a property of a mapped type the type of what it was mapped from.
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Property) || !mapped.has(reflection.parent?.name)) return;
    const symbol = context.getSymbolFromReflection(reflection);
    if (!symbol) return;
    const type = context.checker.getTypeOfSymbol(symbol);
    const shown = reflection.flags.isOptional ? context.checker.getNonNullableType(type) : type;
    reflection.type = context.converter.convertType(context, shown);
  });

  app.renderer.hooks.on("sidebar.begin", (context) =>
    h(
      "p",
      null,
      h("a", { href: reader(context, lang()) }, said().reader),
      " · ",
      h(
        "a",
        { href: `${root(context)}${lang() === "fr" ? "../" : "fr/"}index.html` },
        said().other,
      ),
    ),
  );

  app.renderer.hooks.on("pageSidebar.begin", ({ page }) =>
    collectionOn(page)
      ? h("p", null, h("a", { href: "#records" }, said().records))
      : h(JSX.Fragment, null),
  );

  app.renderer.hooks.on("content.end", (context) => {
    const collection = collectionOn(context.page);
    if (!collection) return h(JSX.Fragment, null);
    const content = JSON.parse(readFileSync(`generated/public/content/${lang()}.json`, "utf8"));
    return h(
      "section",
      { class: "tsd-panel records" },
      h("h2", { id: "records" }, said().records),
      tableOf(Object.entries(content[collection]), (id) => reader(context, `${lang()}#${id}`)),
    );
  });

  app.renderer.on(PageEvent.END, (page) => {
    const up = "../".repeat(page.url.split("/").length - 1);
    const home = lang() === "fr" ? { en: "../", fr: "" } : { en: "", fr: "fr/" };
    page.contents = page.contents
      ?.replace('<div class="col-content">', '<div class="col-content" role="main">')
      .replace('<div class="col-sidebar">', '<div class="col-sidebar" role="complementary">')
      .replace(
        '<div class="page-menu">',
        `<div class="page-menu" role="region" aria-label="${said().page}">`,
      )
      .replaceAll("<th></th>", "<td></td>")
      .replaceAll("<table>", '<table tabindex="0">')
      .replaceAll(/href="[^"]*media\/README(?:-\d+)?\.md"/g, `href="${up}${home.en}index.html"`)
      .replaceAll(/href="[^"]*media\/README\.fr\.md"/g, `href="${up}${home.fr}index.html"`)
      .replaceAll(
        /href="[^"]*media\/README\.ja\.md"/g,
        `href="${up}${lang() === "fr" ? "../../" : "../"}?lang=ja"`,
      );
  });
}
