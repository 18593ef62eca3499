// #region page
import { createPartnership } from "us-japan-climate-partnership";
import { Finder } from "../finder.tsx";

export default async function Page({ params }: PageProps<"/[locale]">) {
  const { content } = await createPartnership({ locale: (await params).locale });
  return (
    <main>
      <h1>{content.article.title}</h1>
      <Finder commitments={content.commitments} labels={content.labels} />
    </main>
  );
}
// #endregion
