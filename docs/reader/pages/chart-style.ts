import charts from "../style/charts.css?raw";
import tokens from "../style/tokens.css?raw";
import verdicts from "../style/verdicts.css?raw";

/** The colors of the light theme, by the names of their variables. */
const colors = new Map(
  [...tokens.matchAll(/(--[\w-]+): light-dark\((#\w+), #\w+\);/g)].map(
    ([, name = "", light = ""]) => [name, light],
  ),
);

/** The fonts by their names: what is not there gives way to what is. */
const fonts = new Map([
  ["--sans", '"Source Sans 3", "Noto Sans", "Noto Sans JP", "Noto Sans CJK JP", Arial, sans-serif'],
  [
    "--serif",
    '"Source Serif 4", "Noto Serif", "Noto Serif JP", "Noto Serif CJK JP", Georgia, serif',
  ],
]);

const tokenOf = (name: string): string => {
  const value = colors.get(name) ?? fonts.get(name);
  if (value === undefined)
    throw new Error(`A chart needs ${name}, which style/tokens.css does not have.`);
  return value;
};

/** The style of a chart that stands alone, from that of the site: every color is one, and not a variable. */
export const pictureStyle: string = [...verdicts.split("\n\n"), charts]
  .join("\n")
  .replaceAll(/\/\*.*?\*\//gs, "")
  .replaceAll(/var\((--[\w-]+)\)/g, (_, name) => tokenOf(name))
  .replaceAll(/\s+/g, " ")
  .trim();
