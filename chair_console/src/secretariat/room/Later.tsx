import { type Catalogue, t } from "@rostrum/floor";
import { Button, useComing } from "@rostrum/floor/looks";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import "./room.css";

interface LaterProps {
  readonly load: () => Promise<ComponentType>;
  readonly words: readonly Catalogue[];
}

/** A room whose script and words come over the line when it is first opened, so that the page itself stays light. */
export function Later({ load, words }: LaterProps) {
  const { part, failures, fetch } = useComing(load, words);
  useEffect(fetch, []);
  if (part.value !== null) return <part.value />;
  const failed = failures.value > 0;
  return (
    <div class="room" aria-busy={!failed} data-testid="room-later">
      {failed && (
        <div class="room-none" role="alert">
          <p>{t("part-failed")}</p>
          <Button onPress={fetch} testid="room-again">
            {t("part-again")}
          </Button>
        </div>
      )}
    </div>
  );
}
