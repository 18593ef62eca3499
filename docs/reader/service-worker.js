/* global files, version */
// Keeps the reader for use without a network. What it keeps, and as which version, is written above by tools/site.ts.

const scope = new URL(registration.scope).pathname;
const cache = `reader ${scope} ${version}`;

async function install() {
  const kept = await caches.open(cache);
  await kept.addAll(files);
  await skipWaiting();
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(`reader ${scope} `) && name !== cache);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

async function respond(request) {
  const kept = await caches.open(cache);
  return (await kept.match(request, { ignoreSearch: true })) ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("fetch", (event) => {
  if (event.request.method === "GET") event.respondWith(respond(event.request));
});
