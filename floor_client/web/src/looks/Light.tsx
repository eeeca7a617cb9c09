import "./light.css";
import { t } from "../words";
import { type Light as LightName, toneOf } from "./tone";

/**
 * The light on the plate: green disc, amber diamond, red octagon, and for the rest a ring, two bars, a dash.
 * Colour is never alone: the shape differs, and words are read out or shown beside it.
 */
export function Light({ light, shown = false }: { light: LightName; shown?: boolean }) {
  return (
    <span class="light" data-testid="light" data-light={light} data-tone={toneOf(light)}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        {shape(light)}
      </svg>
      <span class={shown ? "light-label" : "unseen"}>{t(`light-${light}`)}</span>
    </span>
  );
}

function shape(light: LightName) {
  switch (light) {
    case "green":
      return <circle cx="12" cy="12" r="10.5" />;
    case "amber":
      return <path d="M12 .8 23.2 12 12 23.2.8 12Z" stroke-linejoin="round" />;
    case "red":
      return <path d="M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4Z" stroke-linejoin="round" />;
    case "called":
      return <circle class="hollow" cx="12" cy="12" r="9" />;
    case "paused":
      return <path d="M4.5 2.5h5v19h-5zM14.5 2.5h5v19h-5z" />;
    case "off":
      return <path d="M5 10.5h14v3H5z" />;
  }
}
