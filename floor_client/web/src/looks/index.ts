/** The looks: tokens, ground and the few parts that every page is made of. Parts take words as properties; pages know the language. */
import "@fontsource-variable/inter/opsz.css";
import "@fontsource-variable/noto-sans-arabic/wght.css";
import "./tokens.css";
import "./ground.css";
import "./select.css";

export { Ask, Dialog } from "./Ask";
export { Bar } from "./Bar";
export { Button, type ButtonProps } from "./Button";
export { Chip, LanguageChip } from "./Chip";
export { Clock } from "./Clock";
export { ConnectionLine } from "./ConnectionLine";
export { useComing } from "./coming";
export { Empty } from "./Empty";
export { Flag } from "./Flag";
export { KeyCap } from "./KeyCap";
export { LanguageMenu, OWN_NAMES } from "./LanguageMenu";
export { Light } from "./Light";
export { lettersReady } from "./letters";
export { Menu, type MenuItem } from "./Menu";
export { Nameplate } from "./Nameplate";
export { Notice } from "./Notice";
export { Presence, type PresenceState } from "./Presence";
export { Soon } from "./Soon";
export { graceText, TechnicalPause } from "./TechnicalPause";
export { Timeline, type TimelineMark } from "./Timeline";
export { startTheme, switchTheme, type Theme, theme } from "./theme";
export { type Light as LightName, type Tone, toneOf } from "./tone";
