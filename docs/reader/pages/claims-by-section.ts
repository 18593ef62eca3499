import type { Claim, Content, Section } from "us-japan-climate-partnership";
import type { Words } from "./words.ts";

/** A section of the article, and its claims in the order of the article. */
interface SectionClaims {
  readonly section: Section;
  readonly claims: readonly Claim[];
}

/** The claims of each section, in the order of the article. */
export const claimsBySection = (content: Content): readonly SectionClaims[] =>
  content.article.sections.map((section) => ({
    section,
    claims: Object.values(content.claims).filter(
      ({ segment }) => content.segments[segment].section === section.id,
    ),
  }));

/** What a section is called: by its heading, if it has one. */
export const nameOfSection = (content: Content, words: Words, { heading }: Section): string =>
  heading ? content.segments[heading].text : words.say("opening");

/** Whether a document says otherwise than a claim, or less than it, or none could be found that says it. */
const fallsShort = ({ verdict }: Claim): boolean =>
  verdict === "contradicted" || verdict === "unverified" || verdict === "imprecise";

/** The claims that fall short of the public record. */
export const fallingShort = (claims: readonly Claim[]): readonly Claim[] =>
  claims.filter(fallsShort);
