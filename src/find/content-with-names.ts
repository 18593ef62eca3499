import type { RecordCollection } from "../content/collections.ts";
import type { Content } from "../content/content.ts";

/**
 * The content of a language, or a part of it: its locale, and the collections whose records are to be
 * found. For example, `{ locale, terms }` has the terms of the glossary only.
 */
export type ContentWithNames = Pick<Content, "locale"> & Partial<Pick<Content, RecordCollection>>;
