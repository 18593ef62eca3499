import { scalePoint } from "d3-scale";
import { linkHorizontal } from "d3-shape";
import type { RecordId } from "us-japan-climate-partnership";
import { Link } from "./link.tsx";
import { content, findRecord, href, t } from "./state.ts";

/** Who takes part in what: those who act on the left, what they take part in on the right. */
export function Network() {
  const from = content.value;
  const { initiatives, agreements, commitments, activities, labels } = from;
  const pairs: readonly (readonly [actor: RecordId, what: RecordId])[] = [
    ...Object.values(initiatives).flatMap(({ id, participants, members }) =>
      [...(participants ?? []), ...(members ?? [])].map((actor) => [actor, id] as const),
    ),
    ...Object.values(agreements).flatMap(({ id, parties }) =>
      (parties ?? []).map((actor) => [actor, id] as const),
    ),
    ...Object.values(commitments).flatMap(({ id, holders }) =>
      (holders ?? []).map((actor) => [actor, id] as const),
    ),
    ...Object.values(activities).flatMap(({ id, actors }) =>
      (actors ?? []).map((actor) => [actor, id] as const),
    ),
  ];
  const actors = [...new Set(pairs.map(([actor]) => actor))];
  const whats = [...new Set(pairs.map(([, what]) => what))];
  const height = 20 + whats.length * 26;
  const column = (ids: readonly RecordId[]) =>
    scalePoint(ids, [18, height - 18]).padding(ids === actors ? 0.6 : 0);
  const left = column(actors);
  const right = column(whats);
  const curve = linkHorizontal<unknown, readonly [number, number]>();
  const nameOf = (id: RecordId) => findRecord(from, id)?.name ?? id;
  return (
    <section>
      <h2>{t.value.network}</h2>
      <p class="quiet">{t.value.networkNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard */}
      <figure class="picture" tabIndex={0}>
        <svg viewBox={`0 0 800 ${height}`} role="img" aria-label={t.value.network}>
          {pairs.map(([actor, what]) => (
            <path
              key={`${actor}-${what}`}
              class="grid"
              d={curve({ source: [210, left(actor) ?? 0], target: [420, right(what) ?? 0] }) ?? ""}
            />
          ))}
          {actors.map((id) => (
            <g key={id}>
              <circle class="actor" cx="210" cy={left(id)} r="7" />
              <text x="196" y={(left(id) ?? 0) + 5} text-anchor="end">
                {findRecord(from, id)?.acronym ?? nameOf(id)}
              </text>
            </g>
          ))}
          {whats.map((id) => (
            <g key={id}>
              <circle cx="420" cy={right(id)} r="5" />
              <text x="432" y={(right(id) ?? 0) + 5}>
                {nameOf(id)}
              </text>
            </g>
          ))}
        </svg>
      </figure>
      <details>
        <summary>{t.value.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{labels.fields.actors}</th>
              <th scope="col">{labels.fields.name}</th>
            </tr>
          </thead>
          <tbody>
            {actors.map((actor) => (
              <tr key={actor}>
                <td>
                  <Link to={href({ id: actor })}>{nameOf(actor)}</Link>
                </td>
                <td>
                  {pairs
                    .filter(([who]) => who === actor)
                    .map(([, what]) => (
                      <Link key={what} to={href({ id: what })} class="chip">
                        {nameOf(what)}
                      </Link>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
