import GitHost from "hosted-git-info";
import type { Manifest } from "./manifest.ts";

/** Where the package is developed and shown, as package.json says it; each is `undefined` while it is missing or no address. */
export interface Publisher {
  /** The page of the repository, as a browser opens it. */
  readonly repository: string | undefined;
  readonly homepage: string | undefined;
  /** Where faults are reported: the address of a page, or `mailto:` and an email address. */
  readonly bugs: string | undefined;
}

/** An address of the web, as it was given; `undefined` if it is none. */
function webAddress(text: unknown): string | undefined {
  const url = typeof text === "string" ? URL.parse(text) : null;
  return url?.protocol === "https:" || url?.protocol === "http:" ? url.href : undefined;
}

/** The page of a repository. npm knows short forms and the addresses of the large hosts; any other has to be one of the web. */
function repositoryPage(repository: Manifest["repository"]): string | undefined {
  const given = typeof repository === "object" ? repository.url : repository;
  if (typeof given !== "string") return undefined;
  const page = GitHost.fromUrl(given)?.browse();
  return page ?? webAddress(given.replace(/^git\+/, "").replace(/\.git$/, ""));
}

function bugsAddress(bugs: Manifest["bugs"]): string | undefined {
  if (typeof bugs !== "object") return webAddress(bugs);
  const { url, email } = bugs;
  return webAddress(url) ?? (email?.includes("@") ? `mailto:${email}` : undefined);
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
