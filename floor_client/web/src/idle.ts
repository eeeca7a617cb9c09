/** What can wait for the page's next idle moment, so that what is in sight is drawn first. */

/** Where the browser doesn't tell when it is idle. */
const SOON_MS = 200;
/** A page that is never idle does it anyway. */
const LATEST_MS = 500;

/** Does it once, in the page's next idle moment; what is returned takes it back. */
export function whenIdle(act: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const asked = requestIdleCallback(act, { timeout: LATEST_MS });
    return () => cancelIdleCallback(asked);
  }
  const asked = setTimeout(act, SOON_MS);
  return () => clearTimeout(asked);
}
