// Lets the page open when the site cannot be reached. It keeps the page's own files, one set a version, and is asked for
// nothing else: trust list, catalogue and status lists are the page's business. No request that it makes has a fragment.

const SHELL = "/v/shell.json";
const PREFIX = "titlecert-shell-";
const STORE = PREFIX + new URL(self.location.href).searchParams.get("v");
const LANGUAGE = "/v/language";
const LONGEST = 5000;

self.addEventListener("install", (event) => event.waitUntil(fill().then(() => self.skipWaiting())));
self.addEventListener("activate", (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));
self.addEventListener("fetch", (event) => {
  const address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) return;
  if (event.request.mode === "navigate") {
    if (address.pathname === "/v") event.respondWith(page(address));
  } else if (address.pathname.startsWith("/v/") || ["/style.css", "/icon.svg"].includes(address.pathname)) {
    event.respondWith(file(address.pathname + address.search));
  }
});

/** All files or none: a set that is kept in part would be of two versions. */
async function fill() {
  const { files } = await (await fetch(SHELL, { cache: "no-cache", credentials: "omit" })).json();
  const store = await caches.open(STORE);
  await store.addAll(files.map((file) => new Request(file, { cache: "no-cache", credentials: "omit" })));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== STORE).map((name) => caches.delete(name)));
}

/** The page as the site has it; else the kept one, in the language asked for, or else in the last one. */
async function page(address) {
  const store = await caches.open(STORE);
  const answer = await fromSite(address.pathname + address.search, "same-origin");
  if (answer) {
    await store.put(LANGUAGE, new Response(answer.headers.get("content-language")));
    return answer;
  }
  const last = await (await store.match(LANGUAGE))?.text();
  const language = address.searchParams.get("lang") ?? last?.slice(0, 2) ?? "zh";
  return (await store.match(`/v?lang=${language}`)) ?? (await store.match("/v?lang=zh")) ?? Response.error();
}

async function file(address) {
  const answer = await fromSite(address, "omit");
  return answer ?? (await (await caches.open(STORE)).match(address)) ?? Response.error();
}

/** Null when the site does not answer in time, or answers with a fault of its own. */
async function fromSite(address, credentials) {
  try {
    const answer = await fetch(address, { credentials, cache: "no-cache", signal: AbortSignal.timeout(LONGEST) });
    return answer.status < 500 ? answer : null;
  } catch {
    return null;
  }
}
