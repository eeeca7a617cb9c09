/** The delegate's page, for the tab that has a pass. */
import { render } from "preact";
import { openFloor } from "../floor";
import { lettersReady, startTheme } from "../looks";
import { loadWords } from "../words";
import "./delegate.css";
import { Desk } from "./Desk";
import { keepShell } from "./shell";

const floor = openFloor({ client: "rostrum-delegate" });
if (floor === null) {
  location.replace("/join");
} else {
  startTheme("device");
  await Promise.all([loadWords("words", "delegate", "texts"), lettersReady()]);
  const root = document.getElementById("page");
  if (root) render(<Desk floor={floor} />, root);
  // Without it the page works all the same, with a network.
  keepShell().catch(() => {});
}
