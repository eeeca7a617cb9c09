import { useSignal } from "@preact/signals";
import { delegationName, entryOf, inOrder, numberText, t, type View } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { usePodium } from "../../chair/podium";
import { TextField } from "./fields";

/** Lets two entries change places, by order of the chair; limits stay with the classes (LS9). */
export function SwapSheet({ entry, onClose }: { entry: string; onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const other = useSignal("");
  const reason = useSignal("");
  const known = entryOf(view.value, entry);
  if (known === undefined) return null;
  const name = delegationName(directory.value, known.delegation);
  const queue = inOrder(listWith(view.value, entry));
  const swap = async () => {
    const why = reason.value.trim();
    const done = await conductor.carryOut("swap_entries", { entry, other: other.value, ...(why && { reason: why }) });
    if (done) onClose();
  };
  return (
    <Ask
      title={t("secretariat-swap-title", { name })}
      confirm={t("secretariat-swap-do")}
      disabled={other.value === ""}
      pending={conductor.isBusy("other")}
      testid="swap"
      onCancel={onClose}
      onConfirm={() => void swap()}
    >
      <label class="field">
        <span>{t("secretariat-swap-with")}</span>
        <select
          value={other.value}
          data-testid="swap-other"
          onChange={(event) => {
            other.value = event.currentTarget.value;
          }}
        >
          <option value="">{t("secretariat-choose")}</option>
          {queue.map(([id, { delegation }], index) =>
            id === entry ? null : (
              <option key={id} value={id}>
                {`${numberText(index + 1)}  ${delegationName(directory.value, delegation)}`}
              </option>
            ),
          )}
        </select>
      </label>
      <TextField words="secretariat-reason" value={reason} testid="swap-reason" />
    </Ask>
  );
}

function listWith(view: View, entry: string) {
  return [view.list, ...Object.values(view.lists ?? {})].find((list) => list?.entries?.[entry] !== undefined);
}
