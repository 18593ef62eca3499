import type { ReferenceId } from "us-japan-climate-partnership";
import { TextWithJapanese } from "./foreign-text.tsx";
import { usePage } from "./page.tsx";

/** The documents that a page cites, numbered in the order in which it comes to them. */
export interface CitedDocuments {
  /** The number of a document on this page; it gets the next one if it has none yet. */
  readonly numberOf: (id: ReferenceId) => number;
  readonly all: () => readonly ReferenceId[];
}

export function citedDocuments(): CitedDocuments {
  const cited = new Map<ReferenceId, number>();
  return {
    numberOf: (id) => {
      const number = cited.get(id) ?? cited.size + 1;
      cited.set(id, number);
      return number;
    },
    all: () => [...cited.keys()],
  };
}

/** The addresses of the documents that a page cites. They are for paper: on the screen, the links lead there. */
export function Endnotes() {
  const { cited, content, words } = usePage();
  const documents = cited.all().map((id) => content.references[id]);
  if (documents.length === 0) return null;
  return (
    <section class="endnotes" aria-labelledby="endnotes">
      <h2 id="endnotes">{words.say("endnotes")}</h2>
      <ol>
        {documents.map(({ id, publisher, url }) => (
          <li key={id} value={cited.numberOf(id)}>
            <span lang="en">{publisher}</span>, <TextWithJapanese text={url} />
          </li>
        ))}
      </ol>
    </section>
  );
}
