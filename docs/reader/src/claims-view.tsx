import { signal } from "@preact/signals";
import type { Verdict } from "us-japan-climate-partnership";
import { ClaimCard } from "./claim.tsx";
import { content, t } from "./state.ts";
import { marks, verdicts } from "./verdict.tsx";

const chosen = signal<Verdict | undefined>(undefined);

/** Every claim, how they stand, and a filter by verdict. */
export function ClaimsView() {
  const { claims, labels } = content.value;
  const all = Object.values(claims);
  const counts = verdicts.map((verdict) => ({
    verdict,
    count: all.filter((claim) => claim.verdict === verdict).length,
  }));
  const shown = all.filter(({ verdict }) => !chosen.value || verdict === chosen.value);
  let from = 0;
  return (
    <>
      <h2>{t.value.claims}</h2>
      <svg
        class="bar"
        viewBox={`0 0 ${all.length} 3`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {counts.map(({ verdict, count }) => {
          const x = from;
          from += count;
          return <rect key={verdict} class={verdict} x={x} y="0" width={count} height="3" />;
        })}
      </svg>
      <fieldset class="filter">
        <legend class="hidden">{labels.fields.verdict}</legend>
        <label>
          <input
            type="radio"
            name="verdict"
            checked={!chosen.value}
            onChange={() => {
              chosen.value = undefined;
            }}
          />
          {t.value.allVerdicts} ({all.length})
        </label>
        {counts.map(({ verdict, count }) => (
          <label key={verdict} class={verdict}>
            <input
              type="radio"
              name="verdict"
              checked={chosen.value === verdict}
              onChange={() => {
                chosen.value = verdict;
              }}
            />
            <span aria-hidden="true">{marks[verdict]} </span>
            {labels.verdicts[verdict]} ({count})
          </label>
        ))}
      </fieldset>
      {shown.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </>
  );
}
