import { dateText, nextSitting, t, timeText } from "@rostrum/floor";
import { Button, Dialog } from "@rostrum/floor/looks";
import { usePodium } from "../podium";
import { CloseLine } from "./Keys";

/** Opens a sitting of the programme: the next one first; or takes an adjournment back (MT3). */
export function Sittings({ onClose }: { onClose: () => void }) {
  const { view, directory, conductor, floor } = usePodium();
  const { meeting } = view.value;
  const sittings = Object.entries(directory.value?.sittings ?? {}).sort(([, a], [, b]) => a.starts_ms - b.starts_ms);
  const next = nextSitting(directory.value, meeting.sitting, floor.now.value)?.id;
  const time = (at: number) => timeText(at, meeting.timezone);
  return (
    <Dialog title={t("chair-sittings-title")} onClose={onClose} testid="sittings">
      {meeting.phase === "adjourned" && (
        <div class="sheet-line">
          <span>{t("chair-revoke-words")}</span>
          <Button
            size="small"
            testid="revoke-adjournment"
            onPress={() => void conductor.revokeAdjournment().then((done) => done && onClose())}
          >
            {t("chair-revoke")}
          </Button>
        </div>
      )}
      <ul class="items">
        {sittings.map(([id, sitting]) => (
          <li key={id} class="item" data-current={id === next}>
            <span class="item-title">
              {dateText(sitting.starts_ms, meeting.timezone)}
              <small class="quiet figures">
                {time(sitting.starts_ms)}–{time(sitting.ends_ms)}
              </small>
            </span>
            <Button
              size="small"
              kind={id === next ? "main" : "plain"}
              first={id === next}
              testid={`open-sitting-${id}`}
              pending={conductor.isBusy("sitting")}
              onPress={() => void conductor.openSitting(id).then((done) => done && onClose())}
            >
              {t("chair-open-sitting")}
            </Button>
          </li>
        ))}
      </ul>
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}
