import { useState } from "preact/hooks";
import { t } from "./languages.ts";

/** Copies a citation, or the path of a value in code. */
export function Copy({
  citation,
  code,
}: {
  readonly citation: () => string;
  readonly code: string;
}) {
  const [said, say] = useState("");
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      say(t.value.copied);
    } catch {
      say(t.value.notCopied); // forbidden, or not there: http has no clipboard
    }
  };
  return (
    <p class="copy">
      <button type="button" onClick={() => copy(citation())}>
        {t.value.copyCitation}
      </button>
      <button type="button" onClick={() => copy(code)}>
        {t.value.copyCode} <code>{code}</code>
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
