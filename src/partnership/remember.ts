/** How many entries a cache keeps: a server's hosts may have any number of chains and tags. */
const most = 100;

/** Adds to a cache, which begins anew when it is full. */
export function remember<Value>(cache: Map<string, Value>, key: string, value: Value): Value {
  if (cache.size >= most) cache.clear();
  cache.set(key, value);
  return value;
}
