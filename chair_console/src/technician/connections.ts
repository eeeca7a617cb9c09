/** The connections, as rows: who has the floor and who comes next first, whoever may need help before the others. */
import {
  type Device,
  type Directory,
  delegationName,
  inOrder,
  type Live,
  lineQuality,
  type View,
} from "@rostrum/floor";

/** How many of the next are looked after, device by device. */
const NEXT = 5;

export type Health =
  /** A device is here, and its line carries a voice. */
  | "good"
  /** A device is here, and its line is slow or loses some. */
  | "fair"
  | "poor"
  /** A device is here, and nothing was measured. */
  | "here"
  /** None is here, and one should be: it speaks from outside soon, or had a device and lost it. */
  | "gone"
  /** None is here yet, of a delegation that speaks from outside later. */
  | "away"
  /** None is here, and none is needed: it sits in the room. */
  | "room";

export interface Connection {
  readonly delegation: string;
  readonly name: string;
  /** 0 has the floor, 1 is next; none where it isn't among the next. */
  readonly place?: number;
  readonly attendance?: "room" | "remote";
  readonly devices: number;
  readonly device: Device;
  /** When its last device left, as far as the page saw it. */
  readonly leftMs?: number;
  readonly health: Health;
}

/** Every delegation that has a device here, had one, or is to speak from outside. */
export function connections(
  view: View,
  live: Live,
  directory: Directory,
  left: ReadonlyMap<string, number>,
): readonly Connection[] {
  const { places, attendances } = queue(view);
  const known = new Set([...Object.keys(live.delegations ?? {}), ...left.keys()]);
  for (const [id, attendance] of attendances) if (attendance === "remote" || places.has(id)) known.add(id);
  return [...known].map((id) => rowOf(id)).sort(byNeed);

  function rowOf(delegation: string): Connection {
    const { devices = 0, ...device } = live.delegations?.[delegation] ?? {};
    const attendance = attendances.get(delegation);
    const [place, leftMs] = [places.get(delegation), left.get(delegation)];
    return {
      delegation,
      name: delegationName(directory, delegation),
      devices,
      device,
      health: healthOf(devices, device, attendance, place !== undefined || leftMs !== undefined),
      ...(place !== undefined && { place }),
      ...(attendance !== undefined && { attendance }),
      ...(leftMs !== undefined && { leftMs }),
    };
  }
}

function queue({ turn, list }: View) {
  const waiting = inOrder(list).map(([, { delegation, attendance }]) => ({ delegation, attendance }));
  const places = new Map(waiting.slice(0, NEXT).map(({ delegation }, index) => [delegation, index + 1]));
  const attendances = new Map(waiting.map(({ delegation, attendance }) => [delegation, attendance]));
  if (turn) {
    places.set(turn.delegation, 0);
    attendances.set(turn.delegation, turn.attendance);
  }
  return { places, attendances };
}

function healthOf(devices: number, device: Device, attendance: Connection["attendance"], needed: boolean): Health {
  if (devices === 0) return attendance !== "remote" ? "room" : needed ? "gone" : "away";
  const quality = lineQuality(device);
  return quality === "unknown" ? "here" : quality;
}

const TROUBLE: Readonly<Record<Health, number>> = { gone: 0, poor: 1, fair: 2, here: 3, good: 4, away: 5, room: 6 };

/** Places come before everything and in their order, so that nothing jumps when a line comes and goes. */
function byNeed(one: Connection, other: Connection): number {
  const at = ({ place }: Connection) => place ?? NEXT + 1;
  return at(one) - at(other) || TROUBLE[one.health] - TROUBLE[other.health] || one.name.localeCompare(other.name);
}
