import type { ReadonlySignal } from "@preact/signals";
import { inOrder, waitingCount } from "@rostrum/floor";
import { fit } from "./fit";
import "./next.css";
import { Both, type Shown } from "./Wall";

const SHOWN = 3;
/** The room for one name, and its sizes; the second language is set a third smaller. */
const THIRD = { width: 26, height: 7.2 };
const SIZES = [4.2, 3.6, 3.1, 2.7, 2.3, 2] as const;

/** The next three in both languages, and how many more; a closed list says so, and an announced closing when (LS20). */
export function Next({ view, directory, pair, now }: Shown & { now: ReadonlySignal<number> }) {
  const { list, meeting } = view;
  if (
    list === undefined ||
    meeting.display !== undefined ||
    (meeting.phase !== "open" && meeting.phase !== "suspended")
  ) {
    return <footer class="wall-next" data-empty="true" />;
  }
  const next = inOrder(list).slice(0, SHOWN);
  const more = waitingCount(list) - next.length;
  return (
    <footer class="wall-next may-be-old" data-testid="next">
      <p class="wall-label">{next.length > 0 && <Both pair={pair} text={(speech) => speech.t("floor-next")} />}</p>
      <ol class="wall-three">
        {next.map(([id, entry]) => (
          <li key={id} data-testid="next-row" data-entry={id} style={{ "--name": sizeOf(entry.delegation) }}>
            <Both
              pair={pair}
              text={(speech) =>
                speech.nameOf(directory?.delegations[entry.delegation]?.names) || entry.delegation.toUpperCase()
              }
            />
          </li>
        ))}
      </ol>
      <p class="wall-more" data-testid="more">
        {more > 0 && <Both pair={pair} text={(speech) => speech.t("display-more", { n: more })} />}
        {list.state === "closed" && <Both pair={pair} text={(speech) => speech.t("list-closed")} />}
        {list.closes_ms !== undefined && <Closing pair={pair} at={list.closes_ms} now={now} />}
      </p>
    </footer>
  );

  function sizeOf(delegation: string): number {
    const names = pair.map((lang) => directory?.delegations[delegation]?.names[lang] ?? "");
    return fit(names, THIRD, SIZES);
  }
}

/** How long the list still takes requests, counted down. */
function Closing({ pair, at, now }: Pick<Shown, "pair"> & { at: number; now: ReadonlySignal<number> }) {
  const left = Math.max(0, at - now.value);
  return <Both pair={pair} text={(speech) => speech.t("display-closes-in", { left: speech.clockText(left) })} />;
}
