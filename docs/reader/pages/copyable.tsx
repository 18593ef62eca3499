import type { ComponentChildren } from "preact";
import { usePage } from "./page.tsx";

/** One form of a citation, with a button that copies it. */
export function Copyable({
  name,
  as: Text = "p",
  children,
}: {
  readonly name: string;
  /** The element that holds the text: `pre` where its lines matter. */
  readonly as?: "p" | "pre";
  readonly children: ComponentChildren;
}) {
  const { words } = usePage();
  return (
    <div class="copyable">
      <h3>{name}</h3>
      <p class="scripted" hidden>
        <span role="status" />
        <button
          type="button"
          class="copy"
          aria-label={`${words.say("copy")} (${name})`}
          data-copied={words.say("copied")}
          data-refused={words.say("notCopied")}
        >
          {words.say("copy")}
        </button>
      </p>
      <Text class="copied">{children}</Text>
    </div>
  );
}
