/** The way of a voice to a channel, as a sign and in words. */
import { type Channel, type Channels, languageCode, t } from "@rostrum/floor";

export interface Way {
  /** ● the floor itself, ✓ a booth directly, ← relay from a channel, ⇇ a relay of a relay, ✕ none; mirrored in Arabic. */
  readonly sign: string;
  /** The code of the language that is relayed. */
  readonly from?: string;
  readonly words: string;
  readonly tone: "calm" | "go" | "accent" | "warn" | "stop";
}

export function wayOf(channel: Channel | undefined, channels: Channels): Way {
  if (channel === undefined || channel.source === "none") {
    return { sign: "✕", words: t("technician-source-none"), tone: "stop" };
  }
  if (channel.source === "floor") return { sign: "●", words: t("technician-source-floor"), tone: "calm" };
  const booth = languageCode(channel.booth ?? channel.language);
  if (channel.relay_from === undefined) {
    return { sign: "✓", words: t("technician-source-direct", { booth }), tone: "go" };
  }
  const from = languageCode(channels[channel.relay_from]?.language ?? String(channel.relay_from));
  return channel.double
    ? { sign: "⇇", from, words: t("technician-source-double", { booth, from }), tone: "warn" }
    : { sign: "←", from, words: t("technician-source-relay", { booth, from }), tone: "accent" };
}
