import { loadWords, openFloor } from "@rostrum/floor";
import { startTheme } from "@rostrum/floor/looks";
import { render } from "preact";
import { Page } from "./Page";

startTheme("dark");
const floor = openFloor({ client: "rostrum-technician" });
if (floor === null) {
  location.assign("/join");
} else {
  await loadWords("words", "technician");
  render(<Page floor={floor} />, document.getElementById("page") as HTMLElement);
}
