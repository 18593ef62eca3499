import { scaleLinear } from "d3-scale";
import { Link } from "./link.tsx";
import { content, href, t } from "./state.ts";

/** Where an EDTF date stands on a scale of years: a month in its year, a decade at its middle. */
function position(date: string): number {
  const [, year, decade, month] = /^(?:(\d{4})|(\d{3})X)(?:-(\d\d))?$/.exec(date) ?? [];
  return decade
    ? Number(decade) * 10 + 5
    : Number(year) + (month ? (Number(month) - 0.5) / 12 : 0.5);
}

/** Events and commitments from the 1960s to 2050, and the same as a table. */
export function Timeline() {
  const { events, commitments, labels } = content.value;
  const items = [
    ...Object.values(events).map(({ id, name, summary, date }) => ({ id, name, summary, date })),
    ...Object.values(commitments).map(({ id, name, summary, targetYear }) => ({
      id,
      name,
      summary,
      date: targetYear,
    })),
  ].sort((a, b) => (a.date ? position(a.date) : 9999) - (b.date ? position(b.date) : 9999));
  const dated = items.flatMap((item) => (item.date ? [{ ...item, date: item.date }] : []));
  const height = 40 + dated.length * 34;
  const x = scaleLinear().domain([1960, 2055]).range([20, 780]);
  return (
    <section>
      <h2>{t.value.timeline}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <figure class="picture" tabIndex={0}>
        <svg viewBox={`0 0 800 ${height}`} role="img" aria-label={t.value.timeline}>
          {x.ticks(10).map((year) => (
            <g key={year}>
              <line class="grid" x1={x(year)} x2={x(year)} y1="24" y2={height} />
              <text x={x(year)} y="16" text-anchor="middle">
                {year}
              </text>
            </g>
          ))}
          {dated.map(({ id, name, date }, index) => {
            const at = x(position(date));
            const y = 50 + index * 34;
            const isLeft = at > 400;
            return (
              <g key={id}>
                {/X$/.test(date) && (
                  <rect
                    class="span"
                    x={x(position(date) - 5)}
                    y={y - 6}
                    width={x(1970) - x(1960)}
                    height="12"
                    rx="6"
                  />
                )}
                <circle cx={at} cy={y} r="6" />
                <text
                  x={isLeft ? at - 12 : at + 12}
                  y={y + 5}
                  text-anchor={isLeft ? "end" : "start"}
                >
                  {name}
                </text>
              </g>
            );
          })}
        </svg>
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
                <td>{date ?? t.value.undated}</td>
                <td>
                  <Link to={href({ id })}>{name}</Link>
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
