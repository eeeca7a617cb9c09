import type { LightState } from "../clock";

/** The light, or none: nobody has the floor. */
export type Light = LightState | "off";

/** What a colour says; tokens.css knows the colours, by `data-tone`. */
export type Tone = "calm" | "go" | "warn" | "stop" | "accent";

export function toneOf(light: Light): Tone {
  switch (light) {
    case "green":
      return "go";
    case "amber":
      return "warn";
    case "red":
      return "stop";
    case "called":
      return "accent";
    case "paused":
    case "off":
      return "calm";
  }
}
