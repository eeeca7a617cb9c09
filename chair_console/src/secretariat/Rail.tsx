import { t } from "@rostrum/floor";
import {
  CalendarDays,
  FileInput,
  FileText,
  Headphones,
  History,
  ListOrdered,
  type LucideIcon,
  Printer,
  Users,
} from "lucide-preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { ROOMS, type RoomName, useOffice } from "./office";

const SIGNS: Readonly<Record<RoomName, LucideIcon>> = {
  lists: ListOrdered,
  programme: CalendarDays,
  import: FileInput,
  people: Users,
  texts: FileText,
  interpretation: Headphones,
  documents: Printer,
  activity: History,
};

/** The rooms: one of them is open. */
export function Rail() {
  const { room } = useOffice();
  const rail = useRef<HTMLElement>(null);
  // On a phone the rooms are a row that is longer than the screen.
  useLayoutEffect(() => {
    rail.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [room.value]);
  return (
    <nav ref={rail} class="rail" aria-label={t("secretariat-rooms")}>
      {ROOMS.map((name) => {
        const Sign = SIGNS[name];
        return (
          <a
            key={name}
            class="rail-room"
            href={`#${name}`}
            data-testid={`room-${name}`}
            aria-current={room.value === name ? "page" : undefined}
          >
            <Sign aria-hidden="true" />
            <span>{t(`secretariat-room-${name}`)}</span>
          </a>
        );
      })}
    </nav>
  );
}
