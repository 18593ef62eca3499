import type { Claim, Content } from "us-japan-climate-partnership";

const context = "https://schema.org";

/** The dataset, as programs read it. */
export const datasetData = (content: Content, description: string): object => ({
  "@context": context,
  "@type": "Dataset",
  name: "us-japan-climate-partnership",
  description,
  version: content.version,
  inLanguage: ["fr", "en", "ja"],
  creator: { "@type": "Organization", name: "us-japan-climate-partnership contributors" },
  isBasedOn: {
    "@type": "Article",
    name: content.article.title,
    inLanguage: "fr",
  },
  citation: Object.values(content.references).map(({ title, url }) => ({
    "@type": "CreativeWork",
    name: title,
    url,
  })),
});

/** A claim with the documents that bear on it, as programs read it. */
export const claimData = (content: Content, claim: Claim): object => ({
  "@context": context,
  "@type": "Claim",
  name: claim.statement,
  text: claim.quote,
  inLanguage: content.locale,
  appearance: { "@type": "Article", name: content.article.title, inLanguage: "fr" },
  disambiguatingDescription: `${content.labels.verdicts[claim.verdict]}. ${claim.reason}`,
  citation: claim.references.map((id) => ({
    "@type": "CreativeWork",
    name: content.references[id].title,
    url: content.references[id].url,
  })),
});
