/** The most values that are kept, so that memory does not grow with every tag that is ever given. */
const most = 100;

/** Makes a function of a language tag that keeps what it gave, since asking `Intl` and compiling patterns take long. */
export function remember<Value>(make: (tag: string) => Value): (tag: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (tag) => {
    const known = kept.get(tag) ?? { value: make(tag) };
    if (kept.size >= most) kept.clear();
    kept.set(tag, known);
    return known.value;
  };
}
