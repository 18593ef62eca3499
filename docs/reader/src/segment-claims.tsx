import type { SegmentId } from "us-japan-climate-partnership";
import { content, t } from "./languages.ts";
import { Link } from "./link.tsx";
import { claimsOf } from "./records.ts";
import { VerdictBadge } from "./verdict.tsx";

/** What one segment claims, in short, beside the text. */
export function SegmentClaims({ id }: { readonly id: SegmentId }) {
  const { segments } = content.value;
  return (
    <aside aria-label={t.value.claimsOfSegment}>
      <p class="bar-of-panel">
        <span class="quiet">{id}</span>
        <Link to={{ id: "" }} class="button">
          {t.value.close}
        </Link>
      </p>
      <p class="quiet">{segments[id].text}</p>
      <ul class="plain">
        {claimsOf(content.value, id).map(({ id: claim, statement, reason, verdict }) => (
          <li key={claim} class={`brief ${verdict}`}>
            <VerdictBadge verdict={verdict} />
            <p>{statement}</p>
            <p class="quiet">{reason}</p>
            <Link to={{ id: claim }}>{t.value.more}</Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
