import { useSignal } from "@preact/signals";
import { numberText, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { ArrowDown, ArrowUp, X } from "lucide-preact";
import { useRef } from "preact/hooks";
import { useKeptFocus } from "../../chair/list/kept-focus";
import { usePodium } from "../../chair/podium";
import { moved } from "./moved";
import { className } from "./values";

/** Kinds of entry that can have a rank of their own, whoever makes them (LS4). */
const OWN_RANK = ["group_statement", "presentation", "comment", "reply"] as const;

/** The ways that a class can go in the order. */
const WAYS = [
  { name: "up", by: -1, Sign: ArrowUp },
  { name: "down", by: 1, Sign: ArrowDown },
] as const;

interface ClassOrderProps {
  readonly labelled: string;
  readonly value: readonly string[];
  readonly onDraft: (value: readonly string[]) => void;
}

/** The classes in the order in which they are heard: each goes up and down by a key or a press, or out, and others in. */
export function ClassOrder({ labelled, value, onDraft }: ClassOrderProps) {
  const { directory } = usePodium();
  const rows = useRef<HTMLOListElement>(null);
  const said = useSignal("");
  useKeptFocus(rows);
  const kinds = Object.values(directory.value?.delegations ?? {}).map(({ kind }) => kind);
  const others = [...new Set([...kinds, ...OWN_RANK])].filter((name) => !value.includes(name));

  const move = (name: string, from: number, to: number) => {
    said.value = t("setting-place-now", { name: className(name), n: to + 1, of: value.length });
    onDraft(moved(value, from, to));
  };

  return (
    <fieldset class="setting-order" aria-labelledby={labelled}>
      <ol ref={rows}>
        {value.map((name, index) => (
          <li key={name} data-testid="class-in-order" data-class={name}>
            <span class="figures quiet">{numberText(index + 1)}</span>
            <span class="setting-order-name">{className(name)}</span>
            {WAYS.map((way) => (
              <Button
                key={way.name}
                kind="icon"
                size="small"
                label={t(`setting-move-${way.name}`, { name: className(name) })}
                disabled={value[index + way.by] === undefined}
                testid={`${way.name}-${name}`}
                onPress={() => move(name, index, index + way.by)}
              >
                <way.Sign aria-hidden="true" />
              </Button>
            ))}
            <Button
              kind="icon"
              size="small"
              label={t("setting-take-out", { name: className(name) })}
              testid={`out-${name}`}
              onPress={() => onDraft(value.filter((one) => one !== name))}
            >
              <X aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <select
          class="setting-choice"
          aria-label={t("setting-order-add")}
          data-testid="class-add"
          value=""
          onChange={(event) => {
            onDraft([...value, event.currentTarget.value]);
            event.currentTarget.value = "";
          }}
        >
          <option value="">{t("setting-order-add")}</option>
          {others.map((name) => (
            <option key={name} value={name}>
              {className(name)}
            </option>
          ))}
        </select>
      )}
      <p class="unseen" aria-live="polite">
        {said.value}
      </p>
    </fieldset>
  );
}
