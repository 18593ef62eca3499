import { usePage } from "./page.tsx";

/** The data to take along, and the package's programming interface. */
export function Data() {
  const { words } = usePage();
  return <h1>{words.say("data")}</h1>;
}
