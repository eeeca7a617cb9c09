/**
 * The pages in every state, for the eye and for tests of layout; not part of the product's build.
 * states.html#chair/speaking?lang=ar&theme=light
 */
import { isLang, loadLang, loadWords, setLang } from "@rostrum/floor";
import { startTheme, theme } from "@rostrum/floor/looks";
import { render } from "preact";
import { Page } from "../src/chair/Page";
import { Wall } from "../src/display/Wall";
import { StillFloor } from "./floor";
import { SCENES } from "./scenes";

const [path = "", query = ""] = location.hash.slice(1).split("?");
const [page = "chair", name = "speaking"] = path.split("/");
const chosen = new URLSearchParams(query);
const scene = SCENES[name] ?? SCENES.speaking;

startTheme("dark");
theme.value = chosen.get("theme") === "light" ? "light" : "dark";
await loadWords("words", "chair", "podium", "script", "display");
const lang = chosen.get("lang");
if (isLang(lang)) await setLang(lang);
for (const one of ["ar", "en", "es", "fr", "ru"] as const) await loadLang(one);

const root = document.getElementById("page") as HTMLElement;
if (scene !== undefined) {
  const floor = new StillFloor(scene);
  Object.assign(window, { floor });
  render(
    page === "display" ? <Wall floor={floor} hash={chosen.get("pair") ?? "en+fr"} /> : <Page floor={floor} />,
    root,
  );
}
addEventListener("hashchange", () => location.reload());
