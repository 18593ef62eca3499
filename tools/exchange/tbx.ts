import type { TermId } from "../../generated/ids.ts";
import manifest from "../../package.json" with { type: "json" };
import type { Content } from "../../src/content/content.ts";
import { type TermLanguage, termSetOf } from "./term-set.ts";
import { element, type XmlElement, xmlOf } from "./xml.ts";

/** What an entry refers to: the terms of the termbase that are not to be confused with it, and the areas of cooperation that it is the name of. */
function referencesOf(
  { locale, terms, topics }: Content,
  id: TermId,
  isWritten: (id: TermId) => boolean,
): readonly XmlElement[] {
  const others = terms[id].distinctFrom
    .filter(isWritten)
    .map((other) => element("ref", { type: "crossReference", target: other }, terms[other].name));
  const areas = Object.values(topics)
    .filter((topic) => topic.term === id)
    .map((topic) => {
      const target = `../content/${locale}.json#/topics/${topic.id}`;
      return element("xref", { type: "externalCrossReference", target }, topic.name);
    });
  return [...others, ...areas];
}

function headerOf({ version, article }: Content): XmlElement {
  const title = element("title", {}, `${manifest.name} ${version}: terms`);
  const source = [article.title, article.rights].map((text) => element("p", {}, text));
  const categories = element("p", { type: "XCSURI" }, "TBXXCSV02.xcs");
  return element(
    "martifHeader",
    {},
    element("fileDesc", {}, element("titleStmt", {}, title), element("sourceDesc", {}, ...source)),
    element("encodingDesc", {}, categories),
  );
}

/**
 * Writes the glossary as a termbase: TBX version 2, with an entry for each term that is translated. A form
 * that the rules of a language forbid is a deprecated one, with what to use instead.
 *
 * @param source - The language of the source.
 * @param translated - Each further language to write.
 */
export function tbxOf(source: TermLanguage, translated: readonly TermLanguage[]): string {
  const { content } = source;
  const sourceSetOf = termSetOf(source);
  const otherSetsOf = translated.map(termSetOf);
  const sets = new Map(
    Object.values(content.terms).map(({ id }) => [id, otherSetsOf.flatMap((setOf) => setOf(id))]),
  );
  const isWritten = (id: TermId) => sets.get(id)?.length !== 0;
  const entries = [...sets]
    .filter(([id]) => isWritten(id))
    .map(([id, others]) =>
      element(
        "termEntry",
        { id },
        element("descrip", { type: "subjectField" }, content.article.title),
        ...referencesOf(content, id, isWritten),
        ...sourceSetOf(id),
        ...others,
      ),
    );
  const text = element("text", {}, element("body", {}, ...entries));
  return xmlOf(
    element("martif", { type: "TBX", "xml:lang": content.locale }, headerOf(content), text),
  );
}
