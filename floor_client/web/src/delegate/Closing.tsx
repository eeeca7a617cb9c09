import { Hourglass } from "lucide-preact";
import { durationText, t } from "../words";
import { useDesk } from "./context";

/** The list closes by itself, as announced: how long it still takes requests (LS20). */
export function Closing() {
  const { floor, view } = useDesk();
  const { list } = view.value;
  if (list?.closes_ms === undefined || list.state !== "open") return null;
  const leftMs = Math.max(0, list.closes_ms - floor.now.value);
  return (
    <p class="closing counting" data-testid="closing" data-tone="warn">
      <Hourglass aria-hidden="true" />
      {t("delegate-list-closes", { time: durationText(Math.ceil(leftMs / 1000) * 1000) })}
    </p>
  );
}
