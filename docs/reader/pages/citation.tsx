import type { Claim } from "us-japan-climate-partnership";
import { author, name, version } from "../../../package.json";
import { cslDate } from "../../../tools/citation/csl.ts";
import { citeDataset } from "../../../tools/citation/dataset.ts";
import { CitationForms } from "./citation-forms.tsx";
import { showDate } from "./dates.ts";
import { usePage } from "./page.tsx";

/** A sentence without the mark at its end. */
const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, "");

/** The citation of a claim: its words and the verdict; the reason, the documents and the day of the check; the article, and the dataset with its version. */
export function Citation({ claim }: { readonly claim: Claim }) {
  const { content, locale, words, path } = usePage();
  const { id, translatedQuote, verdict, checkedOn, reason } = claim;
  const documents = claim.references.map((at) => {
    const { publisher, date } = content.references[at];
    return [publisher, date?.slice(0, 4)].filter(Boolean).join(", ");
  });
  const quoted = words.say("quotedWithVerdict", {
    quoted: words.say("quotedTitle", { title: translatedQuote.join(" […] ") }),
    verdict: content.labels.verdicts[verdict],
  });
  const withCheck = (text: string) =>
    words.say("withCheck", { text, date: showDate(checkedOn, locale) });
  const sources = documents.join("; ");
  const said = [withoutStop(reason), sources].filter(Boolean);
  const stop = locale === "ja" ? "。" : ". ";
  const sentences = (...parts: readonly string[]) => `${parts.join(stop)}${stop.trim()}`;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words.say("cite")}</h2>
      <CitationForms
        text={sentences(
          withCheck(quoted),
          ...said,
          content.article.title,
          `${citeDataset({ author, name, version })}, claims.${id}`,
        )}
        cited={{
          id: `${name}-${id}`,
          type: "webpage",
          author: [{ literal: author }],
          title: quoted,
          publisher: `${name} ${version}, claims.${id}`,
          issued: cslDate(checkedOn),
          language: locale,
          note: sentences(...said.slice(0, -1), withCheck(said.at(-1) ?? "")),
        }}
        to={path}
      />
    </section>
  );
}
