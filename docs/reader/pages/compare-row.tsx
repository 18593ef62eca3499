import {
  isId,
  type Locale,
  type Mention,
  type SegmentId,
  sourceLocale,
} from "us-japan-climate-partnership";
import { nameOfLanguage } from "./language-names.ts";
import { LinkTo, usePage } from "./page.tsx";
import { reviewInWords } from "./review-in-words.ts";
import type { Reviews } from "./reviews.ts";
import { runsOf } from "./runs.ts";
import { useCountsInWords, VerdictCounts } from "./verdict-parts.tsx";
import { worstFirst } from "./verdicts.ts";

/** What a name leads to and is told by across languages: a term, where it is one, since a topic may be named by several terms. */
function recordsNamed({ records }: Mention): readonly string[] {
  const terms = records.filter((id) => isId("terms", id));
  return terms.length > 0 ? terms : records;
}

interface SegmentProps {
  readonly id: SegmentId;
}

/** The id of a segment, which leads into the text, and the signs of its claims, by which a script lights one claim after the other. */
function Gutter({ id }: SegmentProps) {
  const { content } = usePage();
  const inWords = useCountsInWords();
  const claims = worstFirst(Object.values(content.claims).filter(({ segment }) => segment === id));
  return (
    <th scope="row">
      <LinkTo id={id} class="quiet">
        {id}
      </LinkTo>
      {claims.length > 0 && (
        <span
          class="signs"
          data-claims={claims.map((claim) => `${claim.id}=${claim.verdict}`).join(" ")}
        >
          <VerdictCounts claims={claims} />
          <span class="unseen">{inWords(claims)}</span>
        </span>
      )}
    </th>
  );
}

/** A segment in one language, cut at the edges of its claims. */
function Cell({
  id,
  name,
  reviews,
}: SegmentProps & { readonly name: Locale; readonly reviews: Reviews }) {
  const { contents, locale, words } = usePage();
  const { segments, claims } = contents[name];
  const { text, mentions } = segments[id];
  const own = Object.values(claims).filter(({ segment }) => segment === id);
  const state =
    name === sourceLocale ? words.say("articlesOwn") : reviewInWords(words, reviews, name, id);
  const isOpen = name !== sourceLocale && reviews[name]?.[id] !== "reviewed";
  return (
    <td
      lang={name}
      class={name === sourceLocale ? "own" : undefined}
      data-label={`${nameOfLanguage(name)} · ${state}`}
    >
      <p
        data-names={mentions
          .map((mention) => `${mention.start}-${mention.end}=${recordsNamed(mention).join("+")}`)
          .join(" ")}
      >
        {runsOf(text, own).map((run, at) =>
          run.claims.length === 0 ? (
            run.text
          ) : (
            <span key={at} class="run" data-claims={run.claims.map((claim) => claim.id).join(" ")}>
              {run.text}
            </span>
          ),
        )}
      </p>
      {isOpen && (
        <p class="state quiet" lang={locale} data-left-out>
          {state}
        </p>
      )}
    </td>
  );
}

/** A segment of the article in every language. */
export function CompareRow({
  id,
  languages,
  reviews,
}: SegmentProps & { readonly languages: readonly Locale[]; readonly reviews: Reviews }) {
  const { content } = usePage();
  return (
    <tr id={id} class={content.segments[id].kind === "heading" ? "heading" : undefined}>
      <Gutter id={id} />
      {languages.map((name) => (
        <Cell key={name} id={id} name={name} reviews={reviews} />
      ))}
    </tr>
  );
}
