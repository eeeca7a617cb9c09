/**
 * The chair's hand on the floor: what each key and button does, protected, and what becomes of it.
 *
 * Nothing is optimistic: an action is `busy` until the service has answered, and only the view changes the page.
 * A command that acts on a turn names it, and the call names the entry shown as next (TN2).
 */

import { computed, type ReadonlySignal, signal } from "@preact/signals";
import {
  type Accepted,
  type CommandKind,
  type FieldsOf,
  type Floor,
  type Motion,
  nextUp,
  Refused,
  type Ruling,
  type Turn,
  t,
  type View,
} from "@rostrum/floor";
import { type Action, PROTECTION } from "./action";
import { ARMED_FOR_MS, type Armed, judge } from "./guard";
import { FOLLOWS, type Sheet } from "./sheets/sheet";

/** What the page tells the person who acted. */
export interface Told {
  readonly text: string;
  readonly rule?: string | undefined;
  readonly refused: boolean;
}

export const EXTEND_MS = 60_000;
const TOLD_FOR_MS = 7_000;
const LETTERS_KEPT = "rostrum.letters";

export class Conductor {
  readonly floor: Floor;
  readonly armed = signal<Armed | null>(null);
  readonly busy = signal<ReadonlySet<Action>>(new Set());
  readonly told = signal<Told | null>(null);
  readonly sheet = signal<Sheet | null>(null);
  /** The ceiling that the slider shows; null while the hand is off it. */
  readonly whatIf = signal<number | null>(null);
  /** What else is tried: so many more who ask for the floor, and a list that closes now (FC2). */
  readonly more = signal(0);
  readonly closing = signal(false);
  /** The keys that act on the floor work on this page; the secretariat's until it conducts they don't (MT6). */
  readonly conducting = signal(true);
  /** Letters as keys can be turned off (WCAG 2.1.4). */
  readonly letters = signal(localStorage.getItem(LETTERS_KEPT) !== "off");
  /** When whoever has the floor was called: the turn's own moment, or that of the call sent from here if it is later. */
  readonly calledMs: ReadonlySignal<number | undefined>;
  readonly #sentMs = signal<number | undefined>(undefined);
  #disarm: ReturnType<typeof setTimeout> | undefined;
  #hush: ReturnType<typeof setTimeout> | undefined;

  constructor(floor: Floor) {
    this.floor = floor;
    this.calledMs = computed(() => {
      const turn = floor.view.value?.turn;
      const sent = this.#sentMs.value;
      // Once nobody has the floor there is nobody to skip.
      if (turn === undefined) return undefined;
      const seen = turn.entry === undefined ? 0 : turn.started_ms;
      return Math.max(seen, sent ?? 0);
    });
  }

  /** The view as it stands; asked only where the page already shows one. */
  get view(): View | null {
    return this.floor.view.peek();
  }

  // The turn.

  next(): void {
    const turn = this.view?.turn;
    const next = nextUp(this.view?.list);
    if (next === undefined) return;
    const [entry] = next;
    this.#press("next", `${turn?.id ?? ""}/${entry}`, () => {
      this.#sentMs.value = this.floor.serverNow();
      return this.#command("call_next", { entry, ...naming(turn) });
    });
  }

  /** Gives the floor to somebody who isn't next: from the list, or passed over and back. */
  give(entry: string): void {
    this.#sentMs.value = this.floor.serverNow();
    void this.#run("other", () => this.#command("give_floor", { entry, ...naming(this.view?.turn) }));
  }

  /** Space: start the clock of a called turn, pause it, let it run on. */
  startOrPause(): void {
    const turn = this.view?.turn;
    if (turn === undefined) return;
    switch (turn.state) {
      case "called":
        this.#press("start", turn.id, () => this.#command("start_clock", { turn: turn.id }));
        break;
      case "speaking":
        this.#press("pause", turn.id, () => this.#command("pause_turn", { turn: turn.id }));
        break;
      case "paused":
      case "interrupted":
        this.#press("resume", turn.id, () => this.#command("resume_turn", { turn: turn.id }));
        break;
    }
  }

  extend(): void {
    const turn = this.view?.turn;
    if (turn === undefined) return;
    this.#press("extend", turn.id, () => this.#command("extend_turn", { turn: turn.id, by_ms: EXTEND_MS }));
  }

  end(): void {
    const turn = this.view?.turn;
    if (turn === undefined) return;
    this.#press("end", turn.id, () => this.#command("end_turn", { turn: turn.id }));
  }

  /** Whoever was called and isn't there: the running turn's entry, else the next one's. */
  passOver(): void {
    const entry = this.view?.turn ? this.view.turn.entry : nextUp(this.view?.list)?.[0];
    if (entry === undefined) return;
    this.#press("pass", entry, () => this.#command("pass_over", { entry }));
  }

  passOverEntry(entry: string): void {
    void this.#run("other", () => this.#command("pass_over", { entry }));
  }

  putBack(): void {
    const turn = this.view?.turn?.entry ? this.view.turn.id : this.view?.last?.turn;
    if (turn === undefined) return;
    this.#press("put_back", turn, () => this.#command("put_back", { turn }));
  }

  // A remote speaker's line (TN7).

  stillHeard(turn: string): void {
    void this.#run("line", () => this.#command("still_heard", { turn }));
  }

  keepPlace(turn: string): void {
    void this.#run("line", () => this.#command("keep_place", { turn }));
  }

  // Points of order.

  recognise(point: string): void {
    this.#press("point", point, () => this.#command("recognise_point", { point }));
  }

  holdPoint(point: string): void {
    void this.#run("other", () => this.#command("recognise_point", { point, after_sentence: true }));
  }

  declinePoint(point: string): void {
    void this.#run("other", () => this.#command("decline_point", { point }));
  }

  rule(point: string, ruling: Ruling, resume: boolean): void {
    void this.#run("point", () => this.#command("rule_on_point", { point, ruling, resume }));
  }

  /** It was no point of order, and is noted as what it was (PO2). */
  ruleAs(point: string, becomes: "right_of_reply" | "technical_call", resume: boolean): void {
    void this.#run("point", () => this.#command("rule_on_point", { point, ruling: "noted", resume, becomes }));
  }

  // Motions.

  /** Notes what became of a motion; where it was carried, the sheet of what follows from it opens (PO4). */
  async decideMotion(motion: Motion, carried: boolean): Promise<void> {
    const done = await this.carryOut("decide_motion", { motion: motion.id, carried });
    if (done !== null && carried) this.sheet.value = { name: FOLLOWS[motion.kind] };
  }

  // The list.

  /** Close an open list, open one that isn't; asked twice, and announced. */
  openOrCloseList(): void {
    const list = this.view?.list;
    if (list === undefined) return;
    const { item } = list;
    const kind = list.state === "open" ? "close_list" : "open_list";
    this.#press("list", `${item}/${list.state}`, () => this.#command(kind, { item }));
  }

  move(entry: string, before: string | undefined): void {
    void this.#run("other", () => this.#command("move_entry", { entry, ...(before !== undefined && { before }) }));
  }

  withdraw(entry: string): void {
    void this.#run("other", () => this.#command("withdraw", { entry }));
  }

  /** Does what was tried: the ceiling, the list closed, or both, and the trial is over. */
  async applyTrial(limit_ms: number | undefined, closes: boolean): Promise<void> {
    const item = this.view?.list?.item;
    if (item === undefined) return;
    const done = await this.#run("limit", async () => {
      if (limit_ms !== undefined) await this.#command("set_limit", { item, limit_ms });
      if (closes) await this.#command("close_list", { item });
    });
    if (done) this.endTrial();
  }

  endTrial(): void {
    this.whatIf.value = null;
    this.more.value = 0;
    this.closing.value = false;
  }

  liftCeiling(): void {
    const item = this.view?.list?.item;
    if (item === undefined) return;
    void this.#run("limit", () => this.#command("set_limit", { item }));
  }

  inscribe(fields: FieldsOf<"inscribe">): Promise<boolean> {
    return this.#run("other", () => this.#command("inscribe", fields));
  }

  /** Any command that a key doesn't give; null where it was refused, which is told like all else. */
  async carryOut<K extends CommandKind>(kind: K, fields: FieldsOf<K>): Promise<Accepted | null> {
    let accepted: Accepted | null = null;
    await this.#run("other", async () => {
      accepted = await this.#command(kind, fields);
    });
    return accepted;
  }

  // The sitting.

  openSitting(sitting: string): Promise<boolean> {
    return this.#run("sitting", () => this.#command("open_sitting", { sitting }));
  }

  suspend(turn: "end" | "keep", until_ms: number | undefined): Promise<boolean> {
    return this.#run("sitting", () =>
      this.#command("suspend_sitting", { turn, ...(until_ms !== undefined && { until_ms }) }),
    );
  }

  resume(): void {
    const { sitting = "" } = this.view?.meeting ?? {};
    this.#press("resume_sitting", sitting, () => this.#command("resume_sitting", {}));
  }

  adjourn(turn: "end" | "keep"): Promise<boolean> {
    return this.#run("sitting", () => this.#command("adjourn_sitting", { turn }));
  }

  revokeAdjournment(): Promise<boolean> {
    return this.#run("sitting", () => this.#command("revoke_adjournment", {}));
  }

  handOver(to: string): Promise<boolean> {
    return this.#run("sitting", () => this.#command("hand_over_chair", { to }));
  }

  openItem(item: string): Promise<boolean> {
    const end_turn = this.view?.turn !== undefined;
    return this.#run("item", () => this.#command("open_item", { item, ...(end_turn && { end_turn }) }));
  }

  closeItem(item: string): Promise<boolean> {
    return this.#run("item", () => this.#command("close_item", { item }));
  }

  reopenItem(item: string): Promise<boolean> {
    return this.#run("item", () => this.#command("reopen_item", { item }));
  }

  // The page's own.

  setLetters(on: boolean): void {
    localStorage.setItem(LETTERS_KEPT, on ? "on" : "off");
    this.letters.value = on;
  }

  disarm(): void {
    clearTimeout(this.#disarm);
    this.armed.value = null;
  }

  hush(): void {
    clearTimeout(this.#hush);
    this.told.value = null;
  }

  /** The sheet that was asked for doesn't come; the keys are the podium's again. */
  leaveSheet(): void {
    this.sheet.value = null;
    this.#tell({ text: t("part-failed"), refused: true });
  }

  isArmed(action: Action): boolean {
    return this.armed.value?.action === action;
  }

  isBusy(action: Action): boolean {
    return this.busy.value.has(action);
  }

  /** One press of a protected action; `target` is what it acts on. */
  #press(action: Action, target: string, run: () => Promise<unknown>): void {
    if (this.busy.peek().has(action)) return;
    const nowMs = this.floor.serverNow();
    const press = { action, target, protection: PROTECTION[action], nowMs, calledMs: this.calledMs.peek() };
    switch (judge(press, this.armed.peek())) {
      case "dead":
        return;
      case "arm":
        clearTimeout(this.#disarm);
        this.armed.value = { action, target, untilMs: nowMs + ARMED_FOR_MS };
        this.#disarm = setTimeout(() => this.disarm(), ARMED_FOR_MS);
        return;
      case "act":
        this.disarm();
        void this.#run(action, run);
    }
  }

  async #run(action: Action, run: () => Promise<unknown>): Promise<boolean> {
    this.busy.value = new Set([...this.busy.peek(), action]);
    this.hush();
    try {
      await run();
      return true;
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#tell({ text: error.message, rule: error instanceof Refused ? error.rule : undefined, refused: true });
      return false;
    } finally {
      const busy = new Set(this.busy.peek());
      busy.delete(action);
      this.busy.value = busy;
    }
  }

  #tell(told: Told): void {
    clearTimeout(this.#hush);
    this.told.value = told;
    this.#hush = setTimeout(() => this.hush(), TOLD_FOR_MS);
  }

  #command<K extends CommandKind>(kind: K, fields: FieldsOf<K>): Promise<Accepted> {
    // The client's rest argument is optional for commands without fields; here every command brings an object.
    const send = this.floor.do.bind(this.floor) as (kind: K, fields: FieldsOf<K>) => Promise<Accepted>;
    return send(kind, fields);
  }
}

/** The turn that a call means to end, where one runs (TN2). */
function naming(turn: Turn | undefined): { turn?: string } {
  return turn === undefined ? {} : { turn: turn.id };
}
