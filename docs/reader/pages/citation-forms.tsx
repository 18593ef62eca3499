import type { ComponentChildren } from "preact";
import { bibtexOf, type Cited } from "../../../tools/citation/bibtex.ts";
import { Copyable } from "./copyable.tsx";
import { WithAddress } from "./own-address.tsx";
import { useBuilt, usePage } from "./page.tsx";

/** Stands in for the address in an entry, until it is known. */
const unknownAddress = "https://unknown.invalid/";

/** An entry of BibTeX, with the address of a page of the site. */
function Bibtex({ cited, to }: { readonly cited: Cited; readonly to: string }) {
  const [before = "", after = ""] = bibtexOf({ ...cited, URL: unknownAddress })
    .trim()
    .split(`\n  url = {${unknownAddress}},`);
  return (
    <>
      {before}
      <WithAddress before={"\n  url = {"} to={to} after="}," />
      {after}
    </>
  );
}

/** What is cited, in the three forms in which it is pasted: as a text, as BibTeX and as a link. */
export function CitationForms({
  text,
  cited,
  to,
}: {
  /** The text, without the address. */
  readonly text: ComponentChildren;
  readonly cited: Cited;
  /** The page to which the citation leads, by its path from the root of the site. */
  readonly to: string;
}) {
  const { words } = usePage();
  const { siteUrl } = useBuilt();
  const link = (
    <Copyable name={words.say("citationAsLink")}>
      <WithAddress before="" to={to} />
    </Copyable>
  );
  return (
    <div class="forms">
      <Copyable name={words.say("citationAsText")}>
        {text}
        <WithAddress before=" " to={to} />
      </Copyable>
      {siteUrl === undefined ? (
        <div class="scripted" hidden>
          {link}
        </div>
      ) : (
        link
      )}
      <Copyable name="BibTeX" as="pre">
        <Bibtex cited={cited} to={to} />
      </Copyable>
    </div>
  );
}
