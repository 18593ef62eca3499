import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Content, Locale } from "us-japan-climate-partnership";
import { pathOf, placeOf, relative, type View } from "./addresses.ts";
import type { Built } from "./built.ts";
import type { CitedDocuments } from "./endnotes.tsx";
import type { Words } from "./words.ts";

/** What every part of a page is made from. */
export interface Page {
  readonly locale: Locale;
  readonly view: View | "reference";
  /** The path from the root of the site: `fr/claims/`. */
  readonly path: string;
  /** The content in the language of the page. */
  readonly content: Content;
  /** The content in every language that ships. */
  readonly contents: Readonly<Record<Locale, Content>>;
  /** The documents that the page cites. */
  readonly cited: CitedDocuments;
  /** What the reader itself says, in the language of the page. */
  readonly words: Words;
}

const PageContext = createContext<Page | undefined>(undefined);

export const PageProvider = PageContext.Provider;

/** The page that is being written. */
export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error("A part of a page stands outside of any page.");
  return page;
}

const BuiltContext = createContext<Built | undefined>(undefined);

export const BuiltProvider = BuiltContext.Provider;

/** What was built beside the pages: the files to take along, and the address of the site. */
export function useBuilt(): Built {
  const built = useContext(BuiltContext);
  if (built === undefined) throw new Error("A part of a page stands outside of the site.");
  return built;
}

/** What a link may have beside its address. */
interface LinkProps {
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly "aria-current"?: "page";
}

/** A link to where an id of any collection is shown. */
export function LinkTo({ id, ...rest }: LinkProps & { readonly id: string }) {
  const { locale, path } = usePage();
  const place = placeOf(locale, id);
  return place === undefined ? rest.children : <a href={relative(path, place)} {...rest} />;
}

/** A link to a view of the reader. */
export function LinkToView({
  view,
  part,
  hash = "",
  ...rest
}: LinkProps & { readonly view: View; readonly part?: string; readonly hash?: string }) {
  const { locale, path } = usePage();
  return <a href={relative(path, pathOf(locale, view, part)) + hash} {...rest} />;
}

/** A link to a file of the site that is no page of the reader. */
export function LinkToFile({
  file,
  ...rest
}: LinkProps & { readonly file: string; readonly download?: boolean }) {
  const { path } = usePage();
  return <a href={relative(path, file)} {...rest} />;
}
