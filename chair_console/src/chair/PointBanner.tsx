import { useSignal } from "@preact/signals";
import { delegationName, type Point, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { TriangleAlert } from "lucide-preact";
import { useEffect, useRef } from "preact/hooks";
import { chime } from "./chime";
import { MenuButton } from "./MenuButton";
import "./point.css";
import { usePodium } from "./podium";

/**
 * A point of order comes above everything, over the head of the page, so that nothing below it moves.
 * Several wait behind the first, which alone can be recognised (PO1).
 */
export function PointBanner() {
  const { view } = usePodium();
  const raised = view.value.points.length;
  const heard = useRef(raised);
  useEffect(() => {
    if (raised > heard.current) chime();
    heard.current = raised;
  }, [raised]);
  const [first, ...others] = view.value.points;
  if (first === undefined) return null;
  return (
    <section
      class="point"
      data-tone="stop"
      data-testid="point-banner"
      aria-label={t("kind-point-of-order")}
      data-state={first.state}
    >
      <TriangleAlert class="point-sign" aria-hidden="true" />
      <Who point={first} others={others} />
      {first.state === "recognised" ? <Ruling key={first.id} point={first} /> : <Hearing point={first} />}
    </section>
  );
}

function Who({ point, others }: { point: Point; others: readonly Point[] }) {
  const { directory } = usePodium();
  const names = others.map((other) => delegationName(directory.value, other.delegation));
  return (
    <p class="point-who">
      <span class="point-word">{t(`chair-point-${point.state}`)}</span>
      <b data-testid="point-delegation">{delegationName(directory.value, point.delegation)}</b>
      {names.length > 0 && (
        <span class="point-others">{t("chair-point-others", { n: names.length, name: names[0] ?? "" })}</span>
      )}
    </p>
  );
}

function Hearing({ point }: { point: Point }) {
  const { conductor } = usePodium();
  const armed = conductor.isArmed("point");
  return (
    <div class="point-acts">
      <Button
        hotkey={conductor.conducting.value ? "p" : undefined}
        cap="P"
        testid="point-recognise"
        armed={armed}
        pending={conductor.isBusy("point")}
        onPress={() => conductor.recognise(point.id)}
      >
        <span class="either">
          <span data-shown={!armed}>{t("chair-recognise")}</span>
          <span data-shown={armed}>{t("chair-again")}</span>
        </span>
      </Button>
      <Button testid="point-hold" disabled={point.state === "held"} onPress={() => conductor.holdPoint(point.id)}>
        {t("chair-after-sentence")}
      </Button>
      <Button testid="point-decline" onPress={() => conductor.declinePoint(point.id)}>
        {t("chair-decline")}
      </Button>
    </div>
  );
}

const RULINGS = ["upheld", "not_upheld", "noted"] as const;
const BECOMES = ["right_of_reply", "technical_call"] as const;

/** The ruling, and whether the interrupted turn goes on: said first, since the ruling does both at once (PO2). */
function Ruling({ point }: { point: Point }) {
  const { view, directory, conductor } = usePodium();
  const resume = useSignal(true);
  const kept = view.value.interrupted.at(-1);
  const name = kept && delegationName(directory.value, kept.delegation);
  return (
    <div class="point-acts">
      {name !== undefined && (
        <label class="point-resume">
          <input
            type="checkbox"
            checked={resume.value}
            data-testid="point-resume"
            onChange={(event) => {
              resume.value = event.currentTarget.checked;
            }}
          />
          <span>{t("chair-then-resumes", { name })}</span>
        </label>
      )}
      {RULINGS.map((ruling) => (
        <Button
          key={ruling}
          testid={`point-${ruling}`}
          pending={conductor.isBusy("point")}
          onPress={() => conductor.rule(point.id, ruling, resume.value)}
        >
          {t(`chair-ruling-${ruling.replace("_", "-")}`)}
        </Button>
      ))}
      <MenuButton
        label={t("chair-point-becomes")}
        items={BECOMES.map((becomes) => ({
          testid: `becomes-${becomes}`,
          words: t(`chair-becomes-${becomes.replaceAll("_", "-")}`),
          run: () => conductor.ruleAs(point.id, becomes, resume.value),
        }))}
        testid="point-becomes"
      />
    </div>
  );
}
