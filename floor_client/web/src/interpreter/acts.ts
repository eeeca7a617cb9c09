/** What an interpreter does: each act is a command of the booth, a second press where it stops the work. */
import { answered } from "../answer";
import type { Booth, BoothCall } from "../channels";
import type { CommandKind } from "../commands";
import { troubles } from "../troubles";
import { inOrder } from "../view";
import type { Desk } from "./context";

/** A second press counts for so long. */
const ARMED_MS = 3_000;
const NEWS_MS = 8_000;

/** The booth as the service tells it; none before the first sitting. */
export function ourBooth({ view, booth }: Desk): Booth | undefined {
  return view.value.booths?.[booth];
}

/** Our last call for the technician. */
export function ourCall({ view, booth }: Desk): BoothCall | undefined {
  return view.value.calls?.findLast((call): call is BoothCall => "booth" in call && call.booth === booth);
}

/** The colleague who would mend the nearest trouble that our booth can mend, while nobody was asked yet. */
export function ourCure(desk: Desk): string | undefined {
  if (ourBooth(desk)?.handover) return undefined;
  const ours = troubles(desk.view.value, desk.foreseen.value).find(
    ({ later, cure }) => !later && cure?.booth === desk.booth,
  );
  return ours?.cure?.interpreter;
}

/** Who could take over: who is proposed, else the first who isn't on microphone. */
export function colleague(desk: Desk): string | undefined {
  const ours = ourBooth(desk);
  return ours?.proposed?.to ?? ours?.interpreters.find((who) => who !== ours.on_mic);
}

/** A command of that kind has no answer yet. */
export function isUnderway({ floor }: Desk, kind: CommandKind): boolean {
  return floor.underway.value.some((one) => one.kind === kind);
}

export function slower(desk: Desk): void {
  if (desk.view.value.turn) void tellHall(desk, "slower");
}

export function sound(desk: Desk): void {
  if (desk.view.value.turn) void tellHall(desk, "sound");
}

export function callTechnician(desk: Desk): void {
  const call = ourCall(desk);
  if (call === undefined || call.state === "done") void send(desk, desk.floor.do("call_technician"));
}

/** Asks a colleague to take over with the next speaker; nothing is asked twice. */
export function askHandover(desk: Desk, to = colleague(desk)): void {
  if (to !== undefined && ourBooth(desk)?.handover === undefined) {
    void send(desk, desk.floor.do("ask_handover", { to }));
  }
}

/** The colleague says yes. */
export function acceptHandover(desk: Desk): void {
  if (ourBooth(desk)?.handover?.state === "asked") void send(desk, desk.floor.do("accept_handover"));
}

/** One key for the warning: the exchange that mends the nearest trouble is asked for. */
export function acceptCure(desk: Desk): void {
  const to = ourCure(desk);
  if (to !== undefined) askHandover(desk, to);
}

export function stopOrResume(desk: Desk): void {
  if (ourBooth(desk)?.stopped_ms !== undefined) {
    void send(desk, desk.floor.do("resume_booth"));
  } else if (desk.armed.value) {
    desk.armed.value = false;
    void send(desk, desk.floor.do("stop_booth"));
  } else {
    desk.armed.value = true;
    setTimeout(() => {
      desk.armed.value = false;
    }, ARMED_MS);
  }
}

/** From which channel we really take relay; without one, as planned (IN13). */
export function reportRelay(desk: Desk, channel?: number): void {
  void send(desk, desk.floor.do("report_relay", channel === undefined ? {} : { channel }));
}

/** The speaker now speaks another language; the plan follows at once (IN12). */
export function declareLanguage(desk: Desk, language: string): void {
  const turn = desk.view.value.turn?.id;
  if (turn !== undefined) void send(desk, desk.floor.do("declare_language", { turn, language }));
}

/** Asks which language it is, while somebody speaks. */
export function askLanguage({ view, sheet }: Desk): void {
  if (view.value.turn) sheet.value = "language";
}

/** Opens the text of who comes at this place, or closes it again. */
export function openText(desk: Desk, place: number): void {
  const entry = inOrder(desk.view.value.list)[place - 1]?.[0];
  if (entry === undefined || desk.view.value.texts?.[entry] === undefined) return;
  desk.opened.value = desk.opened.value === entry ? null : entry;
}

/** Once it is accepted, the booth sees that it was shown, for a while. */
async function tellHall(desk: Desk, what: "slower" | "sound"): Promise<void> {
  desk.sent.value = null;
  await send(desk, desk.floor.do(`signal_${what}`));
  if (desk.told.value !== null) return;
  desk.sent.value = what;
  setTimeout(() => {
    if (desk.sent.value === what) desk.sent.value = null;
  }, NEWS_MS);
}

async function send(desk: Desk, command: Promise<unknown>): Promise<void> {
  desk.told.value = null;
  desk.told.value = await answered(command);
}
