import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Builds the site into docs/site: the reader, the reference beside it, and the service worker that lets the reader work without a network. */

const site = join("docs", "site");
const bin = (name: string, ...args: readonly string[]) =>
  execFileSync(join("node_modules", ".bin", name), args, { stdio: "inherit" });

rmSync(site, { recursive: true, force: true });
bin("vite", "build", "--config", join("docs", "reader", "vite.config.ts"), "--logLevel", "warn");

const files = globSync(["*.html", "assets/*"], { cwd: site }).map((file) =>
  file.replaceAll("\\", "/"),
);
const version = createHash("sha256");
for (const file of files) version.update(file).update(readFileSync(join(site, file)));
writeFileSync(
  join(site, "sw.js"),
  `const files = ${JSON.stringify(["./", ...files])};
const version = "${version.digest("hex").slice(0, 12)}";
${readFileSync(join("docs", "reader", "service-worker.js"), "utf8")}`,
);

bin("typedoc", "--out", join(site, "reference"), "--logLevel", "Warn");

// The reference in French has the guides that exist in French, in the order of the English ones.
const { projectDocuments }: { projectDocuments: readonly string[] } = JSON.parse(
  readFileSync("typedoc.json", "utf8"),
);
const guides = projectDocuments
  .map((guide) => join("docs", "fr", basename(guide)))
  .filter((guide) => existsSync(guide));
bin(
  "typedoc",
  ...["--out", join(site, "reference", "fr"), "--logLevel", "Warn"],
  ...["--lang", "fr", "--readme", "README.fr.md"],
  ...guides.flatMap((guide) => ["--projectDocuments", guide]),
);

console.log(`${site}: the reader (${files.length} files) and the reference`);
