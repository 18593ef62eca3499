import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import { pathOf, placeOf, relative } from "./addresses.ts";
import { usePage } from "./page.tsx";

/** Whether a drawing stands alone, as a file that has left the site: then nothing in it is a link. */
const AloneContext = createContext(false);

export const AloneProvider = AloneContext.Provider;

/**
 * A part of a drawing that leads to a claim or a document, for those who point at it, and says what it is of.
 * Nobody else meets the link, since the drawing's table has the same.
 */
export function DrawnLink({
  to,
  name,
  children,
}: {
  readonly to: string;
  readonly name: string;
  readonly children: ComponentChildren;
}) {
  const { locale, path } = usePage();
  if (useContext(AloneContext)) return <>{children}</>;
  return (
    <a href={relative(path, placeOf(locale, to) ?? pathOf(locale, "text"))} tabindex={-1}>
      <title>{name}</title>
      {children}
    </a>
  );
}
