import { signal } from "@preact/signals";
import { linkHorizontal } from "d3-shape";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RecordId } from "us-japan-climate-partnership";
import { content, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { type Part, partsOf } from "./parts.ts";
import { collectionOf, findRecord, nameOf } from "./records.ts";

/** The record under the pointer or the focus: its lines stand out. */
const pointed = signal<RecordId | undefined>(undefined);

const curve = linkHorizontal<unknown, readonly [number, number]>();

interface Line {
  readonly part: Part;
  readonly path: string;
}

/** The lines between two columns of names, wherever a language and a width put them. */
function Lines({ parts }: { readonly parts: readonly Part[] }) {
  const picture = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  useLayoutEffect(() => {
    const figure = picture.current?.parentElement;
    if (!figure) return;
    const draw = () => {
      const origin = figure.getBoundingClientRect();
      const end = (node: string, side: "left" | "right"): readonly [number, number] => {
        const box = figure.querySelector(`[data-node="${node}"]`)?.getBoundingClientRect();
        return box ? [box[side] - origin.left, box.top + box.height / 2 - origin.top] : [0, 0];
      };
      setLines(
        parts.map((part) => ({
          part,
          path:
            curve({
              source: end(`actor ${part[0]}`, "right"),
              target: end(`what ${part[1]}`, "left"),
            }) ?? "",
        })),
      );
    };
    const observer = new ResizeObserver(draw);
    observer.observe(figure);
    return () => observer.disconnect();
  }, [parts]);
  return (
    <svg ref={picture} aria-hidden="true">
      {lines.map(({ part, path }) => (
        <path
          key={part.join()}
          class={pointed.value && part.includes(pointed.value) ? "lit" : ""}
          d={path}
        />
      ))}
    </svg>
  );
}

/** A node by its name; who acts, by the acronym where there is one. */
function Node({ id, side }: { readonly id: RecordId; readonly side: "actor" | "what" }) {
  const point = () => {
    pointed.value = id;
  };
  return (
    <li data-node={`${side} ${id}`} onPointerEnter={point} onFocusIn={point}>
      <Link to={{ id }}>
        {(side === "actor" && findRecord(content.value, id)?.acronym) || nameOf(content.value, id)}
      </Link>
    </li>
  );
}

/** Who takes part in what: those who act, and what they take part in, kind by kind. */
export function Network() {
  const from = content.value;
  const { labels } = from;
  const parts = partsOf(from);
  const actors = [...new Set(parts.map(([actor]) => actor))];
  const whats = [...new Set(parts.map(([, what]) => what))];
  return (
    <section>
      <h2>{t.value.network}</h2>
      <p class="hint">{t.value.networkNote}</p>
      <figure
        class={pointed.value ? "network pointed" : "network"}
        aria-label={t.value.network}
        onPointerLeave={() => {
          pointed.value = undefined;
        }}
      >
        <Lines parts={parts} />
        <ul class="plain">
          {actors.map((id) => (
            <Node key={id} id={id} side="actor" />
          ))}
        </ul>
        <div>
          {[...new Set(whats.map(collectionOf))].map(
            (collection) =>
              collection && (
                <section key={collection}>
                  <h3>{labels.collections[collection]}</h3>
                  <ul class="plain">
                    {whats
                      .filter((id) => collectionOf(id) === collection)
                      .map((id) => (
                        <Node key={id} id={id} side="what" />
                      ))}
                  </ul>
                </section>
              ),
          )}
        </div>
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
                  <Link to={{ id: actor }}>{nameOf(from, actor)}</Link>
                </td>
                <td>
                  {parts
                    .filter(([who]) => who === actor)
                    .map(([, what]) => (
                      <Link key={what} to={{ id: what }} class="chip">
                        {nameOf(from, what)}
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
