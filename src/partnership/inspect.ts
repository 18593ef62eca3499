/** How much of a value a message shows, in characters. */
const limit = 100;

/** Describes a value for a message. Of a long value, it shows the beginning only. It never throws. */
export function inspect(value: unknown): string {
  try {
    const text = describe(value);
    // By code points: half of a surrogate pair is no character.
    return text.length > limit
      ? `${[...text.slice(0, 2 * limit)].slice(0, limit).join("")}…`
      : text;
  } catch {
    return "an object that cannot be read"; // a revoked proxy, say
  }
}

/** Of an object, only its prototype and its keys are looked at: no getter and no `toJSON` runs. */
function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, limit));
  if (typeof value === "function") return "a function";
  if (typeof value === "bigint") {
    // The digits of a large one take long to work out.
    return BigInt.asIntN(64, value) === value ? `${value}n` : "a large BigInt";
  }
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `an array of length ${value.length}`;
  const prototype: object | null = Object.getPrototypeOf(value);
  const name = prototype?.constructor?.name ?? "Object";
  if (name !== "Object") return `an instance of ${name}`;
  const keys = Object.keys(value).slice(0, 10);
  return keys.length === 0 ? "an empty object" : `an object with ${keys.join(", ")}`;
}
