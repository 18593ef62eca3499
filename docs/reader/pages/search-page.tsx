import { usePage } from "./page.tsx";

/** A page of what is found in the reader; a script fills it. */
export function SearchPage() {
  const { words } = usePage();
  return <h1>{words.say("search")}</h1>;
}
