/** The page as an application on the device: it opens without a network (public/worker.js), and is installable. */

/** Has what this page was loaded from kept, so that it opens again without a network; where the browser can. */
export async function keepShell(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  await navigator.serviceWorker.register("/worker.js");
  const { active } = await navigator.serviceWorker.ready;
  // What was loaded before the worker took over, it has never seen.
  const loaded = performance.getEntriesByType("resource").map((entry) => new URL(entry.name).pathname);
  active?.postMessage({ keep: ["/delegate", ...loaded.filter((path) => path.startsWith("/assets/"))] });
}
