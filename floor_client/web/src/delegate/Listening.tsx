import { signal } from "@preact/signals";
import { EarOff, EyeOff, Headphones } from "lucide-preact";
import type { Channel, Channels } from "../channels";
import { Button } from "../looks";
import { languageName } from "../names";
import { lang, numberText, t, term } from "../words";
import { attempt, isUnderway, lastWord, useDesk } from "./context";
import "./listening.css";

const KEPT = "rostrum.channel";

/** The channel that this reader listens to, once chosen; before that the one in the page's language. */
const chosen = signal<string | null>(localStorage.getItem(KEPT));

function choose(channel: string): void {
  localStorage.setItem(KEPT, channel);
  chosen.value = channel;
}

/** My channel and where it comes from just now, and the key for "I cannot hear"; the page itself plays no sound. */
export function Listening() {
  const { floor, view } = useDesk();
  const { channels } = view.value;
  if (channels === undefined || Object.keys(channels).length === 0) return null;
  const number = listenedTo(channels, chosen.value, lang.value);
  const channel = channels[number];
  if (channel === undefined) return null;
  const silent = isSilent(number, channel);
  const cannotHear = async () => {
    const told = await attempt(() => floor.do("cannot_hear", { channel: Number(number) }));
    if (told) lastWord.value = { text: () => t("delegate-cannot-hear-told"), tone: "go" };
  };
  return (
    <section
      class="listening may-be-old"
      data-testid="listening"
      data-silent={silent}
      aria-labelledby="listening-title"
    >
      <h2 id="listening-title">
        <Headphones aria-hidden="true" />
        {t("delegate-listening")}
      </h2>
      <select
        aria-label={t("delegate-listening-channel")}
        data-testid="channel"
        value={number}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {Object.entries(channels).map(([one, known]) => (
          <option key={one} value={one}>
            {nameOf(one, known)}
          </option>
        ))}
      </select>
      <p class="listening-source" data-testid="channel-source">
        {sourceText(number, channel, channels)}
      </p>
      <Button testid="cannot-hear" pending={isUnderway(floor, "cannot_hear")} onPress={() => void cannotHear()}>
        {channel.medium === undefined ? <EarOff aria-hidden="true" /> : <EyeOff aria-hidden="true" />}
        {t(channel.medium === undefined ? "delegate-cannot-hear" : "delegate-cannot-see")}
      </Button>
    </section>
  );
}

/** The chosen channel while there is such a one, else the one in the reader's language, else the floor. */
export function listenedTo(channels: Channels, wanted: string | null, language: string): string {
  if (wanted !== null && wanted in channels) return wanted;
  const mine = Object.entries(channels).find(([number, channel]) => number !== "0" && channel.language === language);
  return mine?.[0] ?? "0";
}

function isSilent(number: string, channel: Channel): boolean {
  return number !== "0" && (channel.source === "none" || channel.state !== "on");
}

function nameOf(number: string, channel: Channel): string {
  const n = numberText(Number(number));
  if (number === "0") return t("delegate-channel-floor", { n });
  return t("delegate-channel", { n, language: languageName(channel.language) });
}

/** "From Spanish, directly", "from Spanish by way of English": where the sound has come through. */
function sourceText(number: string, channel: Channel, channels: Channels): string {
  const spoken = channels["0"]?.language ?? "";
  if (isSilent(number, channel)) return t("delegate-source-none");
  if (number === "0") return t("delegate-source-floor", { language: term("in-language", spoken) });
  if (channel.source === "floor") return t("delegate-source-original");
  const from = term("from-language", spoken);
  const relay = channel.relay_from === undefined ? undefined : channels[channel.relay_from];
  if (relay === undefined) return t("delegate-source-direct", { from });
  return t("delegate-source-relay", { from, by: term("via-language", relay.language) });
}
