import { useState } from "preact/hooks";
import { t } from "./state.ts";

/** Copies a citation, or the path of a value in code. */
export function Copy({ citation, code }: { readonly citation: string; readonly code: string }) {
  const [isCopied, setCopied] = useState(false);
  const copy = async (text: string) => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <p class="copy">
      <button type="button" onClick={() => copy(citation)}>
        {t.value.copyCitation}
      </button>
      <button type="button" onClick={() => copy(code)}>
        {t.value.copyCode} <code>{code}</code>
      </button>
      <span role="status">{isCopied ? t.value.copied : ""}</span>
    </p>
  );
}
