import { type Locale, sourceLocale } from "us-japan-climate-partnership";
import { nameOfLanguage } from "./language-names.ts";
import { usePage } from "./page.tsx";
import { countReviews, type Reviews } from "./reviews.ts";

/** What a column holds: the article itself, or a translation and how much of it is reviewed. */
function useContentOfColumn(reviews: Reviews): (name: Locale) => string {
  const { words } = usePage();
  return (name) => {
    if (name === sourceLocale) return words.say("articlesOwn");
    const { reviewed, count } = countReviews(reviews, name);
    return words.say("reviewedOf", { reviewed: String(reviewed), count: String(count) });
  };
}

/** The head of a column for each language, with a box by which a script shows and hides it. */
export function CompareHeads({
  languages,
  reviews,
}: {
  readonly languages: readonly Locale[];
  readonly reviews: Reviews;
}) {
  const { locale } = usePage();
  const contentOf = useContentOfColumn(reviews);
  return (
    <>
      {languages.map((name) => (
        <th key={name} scope="col" lang={name} data-value={nameOfLanguage(name)}>
          <label>
            <input
              type="checkbox"
              class="scripted"
              hidden
              checked
              autoComplete="off"
              value={name}
            />
            {nameOfLanguage(name)}
          </label>
          <span class="quiet" lang={locale}>
            {contentOf(name)}
          </span>
        </th>
      ))}
    </>
  );
}
