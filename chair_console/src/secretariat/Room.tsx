import type { Catalogue } from "@rostrum/floor";
import type { ComponentType } from "preact";
import { Lists } from "./lists/Lists";
import { type RoomName, useOffice } from "./office";
import { Later } from "./room/Later";

/** A room that comes over the line when it is first opened, and its words. */
interface LaterRoom {
  readonly load: () => Promise<ComponentType>;
  readonly words: readonly Catalogue[];
}

const LATER: Readonly<Record<Exclude<RoomName, "lists">, LaterRoom>> = {
  programme: {
    load: () => import("./programme/Programme").then(({ Programme }) => Programme),
    words: ["office", "settings", "sheets"],
  },
  import: { load: () => import("./import/Import").then(({ Import }) => Import), words: ["office", "findings"] },
  people: { load: () => import("./people/People").then(({ People }) => People), words: ["office"] },
  texts: { load: () => import("./texts/Texts").then(({ Texts }) => Texts), words: ["office", "sheets", "texts"] },
  interpretation: {
    load: () => import("./interpretation/Interpretation").then(({ Interpretation }) => Interpretation),
    words: ["office", "interpreter", "technician"],
  },
  documents: { load: () => import("./documents/Documents").then(({ Documents }) => Documents), words: ["documents"] },
  activity: { load: () => import("./activity/Activity").then(({ Activity }) => Activity), words: ["office", "deeds"] },
};

/** The room that is open. */
export function Room() {
  const { room } = useOffice();
  const name = room.value;
  return name === "lists" ? <Lists /> : <Later key={name} {...LATER[name]} />;
}
