/** A value as a message shows it; whatever it is, showing it does not throw. */
export function show(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "function") return "a function";
  if (value instanceof Map || value instanceof Set) return `a ${value.constructor.name}`;
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return "an object that JSON cannot show";
  }
}
