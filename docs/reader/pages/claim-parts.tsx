import type { Claim } from "us-japan-climate-partnership";
import { LinkTo, usePage } from "./page.tsx";
import { nameOf } from "./records-of.ts";

/** The exact words of a claim in the article, and in the language of the page where that is another. */
export function Words({ claim }: { readonly claim: Claim }) {
  const { locale, words } = usePage();
  return (
    <div class="words">
      <blockquote lang="fr">
        <p>{claim.quote}</p>
      </blockquote>
      {locale !== "fr" && (
        <blockquote>
          <p>{claim.translatedQuote.join(" […] ")}</p>
        </blockquote>
      )}
    </div>
  );
}

/** What a claim is about: its records, by their names. */
export function About({ claim }: { readonly claim: Claim }) {
  const { content } = usePage();
  return (
    <ul class="inline">
      {claim.about.map((id) => (
        <li key={id}>
          <LinkTo id={id}>{nameOf(content, id)}</LinkTo>
        </li>
      ))}
    </ul>
  );
}
