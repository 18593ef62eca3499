import type { VNode } from "preact";
import type { WrittenTable } from "../../../tools/tables/csv.ts";
import type { Page } from "./page.tsx";

/** What is drawn of a chart in the picture that stands alone. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly body: VNode;
}

/** A chart of the evidence: its words, its numbers, and how it is drawn. */
export interface Chart {
  /** The name, which its files have, too. */
  readonly name: string;
  /** The heading, which says what was found. */
  readonly title: (page: Page) => string;
  /** How to read it. */
  readonly note: (page: Page) => string;
  /** How to read what stands in for the drawing on a narrow page, if anything does. */
  readonly narrowNote?: (page: Page) => string;
  /** The numbers, as the file to take along has them. */
  readonly numbers: (page: Page) => WrittenTable;
  /** The drawing and its tables, on the page. */
  readonly OnPage: () => VNode;
  /** The drawing, for the file to take along. */
  readonly picture: (page: Page) => Picture;
}

/** The file of a chart in a language, by its path from the root of the site. */
export const chartFile = ({ name }: Chart, { locale }: Page, kind: "csv" | "svg"): string =>
  `data/charts/${name}-${locale}.${kind}`;

/** The columns of a table that is written, by their names. */
export const columnsNamed = (...names: readonly string[]): WrittenTable["fields"] =>
  names.map((name) => ({ name }));
