import { nameOf, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { useEffect, useRef } from "preact/hooks";
import { usePodium } from "../../chair/podium";
import { holderName, peopleOf } from "./holders";
import type { Issued } from "./People";
import "./badges.css";

/** Links just issued, as cards with a code for a phone's camera, several to a printed page. They are shown this once. */
export function Badges({ issued, onDone }: { issued: readonly Issued[]; onDone: () => void }) {
  const { view } = usePodium();
  const words = useRef<HTMLParagraphElement>(null);
  useEffect(() => words.current?.focus(), []);
  return (
    <section class="room" aria-label={t("office-badges")} data-testid="badges">
      <div class="room-bar">
        <p ref={words} class="badges-words" tabIndex={-1}>
          {t("office-badges-words", { n: issued.length })}
        </p>
        <Button kind="main" testid="badges-print" onPress={() => print()}>
          {t("office-badges-print")}
        </Button>
        <Button testid="badges-done" onPress={onDone}>
          {t("office-badges-done")}
        </Button>
      </div>
      <ul class="room-rows badges">
        {issued.map((one) => (
          <Badge key={one.id} issued={one} meeting={nameOf(view.value.meeting.title)} />
        ))}
      </ul>
    </section>
  );
}

function Badge({ issued, meeting }: { issued: Issued; meeting: string }) {
  const { directory } = usePodium();
  const { holder, code, size, link } = issued;
  const name = holderName(directory.value, holder);
  const [person] = peopleOf(directory.value, holder.delegation);
  return (
    <li class="badge" data-testid="badge">
      <svg class="badge-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t("office-badge-code", { name })}>
        <path d={code} />
      </svg>
      <div class="badge-words">
        <b>{name}</b>
        {holder.delegation && (
          <p>{[person?.name, nameOf(person?.function)].filter(Boolean).join(", ") || t(`role-${holder.role}`)}</p>
        )}
        <p class="quiet">{meeting}</p>
        <code dir="ltr" data-testid="badge-link">
          {link}
        </code>
      </div>
    </li>
  );
}
