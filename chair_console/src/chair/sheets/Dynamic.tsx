import { useSignal } from "@preact/signals";
import { durationText, forecast, proposedLimits, t, term, timeText, type View } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { usePodium } from "../podium";

const MINUTE = 60_000;
const ANNOUNCED_BY = [0, 2, 5] as const;

/** A limit for each class with which as many as can be are heard: a proposal, which the chair announces or leaves (TN9). */
export function Dynamic({ onClose }: { onClose: () => void }) {
  const { view, floor, order, conductor } = usePodium();
  const minutes = useSignal(0);
  const { list, meeting } = view.value;
  const limits = proposedLimits(view.value, floor.now.value);
  const { endsMs, unheard } = forecast(limited(view.value, limits), floor.now.value);
  const announce = () => {
    if (list === undefined) return;
    const in_ms = minutes.value * MINUTE;
    void conductor
      .carryOut("announce_limits", { item: list.item, limits, ...(in_ms > 0 && { in_ms }) })
      .then((done) => done !== null && onClose());
  };
  return (
    <Ask
      title={t("chair-dynamic-title")}
      confirm={t("chair-dynamic-do", { n: order.value.length })}
      testid="dynamic"
      onCancel={onClose}
      onConfirm={announce}
    >
      <dl class="dynamic">
        {Object.entries(limits).map(([name, limit]) => (
          <div key={name} data-testid="dynamic-limit" data-class={name}>
            <dt>{term("class", name)}</dt>
            <dd class="figures">
              <s class="quiet">{durationText(list?.limits[name] ?? 0)}</s> <b>{durationText(limit)}</b>
            </dd>
          </div>
        ))}
      </dl>
      <p data-tone={unheard.length > 0 ? "stop" : "go"} class="dynamic-ends">
        {t("chair-ends", { time: timeText(endsMs, meeting.timezone), n: unheard.length })}
      </p>
      <label class="field">
        <span>{t("chair-dynamic-when")}</span>
        <select
          data-testid="dynamic-when"
          value={minutes.value}
          onChange={(event) => {
            minutes.value = Number(event.currentTarget.value);
          }}
        >
          {ANNOUNCED_BY.map((n) => (
            <option key={n} value={n}>
              {t("chair-dynamic-in", { n })}
            </option>
          ))}
        </select>
      </label>
    </Ask>
  );
}

/** The view as it would be with these limits by class, and no ceiling. */
function limited(view: View, limits: Readonly<Record<string, number>>): View {
  if (view.list === undefined) return view;
  return { ...view, list: { ...view.list, limits: { ...view.list.limits, ...limits } } };
}
