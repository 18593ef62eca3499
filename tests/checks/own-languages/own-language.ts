import type { PartialResources } from "../../../src/index.ts";

/** A good translation into a language that does not ship, and what mistakes in it are made with. */
export interface OwnLanguage {
  readonly locale: string;
  /** 46 as `overview-1-4` writes it, and another number. */
  readonly number: readonly [right: string, wrong: string];
  /** The month as `meti-1-1` writes it, and another month. */
  readonly month: readonly [right: string, wrong: string];
  /** Whether a sentence ends with a mark. */
  readonly hasFullStop: boolean;
  readonly resources: PartialResources;
}
