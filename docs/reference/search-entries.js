import { ReflectionKind } from "typedoc";

/** What the reader's search finds of the reference: the sections of the guides, and the exported names. */

const textOf = (html) =>
  html
    .replaceAll(/<(svg|button|pre)\b[\s\S]*?<\/\1>/g, " ")
    .replaceAll(/<\/?(?:p|li|td|th|tr|h\d|div|ul|ol|table|br)\b[^>]*>/g, " ")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#0?39;/g, "'")
    .replaceAll("&amp;", "&")
    .replaceAll(/\s+/g, " ")
    .trim();

/** The sections of a guide, each with its heading. */
function sectionsOf({ contents, model, url }, place) {
  const [, panel] =
    /<div class="tsd-panel tsd-typography">([\s\S]*?)<div class="col-sidebar">/.exec(contents) ??
    [];
  const parts = [
    ...(panel ?? "").matchAll(
      /<h[1-4] id="([^"]+)"[^>]*>([\s\S]*?)<\/h[1-4]>([\s\S]*?)(?=<h[1-4] |$)/g,
    ),
  ];
  if (parts.length === 0) throw new Error(`TypeDoc no longer writes ${url} as it did: no heading.`);
  return parts.map(([, anchor, heading, body], at) => ({
    id: `${url}#${anchor}`,
    group: "guides",
    kind: at === 0 ? "" : model.name, // the first heading is the title itself
    name: textOf(heading),
    text: textOf(body),
    place: at === 0 ? place : `${place}#${anchor}`,
  }));
}

const exported =
  ReflectionKind.Function |
  ReflectionKind.Variable |
  ReflectionKind.Interface |
  ReflectionKind.TypeAlias |
  ReflectionKind.Class;

/** What is said of an exported name, in one line, and the names of its members. */
function toldOf(model) {
  const comment = model.comment ?? model.signatures?.[0]?.comment;
  const summary = (comment?.summary ?? []).map(({ text }) => text).join("");
  const [line] = summary.replaceAll("`", "").split(/\n\n|(?<=\.)\s/);
  const members = (model.children ?? []).map(({ name }) => name);
  return [line, members.length > 0 ? `${members.join(", ")}.` : ""].join(" ").trim();
}

/**
 * What is found of a page of the reference.
 *
 * @param {import("typedoc").PageEvent} page
 * @param {string} place - The path of the page from the root of the site.
 */
export function searchEntriesOf(page, place) {
  const { model, url } = page;
  if (model.isDocument?.()) return sectionsOf(page, place);
  if (!model.kindOf?.(exported)) return [];
  return [
    {
      id: url,
      group: "reference",
      kind: `${ReflectionKind.singularString(model.kind)} · ${model.parent.name}`,
      name: model.name,
      text: toldOf(model),
      place,
    },
  ];
}
