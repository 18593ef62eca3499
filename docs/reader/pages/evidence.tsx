import { type Chart, chartFile } from "./chart.tsx";
import { ChartSigns } from "./chart-signs.tsx";
import { evidenceMap } from "./evidence-map-chart.tsx";
import { LinkToFile, usePage } from "./page.tsx";
import { sourceStrength } from "./source-strength.tsx";
import { valuesChart } from "./values-chart.tsx";
import { verdictStrips } from "./verdict-strips.tsx";

/** The charts of the evidence, in their order. */
export const charts: readonly Chart[] = [verdictStrips, evidenceMap, sourceStrength, valuesChart];

/** A chart with what was found, how to read it, and its files to take along. */
function Figure({ chart }: { readonly chart: Chart }) {
  const page = usePage();
  const { words } = page;
  const { name, OnPage, narrowNote } = chart;
  const download = (kind: "csv" | "svg") => chartFile(chart, page, kind);
  return (
    <figure id={name} class="chart" aria-labelledby={`${name}-title`}>
      <figcaption>
        <h2 id={`${name}-title`}>{chart.title(page)}</h2>
        <p class={narrowNote && "if-wide"}>{chart.note(page)}</p>
        {narrowNote && <p class="if-narrow">{narrowNote(page)}</p>}
      </figcaption>
      <OnPage />
      <ul class="inline chart-files">
        <li>
          <LinkToFile file={download("csv")} download>
            {words.say("numbersAsCsv")}
          </LinkToFile>
        </li>
        <li>
          <LinkToFile file={download("svg")} download>
            {words.say("pictureAsSvg")}
          </LinkToFile>
        </li>
      </ul>
    </figure>
  );
}

/** The evidence: how the claims stand, and what they rest on. */
export function Evidence() {
  const page = usePage();
  return (
    <>
      <h1>{page.words.say("evidence")}</h1>
      <p class="lead">{page.words.say("evidenceNote")}</p>
      <ul class="rows chart-list">
        {charts.map((chart) => (
          <li key={chart.name}>
            <a href={`#${chart.name}`}>{chart.title(page)}</a>
          </li>
        ))}
      </ul>
      <svg class="unseen" aria-hidden="true" focusable="false">
        <ChartSigns />
      </svg>
      {charts.map((chart) => (
        <Figure key={chart.name} chart={chart} />
      ))}
    </>
  );
}
