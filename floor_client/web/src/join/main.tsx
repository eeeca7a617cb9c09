/** The page behind every personal link. */
import { render } from "preact";
import { lettersReady, startTheme } from "../looks";
import { LANGS, loadLang, loadWords, usualLang } from "../words";
import { takeToken } from "./entry";
import { Join } from "./Join";
import "./join.css";

// Before anything else: the token leaves the address bar.
const token = takeToken();
startTheme("device");
await Promise.all([loadWords("words", "join"), lettersReady()]);
await Promise.all(LANGS.map((language) => loadLang(language)));
const root = document.getElementById("page");
if (root) render(<Join token={token} knowsLanguage={usualLang() !== null} />, root);
