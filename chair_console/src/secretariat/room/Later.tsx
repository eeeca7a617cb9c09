import { useSignal } from "@preact/signals";
import { type Catalogue, loadWords, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import "./room.css";

interface LaterProps {
  readonly load: () => Promise<ComponentType>;
  readonly words: readonly Catalogue[];
}

/** A room whose script and words come over the line when it is first opened, so that the page itself stays light. */
export function Later({ load, words }: LaterProps) {
  const found = useSignal<{ readonly Room: ComponentType } | null>(null);
  const failed = useSignal(false);
  const fetchRoom = () => {
    failed.value = false;
    Promise.all([load(), loadWords(...words)]).then(
      ([Room]) => {
        found.value = { Room };
      },
      () => {
        failed.value = true;
      },
    );
  };
  useEffect(fetchRoom, []);
  if (found.value !== null) return <found.value.Room />;
  return (
    <div class="room" aria-busy={!failed.value} data-testid="room-later">
      {failed.value && (
        <div class="room-none" role="alert">
          <p>{t("secretariat-room-failed")}</p>
          <Button onPress={fetchRoom} testid="room-again">
            {t("secretariat-room-again")}
          </Button>
        </div>
      )}
    </div>
  );
}
