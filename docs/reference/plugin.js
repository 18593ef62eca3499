import { readFileSync } from "node:fs";
import { JSX, ReflectionKind } from "typedoc";

/** Puts a way back to the reader on every page, and on a collection's type its real records as a table. */

const collectionOf = {
  Initiative: "initiatives",
  Agreement: "agreements",
  Organization: "organizations",
  Person: "people",
  Place: "places",
  Commitment: "commitments",
  Activity: "activities",
  Event: "events",
  Topic: "topics",
  Term: "terms",
  Claim: "claims",
  Segment: "segments",
  Reference: "references",
};

const words = {
  en: { reader: "The reader", records: "Its records", other: "Français" },
  fr: { reader: "Le lecteur", records: "Ses fiches", other: "English" },
};

const textOf = ({ name, statement, text, title }) => name ?? statement ?? text ?? title;

/** @param {import("typedoc").Application} app */
export function load(app) {
  const lang = () => (app.options.getValue("lang") === "fr" ? "fr" : "en");
  const root = (context) => context.relativeURL("index.html").replace(/index\.html$/, "");
  const reader = (context, query) =>
    `${root(context)}${lang() === "fr" ? "../../" : "../"}?lang=${lang()}${query}`;

  app.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "p",
      null,
      JSX.createElement("a", { href: reader(context, "") }, words[lang()].reader),
      " · ",
      JSX.createElement(
        "a",
        { href: `${root(context)}${lang() === "fr" ? "../" : "fr/"}index.html` },
        words[lang()].other,
      ),
    ),
  );

  app.renderer.hooks.on("content.end", (context) => {
    const { model } = context.page;
    const collection = model.kindOf?.(ReflectionKind.Interface) && collectionOf[model.name];
    if (!collection) return JSX.createElement(JSX.Fragment, null);
    const content = JSON.parse(readFileSync(`generated/public/content/${lang()}.json`, "utf8"));
    const view = { claims: "&view=claims", references: "&view=claims" }[collection] ?? "";
    const rows = Object.entries(content[collection]).map(([id, entry]) =>
      JSX.createElement(
        "tr",
        null,
        JSX.createElement(
          "td",
          null,
          JSX.createElement(
            "a",
            { href: reader(context, `${view}#${id}`) },
            JSX.createElement("code", null, id),
          ),
        ),
        JSX.createElement("td", null, textOf(entry)),
        JSX.createElement("td", null, entry.verdict ?? entry.kind ?? entry.publisher ?? ""),
      ),
    );
    return JSX.createElement(
      "section",
      { class: "tsd-panel" },
      JSX.createElement("h2", { id: "records" }, words[lang()].records),
      JSX.createElement("table", null, ...rows),
    );
  });
}
