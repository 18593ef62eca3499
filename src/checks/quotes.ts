import type { Check } from "./check.ts";
import { show } from "./show.ts";

export const quotes: Check<"quotes"> = {
  name: "quotes",
  severity: "error",
  appliesTo: ["translation", "sourceLanguage"],
  *run({ target, segmentOf }) {
    const words = new Intl.Segmenter(target.locale, { granularity: "word" });
    /** Where the words of each segment begin, and where its text ends. */
    const edgesOf = new Map<string, ReadonlySet<number>>();
    let last: { readonly claim: string; readonly end: number } | undefined;
    for (const [key, span] of target.texts) {
      const [, claim] = /^claims\.(\w+)\.translatedQuote\.\d+$/.exec(key) ?? [];
      const text = target.texts.get(`segments.${segmentOf.get(claim ?? "")}.text`);
      if (claim === undefined || typeof span !== "string" || typeof text !== "string") continue;
      const start = text.indexOf(span);
      const times = span === "" ? 0 : text.split(span).length - 1;
      if (times !== 1) {
        const message = `${show(span)} stands ${times} times in its segment; expected once: ${show(text)}.`;
        yield { key, message };
        continue;
      }
      const end = start + span.length;
      const edges =
        edgesOf.get(text) ??
        new Set([...words.segment(text)].map(({ index }) => index)).add(text.length);
      edgesOf.set(text, edges);
      if (!edges.has(start) || !edges.has(end)) {
        yield { key, message: `${show(span)} is cut within a word: ${show(text)}.` };
      }
      if (last?.claim === claim && start < last.end) {
        const message = `${show(span)} does not come after the words before it: ${show(text)}.`;
        yield { key, message };
      }
      last = { claim, end };
    }
  },
};
