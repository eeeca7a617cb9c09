import { useComputed } from "@preact/signals";
import { delegationName, inOrder, numberText, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { Check } from "lucide-preact";
import { usePodium } from "../chair/podium";

/** What the last nameplate came to: the delegation and its place, and one press to take it back. */
export function Made({ entry, onGone }: { entry: string; onGone: () => void }) {
  const { view, directory, conductor } = usePodium();
  const stands = useComputed(() => {
    const lists = [view.value.list, ...Object.values(view.value.lists ?? {})];
    const list = lists.find((one) => one?.entries?.[entry] !== undefined);
    const place = inOrder(list).findIndex(([id]) => id === entry) + 1;
    return list && { item: list.item, place, delegation: list.entries?.[entry]?.delegation ?? "" };
  });
  if (stands.value === undefined) return null;
  const { item, place, delegation } = stands.value;
  const name = delegationName(directory.value, delegation);
  return (
    <div class="made" data-tone="go" role="status" data-testid="made" data-entry={entry}>
      <Check aria-hidden="true" />
      <span>{t("secretariat-made", { name, place: numberText(place), item })}</span>
      <Button
        size="small"
        testid="made-undo"
        onPress={() => void conductor.carryOut("withdraw", { entry }).then((done) => done && onGone())}
      >
        {t("secretariat-undo")}
      </Button>
    </div>
  );
}
