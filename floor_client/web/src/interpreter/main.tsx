/** The interpreter's page, for the tab that has a pass; dark, as a booth is. */
import { render } from "preact";
import { openFloor } from "../floor";
import { lettersReady, startTheme } from "../looks";
import { loadWords } from "../words";
import { Booth } from "./Booth";

const floor = openFloor({ client: "rostrum-interpreter" });
if (floor === null) {
  location.replace("/join");
} else {
  startTheme("dark");
  await Promise.all([loadWords("words", "script", "interpreter"), lettersReady()]);
  const root = document.getElementById("page");
  if (root) render(<Booth floor={floor} />, root);
}
