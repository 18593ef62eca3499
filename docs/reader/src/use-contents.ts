import { useEffect, useState } from "preact/hooks";
import { type Content, type Locale, locales } from "us-japan-climate-partnership";
import { load } from "./state.ts";

let loading: Promise<Partial<Record<Locale, Content>>> | undefined;

/** The content in every language, once it is needed and has arrived: for what shows names side by side. */
export function useContents(isNeeded = true): Partial<Record<Locale, Content>> {
  const [contents, setContents] = useState<Partial<Record<Locale, Content>>>({});
  useEffect(() => {
    if (!isNeeded) return;
    loading ??= Promise.all(
      locales.map(async (locale) => [locale, await load(locale)] as const),
    ).then((entries) => Object.fromEntries(entries));
    loading.then(setContents);
  }, [isNeeded]);
  return contents;
}
