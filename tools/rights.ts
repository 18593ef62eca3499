/** What is known of the rights in the article. */
export const sourceRights =
  "the French text was supplied to this project, and its license is not known.";
