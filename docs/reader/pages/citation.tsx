import { author, name, version } from "../../../package.json";
import { citeDataset } from "../../../tools/citation/dataset.ts";
import { showDate } from "./dates.ts";
import { usePage } from "./page.tsx";

/** A citation to paste: the words, the verdict and its day, the article, the dataset with its version. A script adds the address of the page. */
export function Citation({
  quote,
  path,
  verdict,
  checkedOn,
}: {
  readonly quote: string;
  /** Where the claim stands in the data: `claims.jucepLaunched`. */
  readonly path: string;
  readonly verdict: string;
  readonly checkedOn: string;
}) {
  const { content, locale, words } = usePage();
  const parts = [
    words.say("quotedTitle", { title: quote }),
    `${verdict} (${showDate(checkedOn, locale)})`,
    content.article.title,
    `${citeDataset({ author, name, version })}, ${path}`,
  ];
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words.say("cite")}</h2>
      <p class="citation">{`${parts.join(". ")}.`}</p>
      <p class="scripted" hidden>
        <button
          type="button"
          class="copy"
          data-copied={words.say("copied")}
          data-refused={words.say("notCopied")}
        >
          {words.say("copy")}
        </button>{" "}
        <span role="status" />
      </p>
    </section>
  );
}
