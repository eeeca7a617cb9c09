import { useComputed, useSignal } from "@preact/signals";
import { type Directory, directionOf, type Floor, mayBeOld, say, type View } from "@rostrum/floor";
import { ConnectionLine } from "@rostrum/floor/looks";
import { useEffect } from "preact/hooks";
import { Break } from "./Break";
import { Next } from "./Next";
import { type Pair, pairAt, pairsOf } from "./pairs";
import { Top } from "./Top";
import { Turn } from "./Turn";
import "./wall.css";

/** What every part of the wall is given. */
export interface Shown {
  readonly view: View;
  readonly directory: Directory | null;
  readonly pair: Pair;
}

/** The wall: who speaks, how long is left, what about, who is next; two languages side by side and nothing to touch. */
export function Wall({ floor, hash: fixed }: { floor: Floor; hash?: string }) {
  const hash = useSignal(fixed ?? location.hash);
  useEffect(() => {
    const onHash = () => {
      hash.value = fixed ?? location.hash;
    };
    addEventListener("hashchange", onHash);
    return () => removeEventListener("hashchange", onHash);
  }, []);
  const pairs = useComputed(() => pairsOf(hash.value));
  const which = useComputed(() => pairAt(pairs.value, floor.now.value).join("+"));
  const view = floor.view.value;
  const line = <ConnectionLine floor={floor} />;
  if (view === null || floor.directory.value === null) return line;
  const pair = which.value.split("+") as unknown as Pair;
  const shown: Shown = { view, directory: floor.directory.value, pair };
  const { turn, meeting } = view;
  return (
    <>
      {line}
      <div
        class="wall"
        dir={directionOf(pair[0])}
        data-testid="wall"
        data-phase={meeting.phase}
        data-theme={meeting.display === "silence" ? "dark" : undefined}
        data-pair={which.value}
        data-stale={mayBeOld(floor.line.value)}
      >
        <Top {...shown} now={floor.now} />
        {turn && meeting.phase === "open" ? (
          <Turn {...shown} turn={turn} floor={floor} />
        ) : (
          <Break {...shown} now={floor.now} />
        )}
        <Next {...shown} now={floor.now} />
      </div>
    </>
  );
}

/** One text in both languages, each in its own direction; once where both are the same. */
export function Both({
  pair,
  text,
  tag = "span",
}: {
  pair: Pair;
  text: (speech: ReturnType<typeof say>) => string;
  tag?: "span" | "p" | "h1";
}) {
  const Tag = tag;
  const [one, other] = pair;
  const texts = (one === other ? [one] : [one, other]).map((code) => {
    const speech = say(code);
    return { code, dir: speech.dir, text: text(speech) };
  });
  const same = texts.every((each) => each.text === texts[0]?.text);
  return (
    <>
      {(same ? texts.slice(0, 1) : texts).map((each) => (
        <Tag key={each.code} class="both" lang={each.code} dir={each.dir}>
          {each.text}
        </Tag>
      ))}
    </>
  );
}
