import { useBuilt, usePage } from "./page.tsx";

/** Links to the repository and to the package, as far as it is known where they are; nothing if neither is. */
export function PublisherLinks() {
  const { words } = usePage();
  const { publisher, packagePage } = useBuilt();
  const links = [
    ["repositoryLink", publisher.repository],
    ["packageLink", packagePage],
  ] as const;
  const known = links.flatMap(([name, href]) =>
    href === undefined ? [] : [{ href, name: words.say(name) }],
  );
  if (known.length === 0) return null;
  return (
    <ul class="inline publisher">
      {known.map(({ href, name }) => (
        <li key={href}>
          <a href={href}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
