import type {
  Article,
  Claim as ClaimData,
  Dataset,
  Organization,
  Person,
  SoftwareSourceCode,
  Thing,
  WithContext,
} from "schema-dts";
import type { Claim, Content } from "us-japan-climate-partnership";
import { authorOf } from "../../../tools/author.ts";
import { manifest } from "../../../tools/manifest.ts";
import type { Publisher } from "../../../tools/publisher.ts";
import { grantedLicense, rights } from "../../../tools/rights.ts";
import { addressFrom, pathOf } from "./addresses.ts";
import type { Built } from "./built.ts";
import type { Page } from "./page.tsx";
import { rightsIn } from "./rights.ts";
import type { Words } from "./words.ts";

/** Makes what programs read of a page, in the words of schema.org. */
export type LinkedDataOf = (page: Page, built: Built) => WithContext<Thing>;

const { name } = manifest;

/** Who made the dataset: the one whom package.json names, or else the contributors. */
function makerOf(): Person | Organization {
  const { name, url, isStandIn } = authorOf(manifest);
  return { "@type": isStandIn ? "Organization" : "Person", name, ...(url ? { url } : {}) };
}

const maker = makerOf();

const articleOf = ({ article }: Content): Article => ({
  "@type": "Article",
  name: article.title,
  inLanguage: "fr",
});

/** The parts of the dataset that have a license of their own. One that is only proposed is not told to programs. */
function licensedParts(words: Words, { repository }: Publisher) {
  const codeLicense = grantedLicense(rights.code);
  const dataLicense = grantedLicense(rights.contribution);
  const code: SoftwareSourceCode = {
    "@type": "SoftwareSourceCode",
    name: words.say("part_code"),
    ...(codeLicense ? { license: codeLicense.url } : {}),
    ...(repository ? { codeRepository: repository } : {}),
  };
  if (dataLicense === undefined) return [code];
  const data: Dataset = {
    "@type": "Dataset",
    name: words.say("part_contribution"),
    description: words.say("holds_contribution"),
    license: dataLicense.url,
  };
  return [code, data];
}

/** The dataset. It has no license as a whole, since none is known for the article; the notice says so, part by part. */
export const datasetData = (
  { path, locale, content, contents, words }: Page,
  { siteUrl, publisher }: Built,
): WithContext<Dataset> => ({
  "@context": "https://schema.org",
  "@type": "Dataset",
  name,
  description: words.say("description"),
  url: addressFrom(siteUrl, path, pathOf(locale, "data")),
  version: content.version,
  inLanguage: Object.keys(contents),
  creator: maker,
  ...(publisher.homepage ? { sameAs: publisher.homepage } : {}),
  copyrightNotice: rightsIn(content, words),
  isAccessibleForFree: true,
  isBasedOn: articleOf(contents.fr),
});

/** The dataset with the files in which it is had and the licenses of its parts, for the page that has them: the first page stays small. */
export const datasetWithFiles = (page: Page, built: Built): WithContext<Dataset> => ({
  ...datasetData(page, built),
  usageInfo: addressFrom(built.siteUrl, page.path, `${pathOf(page.locale, "data")}#rights`),
  hasPart: licensedParts(page.words, built.publisher),
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
      author: maker,
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
