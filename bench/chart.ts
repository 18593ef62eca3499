/** One bar of a chart. */
export interface Bar {
  readonly name: string;
  /** What it is compared by: 1 is this package. */
  readonly ratio: number;
  readonly isOurs: boolean;
}

const escapeXml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Bars on a logarithmic scale, group under group, as SVG that reads in light and dark. */
export function chart(groups: Readonly<Record<string, readonly Bar[]>>): string {
  const [left, width, line] = [250, 420, 22];
  const all = Object.values(groups).flat();
  const logs = all.map(({ ratio }) => Math.log10(ratio));
  const [least, most] = [Math.min(...logs) - 0.25, Math.max(...logs)];
  const x = (ratio: number) => left + ((Math.log10(ratio) - least) / (most - least)) * width;
  let y = 8;
  const parts: string[] = [];
  for (const [title, bars] of Object.entries(groups)) {
    y += line;
    parts.push(`<text x="0" y="${y}" font-weight="bold">${escapeXml(title)}</text>`);
    for (const { name, ratio, isOurs } of bars) {
      y += line;
      const end = x(ratio);
      parts.push(
        `<text x="${left - 8}" y="${y}" text-anchor="end">${escapeXml(name.replaceAll("`", ""))}</text>`,
        `<rect x="${left}" y="${y - 12}" width="${Math.max(1, end - left).toFixed(1)}" height="14" rx="2" fill="${isOurs ? "#1f7a5c" : "#8a94a6"}"/>`,
        `<text x="${(end + 6).toFixed(1)}" y="${y}">${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(2)}</text>`,
      );
    }
    y += 6;
  }
  const style =
    "text{font:13px system-ui,sans-serif;fill:#333}@media(prefers-color-scheme:dark){text{fill:#ddd}}";
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 60} ${y + 12}" role="img"><title>Ratios to this package, on a logarithmic scale; less is better</title><style>${style}</style>${parts.join("")}</svg>\n`;
}
