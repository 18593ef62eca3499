import type * as z from "zod";

/** A schema that gives `T` and nothing else: it compiles only if each type is assignable to the other. */
export const exactly =
  <T>() =>
  <S extends z.ZodType<T>>(
    schema: S & ([T] extends [z.infer<S>] ? unknown : never),
  ): z.ZodType<T> =>
    schema;
