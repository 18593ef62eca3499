import postcss from "postcss";

/** What the reader says of every element of a kind, and the bar needs. */
const ofElements = new Set(["*", "button"]);

/**
 * Takes from the reader's style sheet what its bar needs on the pages of the reference: the fonts, the
 * colors, and the rules whose classes are all in the bar. What the reader says of its buttons and boxes
 * holds in the bar alone; what else it says of whole elements stays out, so that it does not change what
 * TypeDoc has made.
 *
 * @param {string} css - The reader's style sheet.
 * @param {string} bar - The bar, as HTML.
 */
export function barStyle(css, bar) {
  const known = new Set(
    [...bar.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names.split(" ")),
  );
  const isOfBar = (selector) => {
    const classes = [...selector.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name);
    return selector.startsWith(":root") || (classes[0] && classes.every((name) => known.has(name)));
  };
  const inBar = (selector) => (ofElements.has(selector) ? `:where(.top) ${selector}` : selector);
  const sheet = postcss.parse(css);
  sheet.walkRules((rule) => {
    rule.selectors = rule.selectors
      .filter((selector) => ofElements.has(selector) || isOfBar(selector))
      .map(inBar);
    if (rule.selectors.join("") === "") rule.remove();
  });
  sheet.walkAtRules("media", (media) => {
    if (media.nodes?.length === 0) media.remove();
  });
  return sheet.toString();
}
