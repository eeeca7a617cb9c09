/** How the service itself is: what it answers to whoever watches it (/readyz, /metrics), asked by this page too. */

const EVERY_MS = 5_000;

export interface ServiceHealth {
  /** ready: the journal can be read and written. */
  readonly state: "ready" | "trouble" | "unreachable";
  /** The service's own words, where something is wrong. */
  readonly status: string;
  /** Figures by the names of the metrics; empty where they are kept from this network. */
  readonly figures: Readonly<Partial<Record<Figure, number>>>;
}

export type Figure = "connections" | "waiting" | "seq" | "append_ms";

const NAMES: Readonly<Record<string, Figure>> = {
  rostrum_connections: "connections",
  rostrum_commands_waiting: "waiting",
  rostrum_journal_seq: "seq",
};

/** Asks now and every few seconds; the answer stops it. */
export function watch(meeting: string, tell: (health: ServiceHealth) => void): () => void {
  let over = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const health = await asked(meeting);
    if (over) return;
    tell(health);
    timer = setTimeout(() => void look(), EVERY_MS);
  };
  void look();
  return () => {
    over = true;
    clearTimeout(timer);
  };
}

async function asked(meeting: string): Promise<ServiceHealth> {
  try {
    const [ready, metrics] = await Promise.all([fetch("/readyz"), fetch("/metrics")]);
    const { status = "" } = (await ready.json()) as { status?: string };
    const figures = metrics.ok ? figuresOf(await metrics.text(), meeting) : {};
    return { state: ready.ok ? "ready" : "trouble", status, figures };
  } catch {
    return { state: "unreachable", status: "", figures: {} };
  }
}

/** The figures of one meeting out of Prometheus' text format: `name{label="value"} number`, a line each. */
export function figuresOf(text: string, meeting: string): ServiceHealth["figures"] {
  const found: Partial<Record<Figure, number>> = {};
  const sums = { sum: 0, count: 0 };
  for (const line of text.split("\n")) {
    const [, name = "", labels = "", value = ""] = /^([a-z_]+)(?:\{(.*)\})? ([-+.0-9e]+)$/.exec(line) ?? [];
    if (labels !== "" && !labels.includes(`meeting="${meeting}"`)) continue;
    const figure = NAMES[name];
    if (figure !== undefined) found[figure] = Number(value);
    if (name === "rostrum_append_seconds_sum") sums.sum = Number(value);
    if (name === "rostrum_append_seconds_count") sums.count = Number(value);
  }
  return sums.count === 0 ? found : { ...found, append_ms: (sums.sum / sums.count) * 1000 };
}
