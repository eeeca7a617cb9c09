/** What every part of the secretariat's page shares beyond the podium: the room, the sheet, and who conducts. */
import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Podium } from "../chair/podium";

/** The rooms of the office, in the order of the rail. */
export const ROOMS = ["lists"] as const;
export type RoomName = (typeof ROOMS)[number];

/** A sheet of the secretariat's own over the page. */
export type OwnSheet =
  | { readonly name: "change" | "swap"; readonly entry: string }
  | { readonly name: "inscribe"; readonly delegation: string; readonly item: string }
  | { readonly name: "walk_in"; readonly typed: string };

export interface Office {
  readonly podium: Podium;
  readonly room: Signal<RoomName>;
  readonly sheet: Signal<OwnSheet | null>;
  /** The podium's keys act here (MT6). Kept by the tab, so that a page loaded again goes on conducting. */
  readonly conducting: ReadonlySignal<boolean>;
  /** Nobody is at the podium's page, in a sitting that goes on. */
  readonly podiumGone: ReadonlySignal<boolean>;
  conduct(on: boolean): void;
}

const CONDUCTING = "rostrum.conducting";
const ROOM = "rostrum.room";

export function openOffice(podium: Podium): Office {
  const conducting = signal(sessionStorage.getItem(CONDUCTING) === "yes");
  const kept = sessionStorage.getItem(ROOM);
  const room = signal<RoomName>(ROOMS.find((name) => name === kept) ?? "lists");
  room.subscribe((name) => sessionStorage.setItem(ROOM, name));
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

export const OfficeContext = createContext<Office | null>(null);

export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (office === null) throw new Error("a part of the office outside of it");
  return office;
}
