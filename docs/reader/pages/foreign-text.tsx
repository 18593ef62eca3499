import { usePage } from "./page.tsx";

const japanese = /([\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}、ー]+)/u;

/** A text of the page's language, in which Japanese words say that they are Japanese. */
export function TextWithJapanese({ text }: { readonly text: string }) {
  const { locale } = usePage();
  if (locale === "ja") return <>{text}</>;
  return (
    <>
      {text.split(japanese).map((part, at) =>
        // What the expression captures stands at each second place.
        at % 2 === 1 ? (
          <span key={part} lang="ja">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
