import { type Chart, columnsNamed } from "./chart.tsx";
import { Legend, withLegend } from "./chart-legend.tsx";
import { Rows, rowsPicture } from "./chart-rows.tsx";
import { inWords, keyOf, nameOfField } from "./compared-values.ts";
import { dateLegend, dumbbellsOf } from "./dumbbells.tsx";
import { Value } from "./facts.tsx";
import { Numbers, NumberTable } from "./number-table.tsx";
import { LinkTo, type Page, usePage } from "./page.tsx";
import { comparisons, valuesOnRecord } from "./values-on-record.ts";

const headsOf = ({ words }: Page) => [
  words.say("record"),
  words.say("field"),
  words.say("inArticle"),
  words.say("onRecord"),
  words.say("comparison"),
];

function OnPage() {
  const page = usePage();
  return (
    <>
      <Legend items={dateLegend(page)} />
      <Rows {...dumbbellsOf(page)} />
      <Numbers>
        <NumberTable
          heads={headsOf(page)}
          rows={valuesOnRecord(page.content).map((value) => ({
            key: keyOf(value),
            head: <LinkTo id={value.record.id}>{value.record.name}</LinkTo>,
            cells: [
              nameOfField(page, value.field),
              <Value key="article" place={value} value={value.article} />,
              <Value key="record" place={value} value={value.onRecord} />,
              inWords(page, value).comparison,
            ],
          }))}
        />
      </Numbers>
    </>
  );
}

/** The article's values beside those on record: the dates as a drawing, all of them in the table. */
export const valuesChart: Chart = {
  name: "values-on-record",
  title: ({ content, words }) => {
    const values = valuesOnRecord(content);
    const parts = comparisons.flatMap((comparison) => {
      const count = values.filter((value) => value.comparison === comparison).length;
      return count === 0 ? [] : words.count(`compared_${comparison}`, count);
    });
    return values.length === 0
      ? words.say("valuesFindingNone")
      : words.count("valuesFinding", values.length, { parts: words.series(parts) });
  },
  note: ({ words }) => words.say("valuesNote"),
  numbers: (page) => ({
    fields: columnsNamed("id", ...headsOf(page)),
    rows: valuesOnRecord(page.content).map((value) => {
      const { article, onRecord, comparison } = inWords(page, value);
      const { id, name } = value.record;
      return [id, name, nameOfField(page, value.field), article, onRecord, comparison];
    }),
  }),
  OnPage,
  picture: (page) => withLegend(dateLegend(page), rowsPicture(dumbbellsOf(page), page.locale)),
};
