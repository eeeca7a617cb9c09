import { delegationName, type LostDeed, numberText, t, term, timeText } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { FileX } from "lucide-preact";
import { usePodium } from "../chair/podium";
import "./losses.css";

/** Records were lost with the storage (MT9): how many, what that means, and what was in them, until the podium notes it. */
export function LossNotice() {
  const { view, conductor } = usePodium();
  const loss = view.value.losses?.[0];
  if (loss === undefined) return null;
  const n = loss.last - loss.first + 1;
  const [first, last] = [numberText(loss.first), numberText(loss.last)];
  const unknown = n - loss.deeds.length;
  return (
    <aside class="loss" role="alert" aria-label={t("loss-name")} data-testid="loss" data-loss={loss.id}>
      <FileX class="loss-sign" aria-hidden="true" />
      <h2>{t("loss-title", { n, count: numberText(n) })}</h2>
      <p class="loss-what">{t("loss-what", { n, first, last })}</p>
      {loss.deeds.length > 0 && (
        <details class="loss-deeds">
          <summary>{t("loss-deeds")}</summary>
          <ol>
            {unknown > 0 && <li class="quiet">{t("loss-earlier", { n: unknown, count: numberText(unknown) })}</li>}
            {loss.deeds.map((deed) => (
              <Lost key={deed.seq} deed={deed} />
            ))}
          </ol>
        </details>
      )}
      <Button testid="loss-noted" onPress={() => void conductor.carryOut("note_loss", { loss: loss.id })}>
        {t("loss-noted")}
      </Button>
    </aside>
  );
}

/** What the service adds by itself to a deed of somebody's: nobody has to do it again. */
const FOLLOWS = "plan_set";

function Lost({ deed }: { readonly deed: LostDeed }) {
  const { view, directory } = usePodium();
  const by = deed.delegation === undefined ? term("role", deed.role) : delegationName(directory.value, deed.delegation);
  const kinds = deed.kinds.length === 1 ? deed.kinds : deed.kinds.filter((kind) => kind !== FOLLOWS);
  return (
    <li>
      <span class="figures quiet">{timeText(deed.at_ms, view.value.meeting.timezone)}</span>
      <span>
        <b>{kinds.map((kind) => term("deed", kind)).join(" · ")}</b> <span class="quiet">{by}</span>
      </span>
    </li>
  );
}
