import { usePage } from "./page.tsx";

/** The evidence: how the claims stand, and what they rest on. */
export function Evidence() {
  const { words } = usePage();
  return <h1>{words.say("evidence")}</h1>;
}
