import type { Claim, Locale } from "us-japan-climate-partnership";
import { authorOf } from "../../../tools/author.ts";
import { cslDate } from "../../../tools/citation/csl.ts";
import { citeDataset } from "../../../tools/citation/dataset.ts";
import { manifest } from "../../../tools/manifest.ts";
import { CitationForms } from "./citation-forms.tsx";
import { showDate } from "./dates.ts";
import { usePage } from "./page.tsx";

/** A sentence without the mark at its end. */
const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, "");

/** What stands between documents in a row. */
const separators: Readonly<Record<Locale, string>> = { en: "; ", fr: "\u202f; ", ja: "、" };

/** The documents by which a claim is judged, by publisher and year. What only gives the context is left out. */
function useDocuments(): (claim: Claim) => string {
  const { content, locale } = usePage();
  return ({ findings }) => {
    const judging = findings.filter(({ stance }) => stance !== "context");
    const documents = new Set(judging.map(({ finding }) => content.findings[finding].reference));
    return [...documents]
      .map((id) => content.references[id])
      .map(({ publisher, date }) => [publisher, date?.slice(0, 4)].filter(Boolean).join(", "))
      .join(separators[locale]);
  };
}

/**
 * The citation of a claim: what it states and the verdict on that; the reason, the documents and the day of
 * the check; the words of the article, which often make other claims, too; the dataset with its version.
 */
export function Citation({ claim }: { readonly claim: Claim }) {
  const { content, locale, words, path } = usePage();
  const { name, version } = manifest;
  const documentsOf = useDocuments();
  const { id, statement, quote, verdict, checkedOn, reason } = claim;
  const quotedIn = (title: string) => words.say("quotedTitle", { title });
  const quoted = words.say("quotedWithVerdict", {
    quoted: quotedIn(withoutStop(statement)),
    verdict: content.labels.verdicts[verdict],
  });
  const [opened = "", closed = ""] = quotedIn("\0").split("\0");
  const inArticle = words.say("labelled", {
    label: words.say("claimOf", { title: content.article.title }),
    value: "",
  });
  const withCheck = (text: string) =>
    words.say("withCheck", { text, date: showDate(checkedOn, locale) });
  const said = [withoutStop(reason), documentsOf(claim)].filter(Boolean);
  const space = locale === "ja" ? "" : " ";
  const stop = locale === "ja" ? "。" : ". ";
  const sentences = (...parts: readonly string[]) => `${parts.join(stop)}${stop.trim()}`;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words.say("cite")}</h2>
      <CitationForms
        text={
          <>
            {sentences(withCheck(quoted), ...said) + space + inArticle + space + opened}
            <span lang="fr">{quote}</span>
            {closed + stop}
            <span lang="en">{`${citeDataset(manifest)}, claims.${id}`}</span>
            {stop.trim()}
          </>
        }
        cited={{
          id: `${name}-${id}`,
          type: "webpage",
          author: [{ literal: authorOf(manifest).name }],
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
