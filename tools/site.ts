import { execFileSync } from "node:child_process";
import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Builds the site into docs/site: the reader, the reference beside it, and what keeps both for use without a network. */

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
