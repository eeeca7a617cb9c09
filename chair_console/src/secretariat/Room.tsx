import { Lists } from "./lists/Lists";
import { useOffice } from "./office";

/** The room that is open. */
export function Room() {
  const { room } = useOffice();
  switch (room.value) {
    case "lists":
      return <Lists />;
  }
}
