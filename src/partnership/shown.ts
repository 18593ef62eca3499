import type { Content } from "../content/content.ts";

/** What an i18next instance shows: an application's, or one that a partnership has for itself. */
export interface Shown {
  /** The current language chain; empty where there is nothing to follow. */
  readonly chain: () => readonly string[];
  /** The chain that the instance would have if it switched to a tag; empty if it would not switch. */
  readonly chainOf: (tag: string) => readonly string[];
  /** Puts the texts of a chain's language into the instance ahead of a switch, if they are loaded. */
  readonly prepare: (chain: readonly string[]) => void;
  /** The content of a chain, if its language is loaded; its texts are in the instance then. */
  readonly contentOf: (chain: readonly string[]) => Content | undefined;
  /** Lets the instance go; its texts stay. */
  readonly release: () => void;
}
