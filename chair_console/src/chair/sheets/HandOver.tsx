import { type Directory, delegationName, nameOf, t, term } from "@rostrum/floor";
import { Button, Dialog } from "@rostrum/floor/looks";
import { usePodium } from "../podium";
import { CloseLine } from "./Keys";

/** Hands the chair over to another officer; who presides is on the record (MT6). */
export function HandOver({ onClose }: { onClose: () => void }) {
  const { view, directory, conductor } = usePodium();
  const presiding = view.value.meeting.chair.officer;
  return (
    <Dialog title={t("chair-hand-over-title")} onClose={onClose} testid="hand-over">
      <ul class="items">
        {Object.entries(directory.value?.officers ?? {}).map(([role, officer]) => (
          <li key={role} class="item" data-current={role === presiding}>
            <span class="item-title">
              {officerName(directory.value, role)}
              <small class="quiet">
                {officer.delegation && delegationName(directory.value, officer.delegation)}
                {officer.constructed && ` · ${t("chair-constructed")}`}
              </small>
            </span>
            {role === presiding ? (
              <span class="quiet">{t("chair-presides")}</span>
            ) : (
              <Button
                size="small"
                testid={`hand-over-${role}`}
                pending={conductor.isBusy("sitting")}
                onPress={() => void conductor.handOver(role).then((done) => done && onClose())}
              >
                {t("chair-hand-over-do")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <CloseLine onClose={onClose} />
    </Dialog>
  );
}

/** What an officer is called: by the function that the programme gives, else by the role. */
export function officerName(directory: Directory | null, role: string): string {
  return nameOf(directory?.officers[role]?.function) || term("officer", role);
}
