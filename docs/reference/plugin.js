import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Converter, JSX, PageEvent, ParameterType, ReflectionKind, RendererEvent } from "typedoc";
import ts from "typescript";
import { createServer } from "vite";
import { collections } from "../../src/content/collections.ts";
import { relative } from "../reader/pages/addresses.ts";
import { barStyle } from "./bar-style.js";
import { categorize, sortCategories } from "./categories.js";
import { fieldsOfEach, tableOf, viewOf } from "./entries.js";
import { addressIn, words } from "./languages.js";
import { searchEntriesOf } from "./search-entries.js";

/**
 * Makes the reference one site with the reader: the same bar on top, the real entries on the page of
 * each collection and of its type, and links that stay within the site.
 */

const h = JSX.createElement;
const nothing = h(JSX.Fragment, null);

const typeOf = ({ entry }) => entry.charAt(0).toUpperCase() + entry.slice(1);

/** The collection of each type of entry: `people` of `Person`. */
const collectionOfType = Object.fromEntries(
  Object.entries(collections).map(([name, collection]) => [typeOf(collection), name]),
);

/** Interfaces with the properties of a mapped type. */
const mapped = new Set(["Content", "PartnershipResources", "PartialResources"]);

/** The modules that have the content in a language. */
const languageModules = new Set(["en", "fr", "ja"]);

/** The reader's bar: made by the reader itself, as on its own pages. */
async function loadBar() {
  const server = await createServer({
    configFile: join("docs", "reader", "vite.config.ts"),
    server: { middlewareMode: true, hmr: false, ws: false },
    appType: "custom",
    logLevel: "warn",
  });
  try {
    return (await server.ssrLoadModule("/pages/reference-bar.tsx")).referenceBar;
  } finally {
    await server.close();
  }
}

/** Replaces what TypeDoc has written; that it is not there is a mistake. */
function swap(html, from, to) {
  const swapped = html.replace(from, to);
  if (swapped === html) throw new Error(`TypeDoc no longer writes ${from}. Look at its pages.`);
  return swapped;
}

/** What the browser may load on a page: from this site alone, and the script that TypeDoc has in it. */
function policyOf(html) {
  const inline = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => {
    return `'sha256-${createHash("sha256").update(script).digest("base64")}'`;
  });
  return [
    "default-src 'none'",
    `script-src 'self' ${inline.join(" ")}`,
    "style-src 'self' 'unsafe-inline'", // TypeDoc's icons have styles in them
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** @param {import("typedoc").Application} app */
export async function load(app) {
  const referenceBar = await loadBar();
  app.options.addDeclaration({
    name: "readerScript",
    help: "The script of the reader, by its path from the root of the site.",
    type: ParameterType.String,
  });
  app.options.addDeclaration({
    name: "readerStyles",
    help: "The style sheets of the reader, by their paths from the root of the site.",
    type: ParameterType.Array,
  });
  const lang = () => (app.options.getValue("lang") === "fr" ? "fr" : "en");
  const pathIn = (locale, url) =>
    `reference/${locale === "fr" ? "fr/" : ""}${addressIn(lang(), locale, url)}`;
  const pathOf = (url) => pathIn(lang(), url);

  /** What a page shows of the data: a collection, as its type has it or as a language does. */
  function collectionOn({ model, url }) {
    const isType = model.kindOf?.(ReflectionKind.Interface) && model.name in collectionOfType;
    const isPart =
      model.kindOf?.(ReflectionKind.Variable) &&
      languageModules.has(model.parent?.name) &&
      model.name in collections;
    if (!isType && !isPart) return undefined;
    const locale = isType ? lang() : model.parent.name;
    const name = isType ? collectionOfType[model.name] : model.name;
    const content = JSON.parse(readFileSync(`generated/public/content/${locale}.json`, "utf8"));
    return {
      name,
      entries: content[name],
      label: content.labels.collections[name],
      page: { path: pathOf(url), locale, lang: lang() },
      show: isType ? fieldsOfEach : tableOf,
    };
  }

  // TypeDoc gives a property of a mapped type the type of what it was mapped from, and a collection that of the property.
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const isProperty =
      reflection.kindOf(ReflectionKind.Property) && mapped.has(reflection.parent?.name);
    const isPart =
      reflection.kindOf(ReflectionKind.Variable) &&
      languageModules.has(reflection.parent?.name) &&
      reflection.name in collections;
    if (!isProperty && !isPart) return;
    const symbol = context.getSymbolFromReflection(reflection);
    if (!symbol) return;
    const type = context.checker.getTypeOfSymbol(symbol);
    const shown = reflection.flags.isOptional ? context.checker.getNonNullableType(type) : type;
    reflection.type = context.converter.convertType(context, shown);
  });

  // A code such as a verdict leads to its type, which defines each value. TypeDoc would write out the values.
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    if (!reflection.kindOf(ReflectionKind.Property) || reflection.flags.isOptional) return;
    if (!reflection.parent?.kindOf(ReflectionKind.Interface)) return;
    const [declaration] = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    const isOurs = /\/src\/(?:content|checks)\//.test(declaration?.getSourceFile().fileName ?? "");
    if (!isOurs || !ts.isPropertySignature(declaration) || !declaration.type) return;
    reflection.type = context.converter.convertType(
      context.withScope(reflection),
      declaration.type,
    );
  });

  // The exports of the main entry point are listed by what they are for. TypeDoc makes its categories at -200.
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => categorize(project, lang()));
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => sortCategories(project), -300);

  app.renderer.hooks.on("head.end", (context) =>
    h("link", { rel: "stylesheet", href: context.relativeURL("assets/bar.css") }),
  );

  app.renderer.hooks.on("pageSidebar.begin", ({ page }) =>
    collectionOn(page) ? h("p", null, h("a", { href: "#entries" }, words[lang()].holds)) : nothing,
  );

  app.renderer.hooks.on("content.end", (context) => {
    const shown = collectionOn(context.page);
    if (!shown) return nothing;
    const { name, entries, label, page, show } = shown;
    const said = words[lang()];
    const type = context.page.project.getChildByName(
      `us-japan-climate-partnership.${typeOf(collections[name])}`,
    );
    return h(
      "section",
      { class: "tsd-panel entries" },
      h("h2", { id: "entries" }, `${said.holds} (${Object.keys(entries).length})`),
      h(
        "p",
        null,
        type === context.page.model
          ? nothing
          : [
              said.type,
              " ",
              h("a", { href: context.urlTo(type) }, h("code", null, type.name)),
              " · ",
            ],
        said.reader,
        " ",
        h("a", { href: relative(page.path, viewOf(page.locale, name)) }, label),
      ),
      show(page, entries),
    );
  });

  /** TypeDoc's menu is the contents of the reference: the bar has a menu of its own, and another sign for it. */
  const nameContents = (search) =>
    swap(
      search,
      /aria-label="Menu">(<svg [^>]*>)[\s\S]*?<\/svg>/,
      (_, svg) =>
        `aria-label="${words[lang()].contents}">${svg.replace("<svg ", '<svg class="icon" ')}` +
        '<path d="M2 4h1M2 8h1M2 12h1M6 4h8M6 8h8M6 12h8"/></svg>',
    );

  let lastBar = "";
  const searched = [];

  app.renderer.on(PageEvent.END, (page) => {
    if (!page.contents?.startsWith("<!DOCTYPE html>")) return;
    searched.push(...searchEntriesOf(page, pathOf(page.url)));
    const toolbar = /<header class="tsd-page-toolbar">[\s\S]*?(<button[\s\S]*)<\/div><\/header>/;
    const { root, folder, bar, notes } = referenceBar({
      locale: lang(),
      pathIn: (locale) => pathIn(locale, page.url),
      search: nameContents(toolbar.exec(page.contents)?.[1] ?? ""),
    });
    lastBar = bar;
    const script = `${root}${app.options.getValue("readerScript")}`;
    const up = relative(page.url, "");
    const home = lang() === "fr" ? { en: "../", fr: "" } : { en: "", fr: "fr/" };
    let html = page.contents;
    html = swap(html, "<html ", `<html data-root="${root}" data-folder="${folder}" `);
    html = swap(html, toolbar, () => bar);
    html = swap(
      html,
      '<div class="col-content">',
      () => `<div class="col-content" role="main">${notes}`,
    );
    html = swap(
      html,
      '<div class="col-sidebar">',
      '<div class="col-sidebar" role="complementary">',
    );
    html = swap(
      html,
      '<div class="page-menu">',
      `<div class="page-menu" role="region" aria-label="${words[lang()].page}">`,
    );
    html = swap(html, "</head>", () => `<script type="module" src="${script}"></script></head>`);
    html = html
      .replaceAll("<th></th>", "<td></td>")
      .replaceAll("<table>", '<table tabindex="0">')
      .replaceAll(/href="[^"]*media\/README(?:-\d+)?\.md"/g, `href="${up}${home.en}index.html"`)
      .replaceAll(/href="[^"]*media\/README\.fr\.md"/g, `href="${up}${home.fr}index.html"`)
      .replaceAll(/href="[^"]*media\/README\.ja\.md"/g, `href="${root}ja/"`);
    const policy = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}"/>`;
    page.contents = swap(html, '<meta charset="utf-8"/>', () => `<meta charset="utf-8"/>${policy}`);
  });

  // The bar's style: taken from the reader's, with the fonts where the reader has them.
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const site = join(outputDirectory, relative(`${dirname(pathOf("index.html"))}/`, ""));
    const root = relative(pathOf("assets/bar.css"), "");
    const style = app.options.getValue("readerStyles").map((file) => {
      const css = readFileSync(join(site, file), "utf8");
      const assets = `${root}${dirname(file)}/`;
      return barStyle(css, lastBar).replaceAll(/url\(\.\//g, `url(${assets}`);
    });
    writeFileSync(join(outputDirectory, "assets", "bar.css"), style.join("\n"));
  });

  // What the reader's search finds of the reference; the reader reads it when it is first searched.
  app.renderer.on(RendererEvent.END, ({ outputDirectory }) => {
    const file = { locale: lang(), entries: searched };
    writeFileSync(join(outputDirectory, "search.json"), JSON.stringify(file));
  });
}
