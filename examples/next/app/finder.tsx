"use client";

import { useState } from "react";
import type { Content } from "us-japan-climate-partnership";

export function Finder({ commitments, labels }: Pick<Content, "commitments" | "labels">) {
  const [words, setWords] = useState("");
  const found = Object.values(commitments).filter(({ summary }) => summary.includes(words));
  return (
    <>
      <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      <ul>
        {found.map(({ id, summary, verdicts: [worst] }) => (
          <li key={id}>
            {summary} {worst && <small>{labels.verdicts[worst]}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}
