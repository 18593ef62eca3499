import { useEffect, useState } from "preact/hooks";
import { type Content, type Locale, locales } from "us-japan-climate-partnership";
import { load } from "./languages.ts";

let loading: Promise<Partial<Record<Locale, Content>>> | undefined;

/** The content in every language, once it has arrived: for what shows names side by side. */
export function useContents(): Partial<Record<Locale, Content>> {
  const [contents, setContents] = useState<Partial<Record<Locale, Content>>>({});
  useEffect(() => {
    loading ??= Promise.all(
      locales.map(async (locale) => [locale, await load(locale)] as const),
    ).then((entries) => Object.fromEntries(entries));
    loading.then(setContents);
  }, []);
  return contents;
}
