/** A floor that stands still: it shows a scene, and refuses or swallows what is sent. */

import { signal } from "@preact/signals";
import {
  type Accepted,
  type Answer,
  type Floor,
  type Live,
  Refused,
  type Underway,
  type View,
  type Viewer,
} from "@rostrum/floor";
import { DIRECTORY, NOW, type Scene } from "./scenes";

export class StillFloor implements Floor {
  readonly meeting = "apmbc-im-2022";
  readonly viewer = signal<Viewer | null>({ role: "chair" });
  readonly own = signal(null);
  readonly directory = signal(DIRECTORY);
  readonly underway = signal<readonly Underway[]>([]);
  readonly now = signal(NOW);
  readonly view = signal<View | null>(null);
  readonly live = signal<Live>({});
  readonly unsafe = signal(false);
  readonly line;
  readonly sent: unknown[] = [];

  constructor(scene: Scene) {
    this.view.value = scene.view;
    this.live.value = scene.live ?? {};
    this.line = signal(scene.line ?? { state: "live" as const });
  }

  serverNow(): number {
    return this.now.peek();
  }

  do(kind: string, fields: object = {}): Promise<Accepted> {
    this.sent.push({ kind, ...fields });
    return Promise.reject(
      new Refused(
        "list_closed",
        "LS6",
        {},
        "The list of speakers for this item was closed at 11:22; it takes no further names.",
      ),
    );
  }

  ask(): Promise<Answer> {
    return Promise.resolve({
      entry: "e3",
      rule: "LS4",
      policy: "first_come",
      class: "state_party",
      arrived_ms: NOW - 86_400_000,
      moves: [{ at_ms: NOW - 300_000, by: "chair", rule: "LS7", from: 1, to: 2 }],
    });
  }

  device() {
    return {};
  }
  heardMicrophone(): void {}
  close(): void {}
}
