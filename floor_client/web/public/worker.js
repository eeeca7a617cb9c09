/**
 * The offline shell of the delegate's page: it opens also where there is no network, and says so by itself.
 *
 * The page is asked of the network first, and the one kept last stands in when that fails or takes too long. Assets
 * are as good kept as fetched, since their names hold their content's hash. Nothing of the meeting is kept: what is
 * live comes over the WebSocket or not at all.
 */
const SHELL = "rostrum-shell";
const PAGE = "/delegate";
/** A network that is there and stands still is as good as none. */
const PATIENCE_MS = 4_000;

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", (event) => event.waitUntil(keepAll(event.data.keep)));
addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== location.origin) return;
  if (request.mode === "navigate" && pathname === PAGE) event.respondWith(page(request));
  else if (pathname.startsWith("/assets/")) event.respondWith(asset(request));
});

/** What the first page was loaded from, before this worker stood between it and the network. */
async function keepAll(paths) {
  const shell = await caches.open(SHELL);
  const missing = await Promise.all(paths.map(async (path) => ((await shell.match(path)) ? [] : [path])));
  await shell.addAll([...new Set(missing.flat())]);
}

async function page(request) {
  const kept = await (await caches.open(SHELL)).match(PAGE);
  try {
    const fresh = await fetch(request, kept && { signal: AbortSignal.timeout(PATIENCE_MS) });
    if (fresh.ok) await keep(fresh.clone(), kept);
    return fresh;
  } catch (error) {
    if (kept === undefined) throw error;
    return kept;
  }
}

/** A new page has other assets: those of the old one go with it. */
async function keep(fresh, kept) {
  if (kept !== undefined && (await kept.clone().text()) !== (await fresh.clone().text())) await caches.delete(SHELL);
  await (await caches.open(SHELL)).put(PAGE, fresh);
}

async function asset(request) {
  const shell = await caches.open(SHELL);
  const kept = await shell.match(request);
  if (kept !== undefined) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) await shell.put(request, fresh.clone());
  return fresh;
}
