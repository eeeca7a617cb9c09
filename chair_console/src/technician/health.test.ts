import { describe, expect, it } from "vitest";
import { figuresOf } from "./health";

const METRICS = `# HELP rostrum_connections WebSockets open.
# TYPE rostrum_connections gauge
rostrum_connections 43.0
rostrum_commands_waiting{meeting="mine"} 2.0
rostrum_commands_waiting{meeting="another"} 9.0
rostrum_journal_seq{meeting="mine"} 128.0
rostrum_append_seconds_count 200.0
rostrum_append_seconds_sum 0.5
`;

describe("the service's figures", () => {
  it("are those of this meeting and of the whole node", () => {
    expect(figuresOf(METRICS, "mine")).toEqual({ connections: 43, waiting: 2, seq: 128, append_ms: 2.5 });
  });

  it("are left out where the service doesn't tell them", () => {
    expect(figuresOf("<!doctype html><h1>Forbidden</h1>", "mine")).toEqual({});
  });
});
