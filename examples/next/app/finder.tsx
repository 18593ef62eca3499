"use client";

import { useState } from "react";
import type { Content } from "us-japan-climate-partnership";

export function Finder({ commitments }: Pick<Content, "commitments">) {
  const [words, setWords] = useState("");
  const found = Object.values(commitments).filter(({ summary }) => summary.includes(words));
  return (
    <>
      <input type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      <ul>
        {found.map(({ id, summary }) => (
          <li key={id}>{summary}</li>
        ))}
      </ul>
    </>
  );
}
