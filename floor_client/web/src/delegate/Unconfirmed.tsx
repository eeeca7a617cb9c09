import { t } from "../words";
import { useDesk } from "./context";

/** Beside a clock that goes on by itself while the service isn't heard: it may have been stopped meanwhile. */
export function Unconfirmed() {
  const { floor } = useDesk();
  const { state } = floor.line.value;
  if (state === "live" || state === "connecting") return null;
  return (
    <span class="unconfirmed" data-testid="unconfirmed">
      {t("clock-unconfirmed")}
    </span>
  );
}
