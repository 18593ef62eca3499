import ts from "typescript";
import type * as z from "zod";
import { type Mistake, refuse } from "./mistake.ts";

/** A JSON Schema, or a part of one. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** A type that a module exports: its comment, and the comment of each of its properties. */
interface TypeComments {
  readonly comment: string;
  readonly properties: ReadonlyMap<string, string>;
}

/** The name of the type that the root of the JSON Schema describes. */
const rootType = "Content";

/** Only comments are read, so the program needs no types but the project's own. That keeps it quick. */
const compilerOptions: ts.CompilerOptions = {
  noLib: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
  noEmit: true,
};

/** The text of a comment. A link `{@link Claim}` is written `Claim`, and `{@link Claim | the claims}` is written `the claims`. */
function textOf(parts: readonly ts.SymbolDisplayPart[]): string {
  const shown = parts.filter(
    ({ kind }, index) =>
      kind !== "link" && !(kind === "linkName" && parts[index + 1]?.kind === "linkText"),
  );
  return shown.map(({ text }) => text).join("");
}

/** Reads the comments of the types that a module exports, also those of inherited and mapped properties. */
function readComments(typesFile: string): ReadonlyMap<string, TypeComments> {
  const program = ts.createProgram([typesFile], compilerOptions);
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(typesFile);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${typesFile} is not a module that can be read.`);

  const commentOf = (symbol: ts.Symbol): string => textOf(symbol.getDocumentationComment(checker));
  const declared = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;

  const read = (exported: ts.Symbol): readonly [string, TypeComments] => {
    const symbol = declared(exported);
    const properties = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
    const comments = properties.map((property) => [property.name, commentOf(property)] as const);
    return [exported.name, { comment: commentOf(symbol), properties: new Map(comments) }];
  };
  return new Map(checker.getExportsOfModule(module).map(read));
}

/** JSON Schema also has `true`, which allows anything, and `false`, which allows nothing. */
function asObject(part: JsonSchema | boolean): JsonSchema {
  if (typeof part === "object") return part;
  return part ? {} : { not: {} };
}

/**
 * Puts a description on the root of a JSON Schema, on each of its definitions and on each of their
 * properties. The root describes the type `Content`, and a definition describes the type whose name it
 * has; `Recorded.Event.date` describes `Recorded`, as the type `Event` uses it. A description is the comment
 * of that type, or of the property of that type or of the one that uses it.
 *
 * @throws Refusal that lists the types and properties that have no comment.
 */
export function describeSchema(schema: JsonSchema, typesFile: string): JsonSchema {
  const comments = readComments(typesFile);
  const mistakes: Mistake[] = [];

  const describe = (name: string, comment: string | undefined, part: JsonSchema): JsonSchema => {
    if (comment) return { description: comment, ...part };
    const reason =
      comment === undefined
        ? "is not exported here, and so there is no comment that could describe it; export it, or mend the name."
        : "has no comment that could describe it in the JSON Schema; write one above its declaration.";
    mistakes.push({ file: typesFile, key: name, reason });
    return part;
  };
  const describeType = (name: string, part: JsonSchema): JsonSchema => {
    const [typeName = name, user = name] = name.split(".");
    const type = comments.get(typeName);
    const described = describe(name, type?.comment, part);
    if (!type || !part.properties) return described;
    const properties = Object.entries(part.properties).map(([field, value]) => {
      const comment = type.properties.get(field) ?? comments.get(user)?.properties.get(field);
      return [field, describe(`${name}.${field}`, comment, asObject(value))];
    });
    return { ...described, properties: Object.fromEntries(properties) };
  };

  const { $schema, $defs = {}, ...root } = schema;
  const definitions = Object.entries($defs).map(([name, part]) => [name, describeType(name, part)]);
  const described = {
    ...($schema === undefined ? {} : { $schema }),
    title: rootType,
    ...describeType(rootType, root),
    $defs: Object.fromEntries(definitions),
  };
  refuse(mistakes);
  return described;
}
