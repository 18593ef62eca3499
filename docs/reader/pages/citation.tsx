import type { Claim } from "us-japan-climate-partnership";
import { author, name, version } from "../../../package.json";
import { citeDataset } from "../../../tools/citation/dataset.ts";
import { showDate } from "./dates.ts";
import { usePage } from "./page.tsx";

/** A citation to paste: the words, the verdict with its day, reason and documents, the article, the dataset with its version. A script adds the address of the page. */
export function Citation({ claim }: { readonly claim: Claim }) {
  const { content, locale, words } = usePage();
  const { id, translatedQuote, verdict, checkedOn, reason } = claim;
  const documents = claim.references.map((at) => {
    const { publisher, date } = content.references[at];
    return [publisher, date?.slice(0, 4)].filter(Boolean).join(", ");
  });
  const parts = [
    words.say("quotedTitle", { title: translatedQuote.join(" […] ") }),
    `${content.labels.verdicts[verdict]} (${showDate(checkedOn, locale)})`,
    reason.replace(/[.。]$/, ""),
    ...(documents.length > 0 ? [documents.join("; ")] : []),
    content.article.title,
    `${citeDataset({ author, name, version })}, claims.${id}`,
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
