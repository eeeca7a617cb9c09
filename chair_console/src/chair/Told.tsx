import { Notice } from "@rostrum/floor/looks";
import { usePodium } from "./podium";
import "./told.css";

/** The answer to the person who acted: a refusal in a sentence, with its rule. It floats over the foot. */
export function Told() {
  const { conductor } = usePodium();
  const told = conductor.told.value;
  return (
    <div class="told">
      {told && (
        <Notice
          tone={told.refused ? "warn" : "go"}
          rule={told.rule}
          testid={told.refused ? "refusal" : "notice"}
          onDismiss={() => conductor.hush()}
        >
          {told.text}
        </Notice>
      )}
    </div>
  );
}
