import { delegationName, languageName, listText, nextUp, t, type View } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import "./interpreting.css";
import { usePodium } from "./podium";

/** Where interpretation fails or is about to, and what the booths ask for: one line in plain words, the worst of it. */
export function Interpreting() {
  const { view, directory, conductor } = usePodium();
  const { turn, signals } = view.value;
  const trouble = troubleOf(view.value, (delegation) => delegationName(directory.value, delegation));
  if (trouble === null) return null;
  const pausable = signals?.pause === true && turn?.state === "speaking";
  return (
    <p class="interpreting" role="status" data-tone={trouble.tone} data-testid="interpreting">
      <span>{trouble.text}</span>
      {pausable && (
        <Button size="small" testid="interpreting-pause" onPress={() => conductor.startOrPause()}>
          {t("chair-pause")}
        </Button>
      )}
    </p>
  );
}

interface Trouble {
  readonly tone: "stop" | "warn";
  readonly text: string;
}

/** The worst first: no sound to work with, a language without interpretation, a booth's wish, the next speaker's plan. */
function troubleOf(view: View, name: (delegation: string) => string): Trouble | null {
  const { signals, channels = {}, cannot_hear = {}, turn } = view;
  if (signals?.pause) return { tone: "stop", text: t("chair-sound-pause") };
  const silent = Object.entries(channels).filter(([, channel]) => channel.state !== "on");
  if (turn && silent.length > 0) {
    const language = listText(silent.map(([, channel]) => languageName(channel.language)));
    return { tone: "stop", text: t("chair-no-interpretation", { language }) };
  }
  const [unheard] = Object.entries(cannot_hear);
  if (unheard) {
    const language = languageName(channels[unheard[0]]?.language ?? "");
    return { tone: "stop", text: t("chair-cannot-hear", { language, n: Number(unheard[1]) }) };
  }
  if (signals?.sound_ms !== undefined) return { tone: "warn", text: t("chair-sound") };
  if (signals?.slower_ms !== undefined) return { tone: "warn", text: t("chair-slower") };
  return comingTrouble(view, name);
}

/** The next speaker's language has no plan, or one that a change of interpreters mends (IN6). */
function comingTrouble({ list, ahead }: View, name: (delegation: string) => string): Trouble | null {
  const next = nextUp(list)?.[1];
  if (next === undefined || ahead === undefined) return null;
  const cure = ahead.cures?.[next.language];
  if (cure) {
    const booth = languageName(cure.booth);
    return { tone: "warn", text: t("chair-next-cure", { name: name(next.delegation), booth }) };
  }
  const gaps = Object.values(ahead.plans[next.language] ?? {}).filter((channel) => channel.state !== "on");
  if (gaps.length === 0) return null;
  const languages = listText(gaps.map((channel) => languageName(channel.language)));
  return { tone: "warn", text: t("chair-next-gap", { name: name(next.delegation), languages }) };
}
