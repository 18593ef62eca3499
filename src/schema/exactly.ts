import type * as z from "zod";

/** Holds a schema to a type. It compiles only if what the schema gives is assignable to the type, and the type to it. */
export const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(
    schema: S & ([T] extends [z.infer<S>] ? unknown : never),
  ): z.ZodType<T> =>
    schema;
