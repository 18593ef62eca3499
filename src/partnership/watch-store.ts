import type { Content } from "../content/content.ts";
import { namespace } from "../content/resources.ts";
import type { StoreLike } from "./i18n-like.ts";

/** A content that was read from a store, and all that it depends on. */
interface Reading {
  readonly state: readonly unknown[];
  readonly content: Content;
}

/** What all partnerships on one store know of it. */
export interface WatchedStore {
  /** Counts the events of the store: what was read before the last one may no longer be there. */
  revision: number;
  /** While watchers are told of a change: the languages that it is in, until their texts are placed again. */
  readonly changed: Set<string>;
  /** What was read last for the tags of each chain. */
  readonly readings: Map<string, Reading>;
  /** Contents that were made with texts of the host's, by what they were made of. */
  readonly made: Map<string, { readonly base: Content; readonly content: Content }>;
  /** Runs a function that writes to the store, then tells all other partnerships on it. */
  readonly write: (writer: object, run: () => void) => void;
  /** Calls a function after each change of the namespace, until the function that it gives is called. */
  readonly watch: (watcher: object, onChange: () => void) => () => void;
}

const watched = new WeakMap<StoreLike, WatchedStore>();

/** The events of a store: one listener for all partnerships on it, while there are any. */
export function watchStore(store: StoreLike): WatchedStore {
  const known = watched.get(store);
  if (known) return known;
  const watchers = new Map<object, () => void>();
  let isWriting = false;
  const tell = (except?: object): void => {
    for (const [watcher, onChange] of [...watchers]) if (watcher !== except) onChange();
  };
  const onEvent = (tag: string, ns: string): void => {
    if (ns !== namespace) return;
    events.revision++; // before anyone reads
    if (isWriting) return;
    events.changed.add(tag);
    tell();
    events.changed.delete(tag);
  };
  const events: WatchedStore = {
    revision: 0,
    changed: new Set(),
    readings: new Map(),
    made: new Map(),
    write: (writer, run) => {
      isWriting = true;
      try {
        run();
      } finally {
        isWriting = false;
        events.revision++;
        tell(writer);
      }
    },
    watch: (watcher, onChange) => {
      if (watchers.size === 0) {
        events.revision++; // nobody listened until now
        store.on("added", onEvent);
        store.on("removed", onEvent);
      }
      watchers.set(watcher, onChange);
      return () => {
        if (!watchers.delete(watcher) || watchers.size > 0) return;
        store.off("added", onEvent);
        store.off("removed", onEvent);
      };
    },
  };
  watched.set(store, events);
  return events;
}
