import { render } from "preact-render-to-string";
import { csvOf } from "../../../tools/tables/csv.ts";
import { type Chart, chartFile } from "./chart.tsx";
import { ChartSigns } from "./chart-signs.tsx";
import { pictureStyle } from "./chart-style.ts";
import { linesOf } from "./chart-text.ts";
import { showDate } from "./dates.ts";
import { AloneProvider } from "./drawn-link.tsx";
import { charts } from "./evidence.tsx";
import { Lines } from "./lines.tsx";
import { type Page, PageProvider } from "./page.tsx";

const margin = 28;

/** Where the numbers are from: the version of the package, and when its claims were checked. */
function sourceLine({ content, locale, words }: Page): string {
  const days = Object.values(content.claims)
    .map(({ checkedOn }) => checkedOn)
    .sort();
  return words.say("pictureSource", {
    version: content.version,
    date: showDate(days.at(-1) ?? "", locale),
  });
}

/** A chart as a picture that can be shown anywhere: with its heading, its own colors, and where it is from. */
function AlonePicture({ chart, page }: { readonly chart: Chart; readonly page: Page }) {
  const { locale } = page;
  const { width, height, body } = chart.picture(page);
  const title = chart.title(page);
  const titleLines = linesOf(title, { width, size: 22, locale });
  const noteLines = linesOf(chart.note(page), { width, size: 14, locale });
  const noteAt = titleLines.length * 28 + 22;
  const bodyAt = noteAt + noteLines.length * 20 + 10;
  const sourceAt = bodyAt + height + 24;
  const full = { width: width + 2 * margin, height: sourceAt + 2 * margin };
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      xml:lang={locale}
      viewBox={`0 0 ${full.width} ${full.height}`}
      {...full}
      role="img"
      class="alone"
    >
      <title>{title}</title>
      <style dangerouslySetInnerHTML={{ __html: pictureStyle }} />
      <ChartSigns />
      <rect class="paper" width="100%" height="100%" />
      <g transform={`translate(${margin} ${margin})`}>
        <Lines class="chart-title" lines={titleLines} y={20} step={28} />
        <Lines class="chart-note" lines={noteLines} y={noteAt} step={20} />
        <g transform={`translate(0 ${bodyAt})`}>{body}</g>
        <Lines class="chart-quiet" lines={[sourceLine(page)]} y={sourceAt + 8} step={17} />
      </g>
    </svg>
  );
}

/** The files of the charts to take along, in the language of a page: the numbers and the picture of each. The mark at the start of the numbers tells spreadsheets that they are UTF-8. */
export const chartFiles = (
  page: Page,
): readonly { readonly file: string; readonly text: string }[] =>
  charts.flatMap((chart) => [
    { file: chartFile(chart, page, "csv"), text: `\uFEFF${csvOf(chart.numbers(page))}` },
    {
      file: chartFile(chart, page, "svg"),
      text: render(
        <PageProvider value={page}>
          <AloneProvider value={true}>
            <AlonePicture chart={chart} page={page} />
          </AloneProvider>
        </PageProvider>,
      ),
    },
  ]);
