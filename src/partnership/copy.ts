/**
 * Whether a value is an object as `{ … }`, JSON or a module makes it. In another realm (an iframe, a
 * `node:vm` context), `Object.prototype` is another one.
 */
export function isPlain(value: unknown): value is object {
  if (Object(value) !== value || Array.isArray(value)) return false;
  const prototype: object | null = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"))
  );
}

/**
 * A copy of plain objects and arrays, however deep or cyclic; anything else stays what it is. Each
 * property of their own is read once. What is not enumerable is left out, such as a module's mark.
 */
export function copyOf<Tree>(tree: Tree): Tree {
  const copies = new Map<unknown, object>();
  const copy = <Value>(value: Value): Value => {
    const known = copies.get(value);
    if (known) return known as Value; // a copy is of the same shape
    const made = Array.isArray(value)
      ? Object.assign([], value)
      : isPlain(value)
        ? { ...value }
        : undefined;
    if (made) copies.set(value, made);
    return made ?? value;
  };
  const top = copy(tree);
  // The map grows while it is walked: by what the copies hold.
  for (const made of copies.values()) {
    for (const key of Reflect.ownKeys(made)) Reflect.set(made, key, copy(Reflect.get(made, key)));
  }
  return top;
}
