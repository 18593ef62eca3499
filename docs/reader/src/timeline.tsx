import { scaleLinear } from "d3-scale";
import { showDate, spanOf } from "./dates.ts";
import { content, locale, t } from "./languages.ts";
import { Link } from "./link.tsx";

const years = scaleLinear().domain([1960, 2052]).range([0, 100]);
const percent = (year: number) => `${years(year)}%`;

/** Events and commitments in the order of time; those without a date last. */
function itemsOf({ events, commitments } = content.value) {
  const items = [
    ...Object.values(events).map(({ id, kind, name, summary, date }) => ({
      id,
      kind,
      name,
      summary,
      date,
    })),
    ...Object.values(commitments).map(({ id, kind, name, summary, targetYear: date }) => ({
      id,
      kind,
      name,
      summary,
      date,
    })),
  ];
  const start = (date: string | null) => (date ? spanOf(date)[0] : Number.POSITIVE_INFINITY);
  return items.sort((a, b) => (start(a.date) < start(b.date) ? -1 : 1));
}

/** Where a date stands: a dot, or a bar for a period that can be told from one. */
function Mark({ kind, date }: { readonly kind: string; readonly date: string }) {
  const [from, to] = spanOf(date);
  const middle = (from + to) / 2;
  const isLate = middle > 2010;
  return (
    <span class="track">
      {years.ticks(10).map((year) => (
        <span key={year} class="tick" style={{ left: percent(year) }} />
      ))}
      {to - from > 1 && (
        <span
          class={`period ${kind}`}
          style={{ left: percent(from), width: `${years(to) - years(from)}%` }}
        />
      )}
      {to - from <= 1 && <span class={`dot ${kind}`} style={{ left: percent(middle) }} />}
      <span
        class={isLate ? "when before" : "when after"}
        style={isLate ? { right: `${100 - years(from)}%` } : { left: percent(to) }}
      >
        {showDate(date, locale.value)}
      </span>
    </span>
  );
}

/** Events and commitments from the 1960s to 2050, and the same as a table. */
export function Timeline() {
  const { labels } = content.value;
  const items = itemsOf();
  return (
    <section>
      <h2>{t.value.timeline}</h2>
      <p class="legend quiet">
        {(["event", "commitment"] as const).map((kind) => (
          <span key={kind}>
            <span class={`dot ${kind}`} /> {labels.kinds[kind]}
          </span>
        ))}
      </p>
      <figure class="timeline" aria-label={t.value.timeline}>
        <p class="years" aria-hidden="true">
          <span class="track">
            {years.ticks(10).map((year, index) => (
              <span
                key={year}
                class={index % 3 === 0 ? "year" : "year minor"}
                style={{ left: percent(year) }}
              >
                {year}
              </span>
            ))}
          </span>
        </p>
        <ul class="plain">
          {items.map(
            ({ id, kind, name, date }) =>
              date && (
                <li key={id}>
                  <Link to={{ id }}>{name}</Link>
                  <Mark kind={kind} date={date} />
                </li>
              ),
          )}
        </ul>
      </figure>
      <details>
        <summary>{t.value.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.fields.date}</th>
              <th scope="col">{labels.fields.name}</th>
              <th scope="col">{labels.fields.summary}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, name, summary, date }) => (
              <tr key={id}>
                <td>{date ? showDate(date, locale.value) : t.value.undated}</td>
                <td>
                  <Link to={{ id }}>{name}</Link>
                </td>
                <td>{summary}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
