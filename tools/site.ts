import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** Builds the site into docs/site: the reader, the reference beside it, and what keeps the reader for use without a network. */

const site = join("docs", "site");
const bin = (name: string, ...args: readonly string[]) =>
  execFileSync(join("node_modules", ".bin", name), args, { stdio: "inherit" });

rmSync(site, { recursive: true, force: true });
bin("vite", "build", "--config", join("docs", "reader", "vite.config.ts"), "--logLevel", "warn");
const files = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(site.length + 1)
      .replaceAll("\\", "/"),
  );
bin("typedoc", "--out", join(site, "reference"), "--logLevel", "Warn");

// The same in French: the guides there are, in their order, and what the reference itself says.
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

// The names of the files change with what is in them: so does the name of the cache.
writeFileSync(
  join(site, "sw.js"),
  `const cache = ${JSON.stringify(`reader-${files.join()}`)};
const files = ${JSON.stringify(["./", ...files])};
addEventListener("install", (event) => {
  event.waitUntil(caches.open(cache).then((kept) => kept.addAll(files)).then(() => skipWaiting()));
});
addEventListener("activate", (event) => {
  const others = (names) => names.filter((name) => name.startsWith("reader-") && name !== cache);
  event.waitUntil(
    caches.keys().then((names) => Promise.all(others(names).map((name) => caches.delete(name)))).then(() => clients.claim()),
  );
});
addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  const kept = caches.match(event.request, { ignoreSearch: true });
  event.respondWith(kept.then((response) => response ?? fetch(event.request)));
});
`,
);
console.log(`${site}: the reader (${files.length} files) and the reference`);
