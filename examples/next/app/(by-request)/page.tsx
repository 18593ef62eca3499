import { Finder } from "../finder.tsx";
import { requestContent } from "../request-content.ts";

/** A server component; content is plain data, and so it passes to a client component as it is. */
export default async function Page() {
  const { article, commitments, labels } = await requestContent();
  return (
    <main>
      <h1>{article.title}</h1>
      <h2>{labels.collections.commitments}</h2>
      <Finder commitments={commitments} labels={labels} />
    </main>
  );
}
