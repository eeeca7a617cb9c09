import { type DisplayMode, t } from "@rostrum/floor";
import { Button, Dialog } from "@rostrum/floor/looks";
import { usePodium } from "../podium";
import { CloseLine } from "./Keys";

const MODES: readonly (DisplayMode | "floor")[] = ["floor", "ceremony", "silence", "private"];

/** What the hall is shown: the floor, or a ceremony, a minute of silence, a private sitting (MT8). */
export function Hall({ onClose }: { onClose: () => void }) {
  const { view, conductor } = usePodium();
  const shown = view.value.meeting.display ?? "floor";
  return (
    <Dialog title={t("chair-hall-title")} onClose={onClose} testid="hall">
      <ul class="items">
        {MODES.map((mode) => (
          <li key={mode} class="item" data-current={mode === shown}>
            <span class="item-title">
              {t(`chair-hall-${mode}`)}
              <small class="quiet">{t(`chair-hall-${mode}-what`)}</small>
            </span>
            {mode === shown ? (
              <span class="quiet">{t("chair-hall-shown")}</span>
            ) : (
              <Button
                size="small"
                testid={`hall-${mode}`}
                onPress={() =>
                  void conductor.carryOut("set_display", { mode }).then((done) => done !== null && onClose())
                }
              >
                {t("chair-hall-show")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}
