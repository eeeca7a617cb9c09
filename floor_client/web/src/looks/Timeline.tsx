import "./timeline.css";

export interface TimelineMark {
  readonly at: number;
  readonly label: string;
  readonly kind: "now" | "end" | "limit" | "start";
}

interface TimelineProps {
  readonly from: number;
  readonly until: number;
  readonly now: number;
  /** When the list ends, by the forecast. */
  readonly ends: number;
  /** When interpretation stops, less the reserve; beyond it the list runs into the red. */
  readonly limit?: number | undefined;
  readonly marks: readonly TimelineMark[];
  /** The whole in one sentence, for those who can't see it. */
  readonly label: string;
}

/** The sitting from its start to its end: what has passed, how far the list reaches, and where interpretation stops. */
export function Timeline({ from, until, now, ends, limit, marks, label }: TimelineProps) {
  const span = Math.max(1, until - from);
  const place = (at: number) => `${Math.min(100, Math.max(0, ((at - from) / span) * 100))}%`;
  const good = limit === undefined ? ends : Math.min(ends, limit);
  return (
    <div class="timeline" role="img" aria-label={label} data-testid="timeline">
      <div class="timeline-track">
        <span class="timeline-done" style={{ insetInlineEnd: `calc(100% - ${place(now)})` }} />
        <span
          class="timeline-todo"
          style={{ insetInlineStart: place(now), insetInlineEnd: `calc(100% - ${place(good)})` }}
        />
        {limit !== undefined && ends > limit && (
          <span
            class="timeline-over"
            style={{
              insetInlineStart: place(Math.max(now, limit)),
              insetInlineEnd: `calc(100% - ${place(ends)})`,
            }}
          />
        )}
      </div>
      {marks.map((mark) => (
        <span
          key={mark.kind}
          class="timeline-mark"
          data-kind={mark.kind}
          data-side={sideOf((mark.at - from) / span)}
          style={{ insetInlineStart: place(mark.at) }}
        >
          <span class="timeline-label">{mark.label}</span>
        </span>
      ))}
    </div>
  );
}

/** Labels near an edge hang inwards, so that none leaves the box. */
function sideOf(share: number): "start" | "middle" | "end" {
  if (share < 0.12) return "start";
  return share > 0.7 ? "end" : "middle";
}
