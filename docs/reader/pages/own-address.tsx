import { addressFrom, relative } from "./addresses.ts";
import { useBuilt, usePage } from "./page.tsx";

/** The address of a page or a file of the site, to take along. Where the site's own address is not known, it is relative until a script has made it absolute. */
export function Address({ to }: { readonly to: string }) {
  const { path } = usePage();
  const { siteUrl } = useBuilt();
  if (siteUrl !== undefined) return <>{addressFrom(siteUrl, path, to)}</>;
  const address = relative(path, to);
  return <span data-address={address}>{address}</span>;
}

/** What stands around an address in a citation. It is there only with an absolute address. */
export function WithAddress({
  before,
  to,
  after = "",
}: {
  readonly before: string;
  readonly to: string;
  readonly after?: string;
}) {
  const { siteUrl } = useBuilt();
  const text = (
    <>
      {before}
      <Address to={to} />
      {after}
    </>
  );
  if (siteUrl !== undefined) return text;
  return (
    <span class="scripted" hidden>
      {text}
    </span>
  );
}
