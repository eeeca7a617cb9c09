/** What every part of the secretariat's page shares beyond the podium: the room, the sheet, and who conducts. */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Podium } from "../chair/podium";

/** The rooms of the office, in the order of the rail; the address of the page names the one that is open. */
export const ROOMS = [
  "lists",
  "programme",
  "import",
  "people",
  "texts",
  "interpretation",
  "documents",
  "activity",
] as const;
export type RoomName = (typeof ROOMS)[number];

/** A sheet of the secretariat's own over the page. */
export type OwnSheet =
  | { readonly name: "change" | "swap"; readonly entry: string }
  | { readonly name: "inscribe"; readonly delegation: string; readonly item: string }
  | { readonly name: "walk_in"; readonly typed: string }
  | { readonly name: "limits"; readonly item: string };

export interface Office {
  readonly podium: Podium;
  readonly room: ReadonlySignal<RoomName>;
  readonly sheet: Signal<OwnSheet | null>;
  /** The podium's keys act here (MT6). Kept by the tab, so that a page loaded again goes on conducting. */
  readonly conducting: ReadonlySignal<boolean>;
  /** Nobody is at the podium's page, in a sitting that goes on. */
  readonly podiumGone: ReadonlySignal<boolean>;
  conduct(on: boolean): void;
}

const CONDUCTING = "rostrum.conducting";

export function openOffice(podium: Podium): Office {
  const { conducting } = podium.conductor;
  conducting.value = sessionStorage.getItem(CONDUCTING) === "yes";
  const room = signal(roomNamed(location.hash));
  addEventListener("hashchange", () => {
    room.value = roomNamed(location.hash);
  });
  return {
    podium,
    room,
    sheet: signal<OwnSheet | null>(null),
    conducting,
    podiumGone: computed(() => {
      const watching = podium.floor.live.value.viewers;
      return podium.view.value.meeting.phase === "open" && watching !== undefined && !watching.chair;
    }),
    conduct(on) {
      sessionStorage.setItem(CONDUCTING, on ? "yes" : "no");
      podium.conductor.disarm();
      conducting.value = on;
    },
  };
}

/** The room that a hash names ("#people"), the lists where it names none. */
function roomNamed(hash: string): RoomName {
  return ROOMS.find((name) => hash === `#${name}`) ?? "lists";
}

export const OfficeContext = createContext<Office | null>(null);

export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (office === null) throw new Error("a part of the office outside of it");
  return office;
}
