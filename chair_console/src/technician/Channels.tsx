import { type Channel, delegationName, languageCode, languageName, listText, numberText, t } from "@rostrum/floor";
import { LanguageChip } from "@rostrum/floor/looks";
import { useDesk } from "./desk";
import "./channels.css";

/** Every channel: its language, where its sound comes from just now, and who can't hear it (IN13, IN14). */
export function Channels() {
  const { view } = useDesk();
  const channels = Object.entries(view.value.channels ?? {});
  return (
    <section class="channels may-be-old" aria-labelledby="channels-title" data-testid="channels">
      <h2 id="channels-title">{t("technician-channels")}</h2>
      {channels.length === 0 ? (
        <p class="quiet">{t("technician-no-channels")}</p>
      ) : (
        <ul>
          {channels.map(([number, channel]) => (
            <Row key={number} number={number} channel={channel} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Row({ number, channel }: { number: string; channel: Channel }) {
  const { view, directory } = useDesk();
  const unheard = view.value.cannot_hear?.[number];
  const names = Array.isArray(unheard) ? unheard.map((id) => delegationName(directory.value, id)) : [];
  return (
    <li
      class="channel"
      data-testid="channel"
      data-channel={number}
      data-source={channel.source}
      data-state={channel.state}
    >
      <span class="channel-number">{numberText(Number(number))}</span>
      <LanguageChip code={channel.language} name={languageName(channel.language)} />
      <span class="channel-source" data-tone={channel.source === "none" ? "stop" : channel.double ? "warn" : "calm"}>
        {sourceText(number, channel, view.value.channels ?? {})}
        {names.length > 0 && (
          <small data-testid="cannot-hear">
            {t("technician-cannot-hear", { n: names.length, who: listText(names) })}
          </small>
        )}
      </span>
      <OnMic number={number} channel={channel} />
    </li>
  );
}

/** Who is on microphone in the booth that makes it. */
function OnMic({ number, channel }: { number: string; channel: Channel }) {
  const { view } = useDesk();
  if (number === "0" || channel.source !== "booth") return null;
  const booth = channel.booth ?? channel.language;
  return <b class="channel-mic">{view.value.booths?.[booth]?.on_mic}</b>;
}

function sourceText(number: string, channel: Channel, channels: Readonly<Record<string, Channel>>): string {
  if (channel.state === "stopped") return t("technician-source-stopped");
  if (number === "0") return t("technician-source-hall");
  if (channel.source === "floor") return t("technician-source-floor");
  if (channel.source === "none") return t("technician-source-none");
  const booth = languageCode(channel.booth ?? channel.language);
  if (channel.relay_from === undefined) return t("technician-source-direct", { booth });
  const from = channels[channel.relay_from]?.language;
  return t(channel.double ? "technician-source-double" : "technician-source-relay", {
    booth,
    from: from === undefined ? "" : languageCode(from),
  });
}
