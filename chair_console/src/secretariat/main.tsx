import { loadWords, openFloor } from "@rostrum/floor";
import { lettersReady, startTheme } from "@rostrum/floor/looks";
import { render } from "preact";
import { Page } from "./Page";

startTheme("device");
const floor = openFloor({ client: "rostrum-secretariat" });
if (floor === null) {
  location.assign("/join");
} else {
  await Promise.all([loadWords("words", "chair", "secretariat"), lettersReady()]);
  render(<Page floor={floor} />, document.getElementById("page") as HTMLElement);
}
