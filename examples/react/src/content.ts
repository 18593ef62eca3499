// #region hook
import { useSyncExternalStore } from "react";
import type { Content, Partnership } from "us-japan-climate-partnership";

/** Gives the content in the current language; a component that uses it renders again at each switch. */
export function useContent(partnership: Partnership): Content {
  const current = () => partnership.content;
  return useSyncExternalStore(partnership.subscribe, current, current);
}
// #endregion
