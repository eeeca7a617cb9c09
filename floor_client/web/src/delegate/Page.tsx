import { useComputed } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { mayBeOld } from "../connection";
import { Chip, ConnectionLine, Notice } from "../looks";
import { nameOf, ordinal, t } from "../words";
import { Announcer } from "./Announcer";
import { awake } from "./awake";
import { newsOf, ring } from "./bell";
import { Closing } from "./Closing";
import { delegationName, lastWord, useDesk } from "./context";
import { Dock } from "./Dock";
import { Elsewhere } from "./Elsewhere";
import { Ended } from "./Ended";
import { FloorCard } from "./FloorCard";
import { Listening } from "./Listening";
import { Matters } from "./Matters";
import { Mine } from "./Mine";
import { MyFloor } from "./MyFloor";
import { MyText } from "./MyText";
import { MyPoint } from "./PointOfOrder";
import { Queue } from "./Queue";
import { Sheets } from "./sheets/Sheets";
import { onDeck, type Situation, situationOf } from "./situation";
import { Top } from "./Top";

/** The delegate's page: our own floor when we have it, else the hall's, our place, and the list. */
export function Page() {
  const { floor, view, own, directory } = useDesk();
  const situation = useSituation();
  const me = delegationName(directory.value, own.value.delegation);
  const near = situation.at === "floor" || onDeck(situation);
  useEffect(() => awake(near), [near]);
  useBell(situation);
  useEffect(() => {
    document.title = `${headline(situation)} · ${me}`;
  });
  return (
    <div class="page" data-at={situation.at} data-stale={mayBeOld(floor.line.value)}>
      <ConnectionLine floor={floor} />
      <Announcer situation={situation} />
      <Top />
      <Ended line={floor.line.value} />
      {situation.at === "floor" ? (
        <MyFloor turn={situation.turn} />
      ) : (
        <>
          <main class="desk">
            <div class="desk-now">
              <MyPoint />
              <FloorCard />
              <Matters />
              <Closing />
              <Mine situation={situation} />
              <Listening />
              <MyText />
            </div>
            <div class="desk-list">
              <Queue />
              <Elsewhere shown={situation.at === "waiting" ? situation.id : undefined} />
              {view.value.meeting.illustrative && (
                <p class="desk-foot">
                  <Chip kind="outline">{t("illustrative")}</Chip> {nameOf(view.value.meeting.title)}
                </p>
              )}
            </div>
          </main>
          {floor.line.value.state !== "ended" && <Dock situation={situation} />}
        </>
      )}
      <Sheets situation={situation} />
      <LastWord />
    </div>
  );
}

/** The situation depends on the minute too; the page is drawn again only when it differs. */
function useSituation(): Situation {
  const { floor, view, own } = useDesk();
  const last = useRef<Situation | null>(null);
  return useComputed(() => {
    const next = situationOf(view.value, own.value, floor.now.value);
    if (JSON.stringify(next) !== JSON.stringify(last.current)) last.current = next;
    return last.current ?? next;
  }).value;
}

/** Rings when our turn has come nearer. */
function useBell(situation: Situation): void {
  const last = useRef<Situation | null>(null);
  useEffect(() => {
    const news = newsOf(last.current, situation);
    last.current = situation;
    if (news !== null) ring(news);
  }, [situation]);
}

function headline(situation: Situation): string {
  if (situation.at === "floor") return t("delegate-you-have-the-floor");
  if (situation.at !== "waiting") return t("delegate-title");
  return situation.ahead === 0 ? t("delegate-place-next") : t("delegate-place", { n: ordinal(situation.ahead + 1) });
}

/** The answer to the last command, when it was no. */
function LastWord() {
  const word = lastWord.value;
  if (word === null) return null;
  return (
    <div class="last-word">
      <Notice
        tone={word.tone}
        {...(word.rule !== undefined && { rule: word.rule })}
        onDismiss={() => {
          lastWord.value = null;
        }}
      >
        {word.text()}
      </Notice>
    </div>
  );
}
