import { collectionNames, collections, textFieldsOf } from "../../src/content/collections.ts";
import { articleTexts } from "../../src/content/segments.ts";
import type { Comments } from "../type-comments.ts";

/** What a field is: a fact that the article states, a text in the language of the content, or neither. */
type FieldKind = "fact" | "text" | "other";

/** A field of an entry, or of an object inside it. */
export interface Field {
  /** The type that declares the field: `Change`. */
  readonly type: string;
  /** The name of the field in that type: `value`. */
  readonly name: string;
  /** The path that leads to the field from the entry: `change.value`, `findings[].stance`. */
  readonly path: string;
  /** The type of the field, without `readonly`. */
  readonly written: string;
  readonly isOptional: boolean;
  readonly kind: FieldKind;
  /** What the comment of the field says. */
  readonly comment: string;
}

/** The types of objects inside entries whose fields are listed with the field that holds them. */
const inner: ReadonlySet<string> = new Set([
  "Change",
  "Count",
  "Referent",
  "CitedFinding",
  "Anchor",
  "Mention",
  "Section",
  "Fallback",
]);

/** The fields that every record has. The table of a collection leaves them out. */
const commonTo = (comments: Comments): ReadonlySet<string> =>
  new Set([
    ...(comments.get("RecordBase")?.properties.keys() ?? []),
    "id",
    "kind",
    "evidence",
    "onRecord",
  ]);

const withoutReadonly = (type: string): string =>
  type
    .replace(/^\?/, "")
    .replaceAll(/\breadonly /g, "")
    .replaceAll(/\((\w+\[\])\)/g, "$1");

/** The fields of a type that are texts. */
function textsOf(type: string): readonly string[] {
  if (type === "Article") return articleTexts;
  if (type === "RecordBase") return Object.keys(textFieldsOf("topics"));
  const name = collectionNames.find(
    (one) => collections[one].entry.toLowerCase() === type.toLowerCase(),
  );
  return name === undefined ? [] : Object.keys(textFieldsOf(name));
}

/** An object inside an entry, and the field that holds it. */
interface Holder {
  /** What leads to the fields of the object: `change.`. */
  readonly path: string;
  readonly kind: FieldKind;
}

/** The fields of a type, each followed by those of the object that it holds, which are of its kind. */
function* fieldsIn(comments: Comments, type: string, holder?: Holder): Generator<Field> {
  const found = comments.get(type);
  if (!found) throw new Error(`src/index.ts exports no type ${type}; mend the name.`);
  const facts = comments.get(`${type}Facts`)?.properties;
  const texts = textsOf(type);
  for (const [name, comment] of found.properties) {
    const declared = found.written.get(name) ?? "";
    const written = withoutReadonly(declared);
    const [, held = "", list = ""] = /^(\w+)(\[\])?(?: \| null)?$/.exec(written) ?? [];
    const path = `${holder?.path ?? ""}${name}`;
    const own = facts?.has(name) ? "fact" : texts.includes(name) ? "text" : "other";
    const kind = holder?.kind ?? own;
    yield { type, name, path, written, isOptional: declared.startsWith("?"), kind, comment };
    if (inner.has(held)) yield* fieldsIn(comments, held, { path: `${path}${list}.`, kind });
  }
}

/** Where a field stands in its table: the id first, then texts, facts, and what is neither. */
const rankOf = ({ path, kind }: Field): number =>
  path === "id" ? 0 : ["text", "fact", "other"].indexOf(kind) + 1;

/** The fields that the guide lists for a type: of a record, those that are its collection's own. */
export function fieldsOf(comments: Comments, type: string): readonly Field[] {
  const isRecord = comments.get(type)?.properties.has("onRecord") || isGlossary(type);
  const isCollection = (name: string) => collectionNames.some((one) => one === name);
  const left = isRecord ? commonTo(comments) : new Set<string>();
  return [...fieldsIn(comments, type)]
    .filter(({ path }) => !left.has(path) && !(type === "Content" && isCollection(path)))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Topics and terms are records without facts, and so without `evidence` and `onRecord`. */
const isGlossary = (type: string): boolean => type === "Topic" || type === "Term";
