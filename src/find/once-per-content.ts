import type { ContentWithNames } from "./content-with-names.ts";

/** Makes something of each content once, however often it is asked for, and for as long as the content is kept. */
export function oncePerContent<Made>(
  make: (content: ContentWithNames) => Made,
): (content: ContentWithNames) => Made {
  const known = new WeakMap<ContentWithNames, { readonly made: Made }>();
  return (content) => {
    const before = known.get(content);
    if (before) return before.made;
    const made = make(content);
    known.set(content, { made });
    return made;
  };
}
