import type { ComponentType } from "preact";
import { Lists } from "./lists/Lists";
import { type RoomName, useOffice } from "./office";
import { Later } from "./room/Later";

/** The rooms that come over the line when they are first opened. */
const LATER: Readonly<Record<Exclude<RoomName, "lists">, () => Promise<ComponentType>>> = {
  people: () => import("./people/People").then(({ People }) => People),
};

/** The room that is open. */
export function Room() {
  const { room } = useOffice();
  const name = room.value;
  return name === "lists" ? <Lists /> : <Later key={name} load={LATER[name]} />;
}
