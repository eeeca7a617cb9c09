import "./presence.css";

export type PresenceState = "ready" | "poor" | "unknown" | "offline";

const SHAPES = {
  ready: <circle cx="6" cy="6" r="5" />,
  poor: <path d="M6 1l5.5 10h-11z" />,
  unknown: <circle cx="6" cy="6" r="4" />,
  offline: <path d="M2 2l8 8M10 2l-8 8" />,
} as const;

/** Whether a delegation's device is here, as a shape as well as a colour: a disc, a triangle, a ring, a cross. */
export function Presence({ state, label }: { state: PresenceState; label: string }) {
  return (
    <span class="presence" data-state={state} title={label}>
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {SHAPES[state]}
      </svg>
      <span class="unseen">{label}</span>
    </span>
  );
}
