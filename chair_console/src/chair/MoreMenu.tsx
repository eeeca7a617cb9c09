import { t } from "@rostrum/floor";
import type { MenuItem } from "@rostrum/floor/looks";
import { MenuButton } from "./MenuButton";
import { usePodium } from "./podium";
import type { Sheet } from "./sheets/sheet";

/** What is needed once a morning: put back, adjourn, what goes on paper, what the hall is shown, hand over. */
export function MoreMenu() {
  const { view, conductor } = usePodium();
  const { meeting, turn, last } = view.value;
  const entry = (testid: string, words: string, sheet: Sheet): MenuItem => ({
    testid,
    words: t(words),
    run: () => {
      conductor.sheet.value = sheet;
    },
  });
  const open = meeting.phase === "open";
  const items = [
    open && (turn?.entry ?? last?.turn) && entry("put-back-button", "chair-put-back", { name: "put_back" }),
    (open || meeting.phase === "suspended") && entry("adjourn-button", "chair-adjourn", { name: "adjourn" }),
    entry("papers-button", "chair-papers", { name: "papers" }),
    meeting.phase !== "closed" && entry("hall-button", "chair-hall", { name: "hall" }),
    entry("hand-over-button", "chair-hand-over", { name: "hand_over" }),
  ].filter((item): item is MenuItem => typeof item === "object");
  return <MenuButton kind="quiet" size="small" label={t("chair-more-acts")} items={items} testid="more-button" />;
}
