import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Connection, type Line, retryDelay } from "./connection";
import type { ClientFrame, ServerFrame } from "./frames";
import { Session } from "./session";

/** A socket that does what the test says, and nothing by itself. */
class FakeSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static all: FakeSocket[] = [];
  readyState = FakeSocket.CONNECTING;
  sent: ClientFrame[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((message: { data: string }) => void) | null = null;
  onclose: ((event: { code: number; reason: string }) => void) | null = null;

  constructor() {
    FakeSocket.all.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientFrame);
  }

  close(): void {
    this.readyState = 3;
  }

  opens(): void {
    this.readyState = FakeSocket.OPEN;
    this.onopen?.();
  }

  says(frame: ServerFrame): void {
    this.onmessage?.({ data: JSON.stringify(frame) });
  }

  welcomes(): void {
    this.says({ t: "welcome", viewer: { role: "delegate" }, resumed: false, heartbeat_ms: 15_000, server_time_ms: 0 });
  }

  closes(code: number): void {
    this.readyState = 3;
    this.onclose?.({ code, reason: "" });
  }
}

const listeners = new Map<string, () => void>();
const page = {
  visibilityState: "visible",
  addEventListener: (name: string, heard: () => void) => listeners.set(name, heard),
  removeEventListener: () => {},
};
let lines: Line[];
let connection: Connection;
const line = () => lines.at(-1)?.state;
const socket = () => FakeSocket.all.at(-1) as FakeSocket;
const pass = (ms: number) => vi.advanceTimersByTime(ms);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("document", page);
  vi.stubGlobal("navigator", { onLine: true });
  vi.stubGlobal("addEventListener", (name: string, heard: () => void) => listeners.set(name, heard));
  vi.stubGlobal("removeEventListener", () => {});
  FakeSocket.all = [];
  lines = [];
  const listener = { line: (now: Line) => void lines.push(now), happened: () => {} };
  connection = new Connection("ws://hall/floor", new Session({ session: "s1" }), listener, "en");
  connection.open();
  socket().opens();
  socket().welcomes();
});

afterEach(() => {
  connection.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the line", () => {
  it("says hello first, and is live from the welcome", () => {
    expect(socket().sent[0]).toEqual({ t: "hello", session: "s1", lang: "en" });
    expect(line()).toBe("live");
  });

  it("shows a line that says nothing any more within three seconds, and gives it up after six", () => {
    // The last word comes just after a look at the line, when it takes the longest.
    pass(410);
    socket().says({ t: "pong", at: 1, server_time_ms: 1, seq: 1, hash: "a" });
    pass(2_000);
    expect(line()).toBe("live");
    pass(1_000);
    expect(line()).toBe("doubtful");
    pass(3_500);
    expect(line()).toBe("lost");
  });

  it("is live again with the first word after a doubt", () => {
    pass(3_200);
    socket().says({ t: "pong", at: 1, server_time_ms: 1, seq: 1, hash: "a" });
    expect(line()).toBe("live");
  });

  it("asks for a sign of life when it is quiet, and stays live as long as one comes", () => {
    for (let n = 0; n < 10; n++) {
      pass(1_600);
      socket().says({ t: "pong", at: 1, server_time_ms: 1, seq: 1, hash: "a" });
    }
    expect(lines.map(({ state }) => state)).toEqual(["live"]);
    expect(socket().sent.filter(({ t }) => t === "ping").length).toBeGreaterThan(5);
  });

  it("keeps to the service's heartbeat while nobody looks at the page", () => {
    page.visibilityState = "hidden";
    pass(14_000);
    expect(line()).toBe("live");
    page.visibilityState = "visible";
  });

  it("comes back after a drop, and resumes where its copy stands", () => {
    socket().says({ t: "view", journal: "m", seq: 5, hash: "aa", view: {} as never });
    socket().closes(4000);
    expect(line()).toBe("lost");
    pass(500);
    socket().opens();
    expect(socket().sent[0]).toMatchObject({ t: "hello", resume: { journal: "m", seq: 5, hash: "aa" } });
    socket().welcomes();
    expect(line()).toBe("live");
  });

  it("stays away when the service says that coming back won't help", () => {
    socket().says({ t: "bye", code: 4503, reason: "revoked" });
    socket().closes(1005);
    expect(lines.at(-1)).toEqual({ state: "ended", code: 4503, reason: "revoked" });
    pass(60_000);
    expect(FakeSocket.all).toHaveLength(1);
  });

  it("comes back no sooner than it was told", () => {
    socket().says({ t: "bye", code: 4000, reason: "going_away", retry_after_ms: 2_000 });
    socket().closes(4000);
    pass(1_900);
    expect(FakeSocket.all).toHaveLength(1);
    pass(200);
    expect(FakeSocket.all).toHaveLength(2);
  });

  it("comes back at once when the device is online again", () => {
    for (let tries = 0; tries < 6; tries++) {
      socket().closes(1006);
      pass(10_000);
    }
    socket().closes(1006);
    const before = FakeSocket.all.length;
    listeners.get("online")?.();
    expect(FakeSocket.all).toHaveLength(before + 1);
  });

  it("says hello again in another language, and isn't lost by it", () => {
    connection.speak("ar");
    socket().opens();
    expect(socket().sent[0]).toMatchObject({ t: "hello", lang: "ar" });
    expect(lines.map(({ state }) => state)).toEqual(["live"]);
  });
});

describe("the wait before a try", () => {
  it("doubles up to eight seconds, and half of it is chance", () => {
    expect([0, 1, 2, 5, 20].map((tries) => retryDelay(tries, 1))).toEqual([250, 500, 1000, 8000, 8000]);
    expect(retryDelay(3, 0)).toBe(1000);
  });
});
