import type { TermId } from "../../generated/ids.ts";
import type { Rules } from "../../src/checks/index.ts";
import type { Content } from "../../src/content/content.ts";
import { deprecatedForms } from "./deprecated-forms.ts";
import { isOwnText } from "./own-text.ts";
import { element, type XmlElement } from "./xml.ts";

/** A language of the termbase: its content, and its rules, which say what forms it does not use. */
export interface TermLanguage {
  readonly content: Content;
  readonly rules: Rules;
}

/** The language of the reasons that rules give. */
const rulesLanguage = "en";

/** How a form stands, by the names that the format has for it. */
type Status = "preferredTerm" | "admittedTerm" | "deprecatedTerm";

const formOf = (form: string, status: Status, ...more: readonly XmlElement[]): XmlElement =>
  element(
    "tig",
    {},
    element("term", {}, form),
    element("termNote", { type: "administrativeStatus" }, `${status}-admn-sts`),
    ...more,
  );

/** Finds the first sentence of a language that uses a form of a term, and writes it with the id of its segment. */
function contextsOf(content: Content): (id: TermId, form: string) => readonly XmlElement[] {
  const isOwn = isOwnText(content);
  const lower = (text: string) => text.toLocaleLowerCase(content.locale);
  const segments = Object.values(content.segments).filter(({ id }) => isOwn(`segments.${id}.text`));
  return (id, form) => {
    const segment = segments.find(({ text, mentions }) =>
      mentions.some(
        ({ start, end, records }) =>
          records.includes(id) && lower(text.slice(start, end)) === lower(form),
      ),
    );
    if (segment === undefined) return [];
    const sentence = element("descrip", { type: "context" }, segment.text);
    const source = element("admin", { type: "source" }, segment.id);
    return [element("descripGrp", {}, sentence, source)];
  };
}

/** Says what to use instead of a deprecated form, and why. */
const usageNote = (use: string, reason: string): XmlElement =>
  element("termNote", { type: "usageNote", "xml:lang": rulesLanguage }, `Use “${use}”. ${reason}`);

/** Gives the texts of a term in a language, without those that it lacks. */
function ownTexts(content: Content) {
  const isOwn = isOwnText(content);
  return (id: TermId) => {
    const { name, acronym, aliases, description } = content.terms[id];
    const own = (field: string, texts: readonly string[]) =>
      isOwn(`terms.${id}.${field}`) ? texts : [];
    return {
      definition: own("description", [description]),
      preferred: own("name", [name]),
      admitted: [
        ...own("acronym", acronym === undefined ? [] : [acronym]),
        ...own("aliases", aliases),
      ],
    };
  };
}

/**
 * Writes the terms of a language: of each its definition and its forms, the preferred one first; nothing
 * of one that the language lacks.
 */
export function termSetOf({ content, rules }: TermLanguage) {
  const textsOf = ownTexts(content);
  const contextOf = contextsOf(content);
  return (id: TermId): readonly XmlElement[] => {
    const { definition, preferred, admitted } = textsOf(id);
    if (preferred.length === 0) return [];
    const used = (status: Status) => (form: string) => formOf(form, status, ...contextOf(id, form));
    const deprecated = deprecatedForms([...preferred, ...admitted], rules.forbidden ?? []);
    return [
      element(
        "langSet",
        { "xml:lang": content.locale },
        ...definition.map((text) => element("descrip", { type: "definition" }, text)),
        ...preferred.map(used("preferredTerm")),
        ...admitted.map(used("admittedTerm")),
        ...deprecated.map(({ form, use, reason }) =>
          formOf(form, "deprecatedTerm", usageNote(use, reason)),
        ),
      ),
    ];
  };
}
