import { type Locale, locales, sourceLocale } from "us-japan-climate-partnership";
import { CompareHeads } from "./compare-heads.tsx";
import { CompareRow } from "./compare-row.tsx";
import { LinkToFile, usePage } from "./page.tsx";
import type { Reviews } from "./reviews.ts";
import { TakeAlong } from "./take-along.tsx";
import { verdicts } from "./verdicts.ts";

/** The languages in the order of the columns: that of the article first. */
const languages: readonly Locale[] = [
  sourceLocale,
  ...locales.filter((name) => name !== sourceLocale),
];

/** What there is to take along: the rows as they are shown, the files that hold the article in every language, and what is known of the rights in it. */
function ToTakeAlong() {
  const { content, words } = usePage();
  return (
    <>
      <TakeAlong list="compare" name="languages" tables={["segments"]} notice />
      <p class="quiet">
        <LinkToFile file="data/exchange/segments.tmx" download>
          {words.say("segmentsAsTmx")}
        </LinkToFile>
        {" · "}
        {content.article.rights}
      </p>
    </>
  );
}

/** The article in every language, a row a segment: the words of a claim and the names are lit in all of them at once. */
export function Compare({ reviews }: { readonly reviews: Reviews }) {
  const { content, words } = usePage();
  /** The names of the verdicts, for the script that says which claim is lit. */
  const names = Object.fromEntries(
    verdicts.map((verdict) => [`data-${verdict}`, content.labels.verdicts[verdict]]),
  );
  return (
    <>
      <h1>{words.say("languages")}</h1>
      <p class="lead">{words.say("languagesNote")}</p>
      <ToTakeAlong />
      <div class="scripted" hidden>
        <p class="quiet">{words.say("languagesHint")}</p>
        <p>
          <label>
            <input type="checkbox" class="mark-names" autoComplete="off" /> {words.say("showNames")}
          </label>
        </p>
      </div>
      <p class="unseen lit-said" role="status" {...names} />
      <table id="compare" class="compare">
        <thead>
          <tr>
            <td />
            <CompareHeads languages={languages} reviews={reviews} />
          </tr>
        </thead>
        <tbody>
          {Object.values(content.segments).map(({ id }) => (
            <CompareRow key={id} id={id} languages={languages} reviews={reviews} />
          ))}
        </tbody>
      </table>
    </>
  );
}
