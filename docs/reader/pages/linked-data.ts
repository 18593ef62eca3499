import type {
  Article,
  Claim as ClaimData,
  Dataset,
  Organization,
  Thing,
  WithContext,
} from "schema-dts";
import type { Claim, Content } from "us-japan-climate-partnership";
import { addressFrom, pathOf } from "./addresses.ts";
import type { Built } from "./built.ts";
import type { Page } from "./page.tsx";
import { rightsIn } from "./rights.ts";

/** Makes what programs read of a page, in the words of schema.org. */
export type LinkedDataOf = (page: Page, built: Built) => WithContext<Thing>;

const name = "us-japan-climate-partnership";

const maintainers: Organization = { "@type": "Organization", name: `${name} contributors` };

const articleOf = ({ article }: Content): Article => ({
  "@type": "Article",
  name: article.title,
  inLanguage: "fr",
});

/** The dataset. It has no license as a whole, since none is known for the article; the notice says so. */
export const datasetData = (
  { path, locale, content, contents, words }: Page,
  { siteUrl }: Built,
): WithContext<Dataset> => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  name,
  description: words.say("description"),
  url: addressFrom(siteUrl, path, pathOf(locale, "data")),
  version: content.version,
  inLanguage: Object.keys(contents),
  creator: maintainers,
  copyrightNotice: rightsIn(content, words),
  isAccessibleForFree: true,
  isBasedOn: articleOf(contents.fr),
});

/** The dataset with the files in which it is had, for the page that has them: the first page stays small. */
export const datasetWithFiles = (page: Page, built: Built): WithContext<Dataset> => ({
  ...datasetData(page, built),
  distribution: built.data.map(({ file, type }) => ({
    "@type": "DataDownload",
    encodingFormat: type,
    contentUrl: addressFrom(built.siteUrl, page.path, file),
  })),
});

/** A claim, where it appears, the verdict on it, and the documents that bear on it. The verdict is a comment: a rating would need a scale. */
export const claimData =
  ({ statement, quote, verdict, reason, checkedOn, references }: Claim): LinkedDataOf =>
  ({ path, content, contents, locale }, { siteUrl }): WithContext<ClaimData> => ({
    "@context": "https://schema.org",
    "@type": "Claim",
    name: statement,
    url: addressFrom(siteUrl, path, path),
    inLanguage: locale,
    appearance: {
      "@type": "Quotation",
      text: quote,
      inLanguage: "fr",
      isPartOf: articleOf(contents.fr),
    },
    comment: {
      "@type": "Comment",
      text: `${content.labels.verdicts[verdict]}. ${reason}`,
      inLanguage: locale,
      author: maintainers,
      dateModified: checkedOn,
    },
    citation: references.map((id) => ({
      "@type": "CreativeWork",
      name: content.references[id].title,
      url: content.references[id].url,
    })),
    isPartOf: {
      "@type": "Dataset",
      name,
      url: addressFrom(siteUrl, path, pathOf(locale, "text")),
    },
  });
