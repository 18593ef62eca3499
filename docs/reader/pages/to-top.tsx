import { usePage } from "./page.tsx";

/** The way back from somewhere in a long list. */
export function ToTop() {
  const { words } = usePage();
  return (
    <p class="to-top">
      <a href="#content">{words.say("toTop")}</a>
    </p>
  );
}
