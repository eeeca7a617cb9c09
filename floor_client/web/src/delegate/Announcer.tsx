import { ordinal, t } from "../words";
import { namesOf, useDesk } from "./context";
import { onDeck, type Situation } from "./situation";

/**
 * What a screen reader says by itself: who has the floor now, and when our turn is near.
 *
 * The clock isn't read out; only the light's changes are, while we speak.
 */
export function Announcer({ situation }: { situation: Situation }) {
  const { view, directory } = useDesk();
  const { turn } = view.value;
  const floorNow = turn
    ? t("delegate-announce-floor", namesOf(directory.value, turn.delegation))
    : t("nobody-has-the-floor");
  return (
    <>
      <p class="unseen" role="status" data-testid="announce">
        {situation.at === "floor" ? "" : floorNow}
      </p>
      <p class="unseen" role="alert" data-testid="announce-mine">
        {mine(situation)}
      </p>
    </>
  );
}

function mine(situation: Situation): string {
  if (situation.at === "floor") {
    const called = situation.turn.state === "called";
    return t(called ? "delegate-called" : "delegate-you-have-the-floor");
  }
  if (situation.at === "waiting" && onDeck(situation)) {
    const place =
      situation.ahead === 0 ? t("delegate-place-next") : t("delegate-place", { n: ordinal(situation.ahead + 1) });
    return `${t("delegate-be-ready")}: ${place}`;
  }
  return "";
}
