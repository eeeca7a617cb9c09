/**
 * What a booth does for one language of the floor, read out of the channels (IN3).
 *
 * The plan is the service's; here it is only turned round: from "where does each channel come from" to "what do we do,
 * what do we listen to, and who listens to us".
 */
import type { Channel, Channels } from "../channels";
import type { View } from "../types";

export type Task =
  /** We interpret from the floor into our own language. */
  | { readonly does: "direct" }
  /** We interpret into our own language from another channel; `from` is that channel's language. */
  | { readonly does: "relay"; readonly from: string; readonly channel: string; readonly double: boolean }
  /** We interpret out of our own language into another one. */
  | { readonly does: "retour"; readonly into: string; readonly channel: string }
  /** Nothing for us to do: our language is on the floor, or another booth carries our channel. */
  | { readonly does: "rest"; readonly carried?: string }
  /** Nobody reaches our channel. */
  | { readonly does: "gap" }
  /** We have said that we stop. */
  | { readonly does: "stopped" };

export interface Assignment {
  readonly task: Task;
  /** The languages of the channels that are made from what we say, in the order of the channels. */
  readonly listeners: readonly string[];
}

/** The language that is spoken on the floor: the turn's, else the presiding officer's (IN12). */
export function floorLanguage({ turn, meeting }: View): string {
  return turn?.language ?? meeting.chair.language ?? "";
}

/** What the booth of a language does while these channels are in force. */
export function assignmentOf(booth: string, floorLanguage: string, channels: Channels): Assignment {
  const ours = Object.entries(channels).find(([, channel]) => maker(channel) === booth);
  if (ours === undefined) return { task: idle(booth, floorLanguage, channels), listeners: [] };
  const [number, channel] = ours;
  const listeners = Object.values(channels)
    .filter(({ relay_from }) => String(relay_from) === number)
    .map(({ language }) => language);
  return { task: taskOn(booth, number, channel, channels), listeners };
}

/** The booth that makes a channel; none where it is the floor itself, or nobody reaches it. */
export function maker({ source, booth, language }: Channel): string | undefined {
  return source === "booth" ? (booth ?? language) : undefined;
}

function taskOn(booth: string, number: string, { language, relay_from, double }: Channel, channels: Channels): Task {
  if (language !== booth) return { does: "retour", into: language, channel: number };
  if (relay_from === undefined) return { does: "direct" };
  return {
    does: "relay",
    from: channels[relay_from]?.language ?? "",
    channel: String(relay_from),
    double: double ?? false,
  };
}

function idle(booth: string, floorLanguage: string, channels: Channels): Task {
  const own = Object.entries(channels).find(([number, { language }]) => number !== "0" && language === booth)?.[1];
  if (own?.source === "none") return { does: own.state === "stopped" ? "stopped" : "gap" };
  const carried = own !== undefined && booth !== floorLanguage ? maker(own) : undefined;
  return { does: "rest", ...(carried !== undefined && { carried }) };
}

/** A booth that others hear their floor through. */
export function isPivot({ listeners }: Assignment): boolean {
  return listeners.length > 0;
}
