import type { ComponentChildren } from "preact";
import "./nameplate.css";
import { Flag } from "./Flag";
import { Light } from "./Light";
import { type Light as LightName, toneOf } from "./tone";

interface NameplateProps {
  /** The delegation's name in the reader's language; absent when nobody has the floor. */
  readonly name?: string | undefined;
  /** The letters of a State's flag, where the meeting shows flags. */
  readonly flag?: string | undefined;
  /** Who speaks for it, and in what function; two lines of the same kind. */
  readonly speaker?: string | undefined;
  readonly functionName?: string | undefined;
  /** "on behalf of …" (LS21). */
  readonly onBehalf?: string | undefined;
  /** "has the floor", "called", "technical pause": the words beside the light. */
  readonly state: string;
  readonly light: LightName;
  /** Small facts after the name: "in the room · seat 42 · statement". */
  readonly facts?: string | undefined;
  /** Chips at the end of the first line: the language spoken. */
  readonly chips?: ComponentChildren | undefined;
  /** podium: the chair's; pocket: a phone's card. */
  readonly size?: "podium" | "pocket" | undefined;
  /** The clock and its bar. */
  readonly children?: ComponentChildren | undefined;
}

/** The nameplate: the one familiar object of the hall, with the light on it. */
export function Nameplate(props: NameplateProps) {
  const { name, flag, speaker, functionName, onBehalf, state, light, facts, chips, size = "podium", children } = props;
  const person = [speaker, functionName].filter(Boolean).join(", ");
  return (
    <section
      class="plate"
      data-testid="plate"
      data-size={size}
      data-light={light}
      data-tone={toneOf(light)}
      data-empty={!name}
    >
      <div class="plate-lamp">
        <Light light={light} />
      </div>
      <div class="plate-body">
        <p class="plate-top">
          {name && (
            <span class="plate-state" data-testid="turn-state" aria-hidden="true">
              {state}
            </span>
          )}
          {facts && size === "podium" && (
            <span class="plate-facts" title={facts}>
              {facts}
            </span>
          )}
        </p>
        <div class="plate-head">
          {name ? (
            <h1 class="plate-name" data-testid="plate-delegation" data-length={lengthOf(name, flag)}>
              <Flag code={flag} />
              {name}
            </h1>
          ) : (
            <h1
              class="plate-name"
              data-testid="turn-state"
              data-length={lengthOf(state) === "short" ? "long" : "longest"}
            >
              {state}
            </h1>
          )}
          {chips && <div class="plate-chips">{chips}</div>}
        </div>
        <p class="plate-who">
          {person && (
            // A name in other letters than its function doesn't turn the line.
            <b class="plate-person" title={person} dir="auto">
              <bdi>{speaker}</bdi>
              {functionName && `, ${functionName}`}
            </b>
          )}
          {onBehalf && <span class="plate-behalf">{onBehalf}</span>}
          {facts && size === "pocket" && <span class="plate-facts">{facts}</span>}
        </p>
        {children}
      </div>
    </section>
  );
}

/** Long names get smaller letters rather than a taller plate, so that nothing below it moves; a flag is two letters wide. */
function lengthOf(name = "", flag = ""): "short" | "long" | "longest" {
  const letters = name.length + flag.length;
  if (letters <= 22) return "short";
  return letters <= 46 ? "long" : "longest";
}
