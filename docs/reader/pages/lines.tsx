/** Lines of text in a picture, the first of them at a height. */
export function Lines({
  lines,
  x = 0,
  y,
  step,
  class: name = "",
}: {
  readonly lines: readonly string[];
  readonly x?: number;
  readonly y: number;
  readonly step: number;
  readonly class?: string;
}) {
  return (
    <text class={`chart-text ${name}`.trim()} x={x} y={y}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at === 0 ? 0 : step}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
