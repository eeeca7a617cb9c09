import { LANGS, loadLang, loadWords, openFloor } from "@rostrum/floor";
import { startTheme } from "@rostrum/floor/looks";
import { render } from "preact";
import { Wall } from "./Wall";

startTheme("dark");
const floor = openFloor({ view: "public", client: "rostrum-display" });
if (floor === null) {
  location.assign("/join");
} else {
  await loadWords("words", "display");
  await Promise.all(LANGS.map(loadLang));
  render(<Wall floor={floor} />, document.getElementById("page") as HTMLElement);
}
