import { LANGS, loadLang, loadWords, openFloor } from "@rostrum/floor";
import { lettersReady, startTheme } from "@rostrum/floor/looks";
import { render } from "preact";
import { Wall } from "./Wall";

startTheme("dark");
const floor = openFloor({ view: "public", client: "rostrum-display" });
if (floor === null) {
  location.assign("/join");
} else {
  await Promise.all([loadWords("words", "display"), lettersReady()]);
  await Promise.all(LANGS.map(loadLang));
  render(<Wall floor={floor} />, document.getElementById("page") as HTMLElement);
}
