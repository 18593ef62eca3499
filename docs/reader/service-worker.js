/* global kept, version, claimPage */
// Keeps the reader for use without a network. What it keeps, and as which version, is written above by tools/site/offline.ts.
//
// Pages come from the network first, which is asked each time, so that nobody reads an old one; a file whose name has a
// hash of what is in it comes from the cache first. A new version waits until no page of the old one is open, and then has a cache of its own:
// the two never mix.

const { scope } = registration;
const cacheName = `reader ${scope} ${version}`;

const addressOf = (path) => new URL(path, scope).href;

/** Whether the name of a file has a hash of what is in it: then no newer one can be had under that name. */
const isHashed = (address) => address.startsWith(addressOf("assets/"));

/** Puts the pages together from their pieces, and keeps them. */
async function keepPages(cache) {
  const response = await fetch(addressOf(kept.pages));
  if (!response.ok) throw new Error(`${kept.pages} is not there: ${response.status}.`);
  const { pieces, pages } = await response.json();
  const options = { headers: { "content-type": "text/html; charset=utf-8" } };
  let next = 0; // what stands for the next piece is below any place
  for (const [path, places] of Object.entries(pages)) {
    const html = places.map((place) => pieces[place < 0 ? next++ : place]).join("");
    await cache.put(addressOf(path), new Response(html, options));
  }
}

async function install() {
  const cache = await caches.open(cacheName);
  await Promise.all([cache.addAll(kept.files.map(addressOf)), keepPages(cache)]);
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`reader ${scope} `) && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

/** What is shown of a page that is not kept: the claim in its table, or a page that says so. */
function standInFor(path, cache) {
  const claim = claimPage.exec(path);
  if (claim === null) return cache.match(addressOf("offline.html"));
  const { table, id } = claim.groups;
  return Response.redirect(addressOf(`${table}#${id}`));
}

async function respond(event) {
  const { request } = event;
  const address = request.url.replace(/[?#].*/, "");
  const cache = await caches.open(cacheName);
  const found = await cache.match(address);
  if (found && isHashed(address)) return found;
  try {
    const response = await fetch(request, { cache: "no-cache" });
    if (response.status === 200) event.waitUntil(cache.put(address, response.clone()));
    return response;
  } catch {
    if (found) return found;
    if (request.mode !== "navigate") return Response.error();
    return standInFor(address.slice(scope.length), cache);
  }
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(scope)) event.respondWith(respond(event));
});
