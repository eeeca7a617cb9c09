import { useSignal } from "@preact/signals";
import { durationText, type List, t, term } from "@rostrum/floor";
import { Button, Dialog } from "@rostrum/floor/looks";
import { usePodium } from "../podium";
import { CloseLine } from "./Keys";

const MINUTE = 60_000;

/** The limit and the budget of each class on this list: what it may use a turn, and in all (TN3, TN8). */
export function Limits({ onClose }: { onClose: () => void }) {
  const { view, order } = usePodium();
  const { list } = view.value;
  if (list === undefined) return null;
  const waiting = order.value.flatMap((id) => list.entries?.[id]?.class ?? []);
  const known = [...new Set([...waiting, ...Object.keys(list.budgets ?? {})])];
  // Before anybody waits, every class may still come.
  const classes = known.length > 0 ? known : Object.keys(list.limits);
  return (
    <Dialog title={t("chair-limits-title")} onClose={onClose} wide testid="limits">
      <div class="limits">
        {classes.map((name) => (
          <Class key={name} name={name} list={list} />
        ))}
      </div>
      <p class="quiet">{t("chair-limits-words")}</p>
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}

function Class({ name, list }: { name: string; list: List }) {
  const { conductor } = usePodium();
  const { item } = list;
  const limit = list.limits[name];
  const budget = list.budgets?.[name];
  return (
    <fieldset class="limits-class" data-testid={`limits-${name}`}>
      <legend>
        <b>{term("class", name)}</b>
        {budget && (
          <small class="quiet">
            {t("chair-budget-spent", { spent: durationText(budget.spent_ms), budget: durationText(budget.budget_ms) })}
          </small>
        )}
      </legend>
      <Minutes
        words="chair-limit-of-turn"
        testid={`limit-of-${name}`}
        valueMs={limit}
        onSet={(limit_ms) => conductor.carryOut("set_limit", { item, class: name, ...(limit_ms && { limit_ms }) })}
      />
      <Minutes
        words="chair-budget"
        testid={`budget-of-${name}`}
        valueMs={budget?.budget_ms}
        onSet={(budget_ms) => conductor.carryOut("set_budget", { item, class: name, ...(budget_ms && { budget_ms }) })}
      />
    </fieldset>
  );
}

interface MinutesProps {
  readonly words: string;
  readonly testid: string;
  readonly valueMs: number | undefined;
  readonly onSet: (ms: number | undefined) => Promise<unknown>;
}

/** A length of time in minutes; left empty it is lifted. Nothing is sent before the button is pressed. */
function Minutes({ words, testid, valueMs, onSet }: MinutesProps) {
  const kept = valueMs === undefined ? "" : String(valueMs / MINUTE);
  const typed = useSignal<string | null>(null);
  const minutes = typed.value ?? kept;
  const ms = Math.round(Number(minutes) * MINUTE);
  const wrong = minutes !== "" && !(ms > 0);
  const set = () =>
    void onSet(minutes === "" ? undefined : ms).then(() => {
      typed.value = null;
    });
  return (
    <div class="minutes">
      <label class="field">
        <span>{t(words)}</span>
        <input
          type="number"
          min="0.25"
          step="0.25"
          inputMode="decimal"
          data-testid={testid}
          value={minutes}
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
      </label>
      <Button size="small" testid={`${testid}-set`} disabled={wrong || minutes === kept} onPress={set}>
        {t("chair-set")}
      </Button>
    </div>
  );
}
