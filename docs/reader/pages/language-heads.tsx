import { locales } from "us-japan-climate-partnership";
import { nameOfLanguage } from "./language-names.ts";

/** The head of a column for each language, which is named by itself. */
export function LanguageHeads() {
  return (
    <>
      {locales.map((name) => (
        <th key={name} scope="col" lang={name}>
          {nameOfLanguage(name)}
        </th>
      ))}
    </>
  );
}
