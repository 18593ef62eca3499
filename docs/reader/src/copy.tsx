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
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => say(t.value.copied),
      () => say(t.value.notCopied),
    );
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
