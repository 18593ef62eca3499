import { address, go, href } from "./address.ts";
import { ClaimCard } from "./claim.tsx";
import { content, t } from "./languages.ts";
import { useGrowing } from "./use-growing.ts";
import { VerdictBar } from "./verdict.tsx";
import { countsOf, marks } from "./verdicts.ts";

/** Every claim in the order of the text, how they stand, and a filter by verdict. */
export function ClaimsView() {
  const { claims, labels } = content.value;
  const { verdict: chosen, id } = address.value;
  const all = Object.values(claims);
  const shown = all.filter((claim) => !chosen || claim.verdict === chosen || claim.id === id);
  const screenful = 6;
  const rendered = useGrowing(screenful, shown.length);
  const linked = shown.findIndex((claim) => claim.id === id) + 1;
  const options = [
    { verdict: undefined, mark: "", name: t.value.allVerdicts, count: all.length },
    ...countsOf(all).map(({ verdict, count }) => ({
      verdict,
      mark: marks[verdict],
      name: labels.verdicts[verdict],
      count,
    })),
  ];
  return (
    <>
      <h2>{t.value.claims}</h2>
      <p class="hint">{t.value.claimsNote}</p>
      <VerdictBar claims={all} />
      <fieldset class="filter">
        <legend class="hidden">{labels.fields.verdict}</legend>
        {options.map(({ verdict, mark, name, count }) => (
          <label key={name} class={verdict ?? "all"}>
            <input
              type="radio"
              name="verdict"
              checked={chosen === verdict}
              onChange={() => go(href({ verdict }))}
            />
            <span aria-hidden="true">{mark} </span>
            {name} ({count})
          </label>
        ))}
      </fieldset>
      {shown.slice(0, Math.max(rendered, linked)).map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
    </>
  );
}
