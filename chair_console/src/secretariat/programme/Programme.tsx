import { t } from "@rostrum/floor";
import { Items } from "./Items";
import "./programme.css";
import { Settings } from "./Settings";
import { Sittings } from "./Sittings";

/** The programme as it is: sittings, items with their lists, and what holds in the meeting. */
export function Programme() {
  return (
    <section class="room" aria-label={t("secretariat-room-programme")} data-testid="programme">
      <div class="room-rows programme may-be-old">
        <Sittings />
        <Items />
        <Settings />
      </div>
    </section>
  );
}
