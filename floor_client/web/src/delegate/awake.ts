/** Keeps the screen on while our turn is near or running, where the device can; returns what lets it go. */
export function awake(wanted: boolean): () => void {
  if (!wanted || !("wakeLock" in navigator)) return () => {};
  let lock: WakeLockSentinel | null = null;
  let over = false;
  const take = () => {
    if (document.visibilityState !== "visible") return;
    navigator.wakeLock.request("screen").then(
      (taken) => {
        if (over) void taken.release();
        else lock = taken;
      },
      () => {
        // The device won't (low battery): the screen may go dark, nothing else changes.
      },
    );
  };
  take();
  // The browser lets go by itself when the page is hidden.
  document.addEventListener("visibilitychange", take);
  return () => {
    over = true;
    document.removeEventListener("visibilitychange", take);
    void lock?.release();
  };
}
