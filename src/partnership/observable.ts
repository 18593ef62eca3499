import type { Content } from "../content/content.ts";

/** A content, and the listeners that are called when it changes. */
export interface Observable {
  readonly content: Content;
  readonly show: (next: Content) => void;
  readonly subscribe: (listener: (content: Content) => void) => () => void;
  /** Removes all listeners. */
  readonly clear: () => void;
}

/** Makes an observable content; `onError` gets what a listener throws, so that the others are still called. */
export function observableOf(first: Content, onError: (error: unknown) => void): Observable {
  let content = first;
  const listeners = new Set<{ readonly call: (content: Content) => void }>();
  return {
    get content() {
      return content;
    },
    show: (next) => {
      if (next === content) return;
      content = next;
      for (const listener of [...listeners]) {
        if (content !== next) return; // a listener has switched again
        if (!listeners.has(listener)) continue;
        try {
          listener.call(next);
        } catch (error) {
          onError(error);
        }
      }
    },
    subscribe: (listener) => {
      const entry = { call: listener };
      listeners.add(entry);
      try {
        listener(content);
      } catch (error) {
        listeners.delete(entry);
        throw error;
      }
      return () => {
        listeners.delete(entry);
      };
    },
    clear: () => listeners.clear(),
  };
}
