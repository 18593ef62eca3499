import GitHost from "hosted-git-info";
import { emailAddress, webAddress } from "./contact.ts";
import type { Manifest } from "./manifest.ts";

/** Where the package is developed and shown, as package.json says it; each is `undefined` while it is missing or no address. */
export interface Publisher {
  /** The page of the repository, as a browser opens it. */
  readonly repository: string | undefined;
  readonly homepage: string | undefined;
  /** Where faults are reported: the address of a page, or `mailto:` and an email address. */
  readonly bugs: string | undefined;
}

/** The page of a repository. npm knows short forms and the addresses of the large hosts; any other has to be one of the web, and more than that of a host. */
function repositoryPage(repository: Manifest["repository"]): string | undefined {
  const given = typeof repository === "string" ? repository : repository?.url;
  if (typeof given !== "string") return undefined;
  const hosted = GitHost.fromUrl(given);
  if (hosted) return hosted.user && hosted.project ? webAddress(hosted.browse()) : undefined;
  const page = webAddress(given.replace(/^git\+/, "").replace(/\.git$/, ""));
  return page === undefined || new URL(page).pathname === "/" ? undefined : page;
}

function bugsAddress(bugs: Manifest["bugs"]): string | undefined {
  if (typeof bugs === "string") return webAddress(bugs);
  if (bugs?.url !== undefined) return webAddress(bugs.url);
  const email = emailAddress(bugs?.email);
  return email === undefined ? undefined : `mailto:${email}`;
}

/** Reads where the package is developed and shown. */
export const publisherOf = ({
  repository,
  homepage,
  bugs,
}: Pick<Manifest, "repository" | "homepage" | "bugs">): Publisher => ({
  repository: repositoryPage(repository),
  homepage: webAddress(homepage),
  bugs: bugsAddress(bugs),
});
