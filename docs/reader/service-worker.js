/* global kept, version, claimPage */
// Keeps the reader for use without a network. What it keeps, and as which version, is written above by tools/site/offline.ts.
//
// Pages come from the network first, which is asked each time, so that nobody reads an old one; a file whose name has a
// hash of what is in it comes from the cache first. A new version waits until no page of the old one is open, and then has a cache of its own.
// The two never mix: what is fetched is kept only if the site still has the version of this cache.

const { scope } = registration;
const cacheName = `reader ${scope} ${version}`;

const addressOf = (path) => new URL(path, scope).href;

/** Whether the name of a file has a hash of what is in it: then no newer one can be had under that name. */
const isHashed = (address) => address.startsWith(addressOf("assets/"));

/** Puts the pages together from their pieces, which tools/site/pack-pages.ts took apart, and keeps them. */
async function keepPages(cache) {
  const response = await fetch(addressOf(kept.pages));
  if (!response.ok) throw new Error(`${kept.pages} is not there: ${response.status}.`);
  const { often, once, pages } = await response.json();
  const options = { headers: { "content-type": "text/html; charset=utf-8" } };
  let next = 0;
  for (const [path, characters] of Object.entries(pages)) {
    const html = [...characters]
      .map((one) => (one === "!" ? once[next++] : often[one.charCodeAt(0) - 35])) // # is the first
      .join("");
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

/** The address under which a file is kept: a page has one, however it is asked for. */
const keyOf = (url) => url.replace(/[?#].*/, "").replace(/\/index\.html$/, "/");

/** The address of a folder that is asked for without the slash at its end; `undefined` for any other. The relative links of its page start there. */
function folderOf(url) {
  const { href, pathname } = new URL(url);
  return /\/[^/.]+$/.test(pathname) ? href.replace(/(?=[?#]|$)/, "/") : undefined;
}

/** Whether the site still has the version of this cache: its worker, which is this file, names it. */
async function isStillThere() {
  const response = await fetch(location.href, { cache: "no-cache" });
  return response.ok && (await response.text()).includes(JSON.stringify(version));
}

/** Keeps what has been fetched since the cache was filled, unless the site has a new version by now. */
async function keep(cache, key, response) {
  if (await isStillThere()) await cache.put(key, response);
}

/** What is shown of a page that is not kept: that of the folder, the claim in its table, or a page that says so. */
async function standInFor(url, cache) {
  const folder = folderOf(url);
  if (folder !== undefined) {
    const isKept = await cache.match(keyOf(folder));
    return isKept ? Response.redirect(folder) : standInFor(folder, cache);
  }
  const claim = claimPage.exec(keyOf(url).slice(scope.length));
  if (claim === null) return cache.match(addressOf("offline.html"));
  const { table, id } = claim.groups;
  return Response.redirect(addressOf(`${table}#${id}`));
}

async function respond(event) {
  const { request } = event;
  const key = keyOf(request.url);
  const cache = await caches.open(cacheName);
  const found = await cache.match(key);
  if (found && isHashed(key)) return found;
  try {
    const response = await fetch(request, { cache: "no-cache" });
    if (response.status === 200) {
      event.waitUntil(keep(cache, key, response.clone()).catch(() => undefined));
    }
    return response;
  } catch {
    if (found) return found;
    if (request.mode !== "navigate") return Response.error();
    return standInFor(request.url, cache);
  }
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  if (method === "GET" && url.startsWith(scope)) event.respondWith(respond(event));
});
