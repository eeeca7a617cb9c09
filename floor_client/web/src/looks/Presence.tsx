import "./presence.css";

export type PresenceState = "ready" | "unknown" | "offline";

/** Whether a delegation's device is here, as a shape as well as a colour: a disc, a ring, a cross. */
export function Presence({ state, label }: { state: PresenceState; label: string }) {
  return (
    <span class="presence" data-state={state} title={label}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {state === "offline" ? <path d="M2 2l8 8M10 2l-8 8" /> : <circle cx="6" cy="6" r={state === "ready" ? 5 : 4} />}
      </svg>
      <span class="unseen">{label}</span>
    </span>
  );
}
