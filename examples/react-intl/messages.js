/**
 * The messages of react-intl are one flat object, from id to message. A list of texts becomes one
 * message an item: `initiatives.jucep.aliases.0`.
 */
export const messagesOf = (texts, path = []) =>
  typeof texts === "string"
    ? { [path.join(".")]: texts }
    : Object.assign(
        {},
        ...Object.entries(texts).map(([key, child]) => messagesOf(child, [...path, key])),
      );
