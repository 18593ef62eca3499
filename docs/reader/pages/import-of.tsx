import type { CollectionName } from "us-japan-climate-partnership";
import { usePage } from "./page.tsx";

/** The line that imports a collection. The name of the module stays on one line. */
export function ImportOf({ name }: { readonly name: CollectionName }) {
  const { locale } = usePage();
  return (
    <>
      {`import { ${name} } from `}
      <span class="whole">{`"us-japan-climate-partnership/${locale}";`}</span>
    </>
  );
}
