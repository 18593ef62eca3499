import type * as z from "zod";
import { type Mistake, refuse } from "./mistake.ts";
import { type Comments, readComments } from "./type-comments.ts";

/** A JSON Schema, or a part of one. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The name of the type that the root of the JSON Schema describes. */
const rootType = "Content";

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
export function describeSchema(
  schema: JsonSchema,
  typesFile: string,
  comments: Comments = readComments(typesFile),
): JsonSchema {
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
