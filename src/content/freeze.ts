/** Freezes a value and all that it holds. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const key in value) deepFreeze(value[key]);
    Object.freeze(value);
  }
  return value;
}

/** Reads a value from its JSON, which is faster to load than the same literal. */
export const parse = <T>(json: string): T => JSON.parse(json);
