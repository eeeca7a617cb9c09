/** What every part of the technician's page shares. */
import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { answered, type Directory, type Floor, type View, type Word } from "@rostrum/floor";
import { createContext } from "preact";
import { useContext } from "preact/hooks";

/** The floor once its view and directory have come. */
export interface Desk {
  readonly floor: Floor;
  readonly view: ReadonlySignal<View>;
  readonly directory: ReadonlySignal<Directory>;
  /** When each delegation's last device left, as far as this page has seen it; by the service's clock. */
  readonly left: ReadonlySignal<ReadonlyMap<string, number>>;
  /** The answer to the last command. */
  readonly told: Signal<Word | null>;
}

export function deskOf(floor: Floor): Desk {
  const came = <T>(part: ReadonlySignal<T | null>) => part as ReadonlySignal<T>;
  return {
    floor,
    view: came(floor.view),
    directory: came(floor.directory),
    left: leavers(floor),
    told: signal(null),
  };
}

/** Watches who is connected: the service tells who is here, and who isn't any more has left just now. */
function leavers(floor: Floor): ReadonlySignal<ReadonlyMap<string, number>> {
  const left = signal<ReadonlyMap<string, number>>(new Map());
  let here = new Set<string>();
  floor.live.subscribe(({ delegations }) => {
    if (delegations === undefined) return;
    const now = new Set(Object.keys(delegations));
    const next = new Map(left.peek());
    for (const id of here) if (!now.has(id)) next.set(id, floor.serverNow());
    for (const id of now) next.delete(id);
    here = now;
    left.value = next;
  });
  return left;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error("a part of the page stands outside its desk");
  return desk;
}

/** Sends a command, and says so on the page when it was refused. */
export async function send(desk: Desk, command: Promise<unknown>): Promise<void> {
  desk.told.value = null;
  desk.told.value = await answered(command);
}
