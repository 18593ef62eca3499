// #region composable
import type { Content, Partnership } from "us-japan-climate-partnership";
import { onScopeDispose, type ShallowRef, shallowRef } from "vue";

/** Gives the content in the current language; a component that uses it renders again at each switch. */
export function useContent(partnership: Partnership): Readonly<ShallowRef<Content>> {
  const content = shallowRef(partnership.content);
  const stop = partnership.subscribe((next) => {
    content.value = next;
  });
  onScopeDispose(stop);
  return content;
}
// #endregion
