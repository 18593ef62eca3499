import article from "../locales/en/article.json" with { type: "json" };

/** What is known of the rights in the article, as the content in English says it. */
export const sourceRights = article.rights;
