import { useSignal } from "@preact/signals";
import { numberText, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { ArrowDown, ArrowUp, X } from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { usePodium } from "../../chair/podium";
import { moved } from "./moved";
import { className } from "./values";

/** Kinds of entry that can have a rank of their own, whoever makes them (LS4). */
const OWN_RANK = ["group_statement", "presentation", "comment", "reply"] as const;

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
  const held = useRef<{ readonly name: string; readonly act: "up" | "down" } | null>(null);
  const kinds = Object.values(directory.value?.delegations ?? {}).map(({ kind }) => kind);
  const others = [...new Set([...kinds, ...OWN_RANK])].filter((name) => !value.includes(name));

  const move = (name: string, act: "up" | "down") => {
    const from = value.indexOf(name);
    const to = act === "up" ? from - 1 : from + 1;
    held.current = { name, act };
    said.value = t("setting-place-now", { name: className(name), n: to + 1, of: value.length });
    onDraft(moved(value, from, to));
  };
  // The row that was moved is another element's neighbour now; the key that moved it stays under the finger.
  useLayoutEffect(() => {
    if (held.current === null) return;
    const { name, act } = held.current;
    held.current = null;
    rows.current?.querySelector<HTMLElement>(`[data-testid="${act}-${name}"]`)?.focus();
  }, [value]);

  return (
    <fieldset class="setting-order" aria-labelledby={labelled}>
      <ol ref={rows}>
        {value.map((name, index) => (
          <li key={name} data-testid="class-in-order" data-class={name}>
            <span class="figures quiet">{numberText(index + 1)}</span>
            <span class="setting-order-name">{className(name)}</span>
            <Button
              kind="icon"
              size="small"
              label={t("setting-move-up", { name: className(name) })}
              disabled={index === 0}
              testid={`up-${name}`}
              onPress={() => move(name, "up")}
            >
              <ArrowUp aria-hidden="true" />
            </Button>
            <Button
              kind="icon"
              size="small"
              label={t("setting-move-down", { name: className(name) })}
              disabled={index === value.length - 1}
              testid={`down-${name}`}
              onPress={() => move(name, "down")}
            >
              <ArrowDown aria-hidden="true" />
            </Button>
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
