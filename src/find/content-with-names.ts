import type { RecordCollection } from "../content/collections.ts";
import type { Content } from "../content/content.ts";

/**
 * A content, or a part of one: its locale, and the collections whose records are looked for.
 * `{ locale, terms }` is the glossary alone.
 */
export type ContentWithNames = Pick<Content, "locale"> & Partial<Pick<Content, RecordCollection>>;
