import { loadWords, openFloor } from "@rostrum/floor";
import { lettersReady, startTheme } from "@rostrum/floor/looks";
import { render } from "preact";
import { Page } from "./Page";

startTheme("dark");
const floor = openFloor({ client: "rostrum-chair" });
if (floor === null) {
  location.assign("/join");
} else {
  await Promise.all([loadWords("words", "chair", "podium", "script"), lettersReady()]);
  render(<Page floor={floor} />, document.getElementById("page") as HTMLElement);
}
