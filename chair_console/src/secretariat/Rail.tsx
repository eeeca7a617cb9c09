import { t } from "@rostrum/floor";
import { ListOrdered, type LucideIcon } from "lucide-preact";
import { ROOMS, type RoomName, useOffice } from "./office";

const SIGNS: Readonly<Record<RoomName, LucideIcon>> = {
  lists: ListOrdered,
};

/** The rooms: one of them is open. */
export function Rail() {
  const { room } = useOffice();
  return (
    <nav class="rail" aria-label={t("secretariat-rooms")}>
      {ROOMS.map((name) => {
        const Sign = SIGNS[name];
        return (
          <button
            key={name}
            type="button"
            class="rail-room"
            data-testid={`room-${name}`}
            aria-current={room.value === name ? "page" : undefined}
            onClick={() => {
              room.value = name;
            }}
          >
            <Sign aria-hidden="true" />
            <span>{t(`secretariat-room-${name}`)}</span>
          </button>
        );
      })}
    </nav>
  );
}
