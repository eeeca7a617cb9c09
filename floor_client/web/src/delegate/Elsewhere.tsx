import { Plus } from "lucide-preact";
import { useState } from "preact/hooks";
import { Button } from "../looks";
import { nameOf, t, term } from "../words";
import { AskForm } from "./AskForm";
import { attempt, isUnderway, itemLabel, useDesk } from "./context";
import { elsewhere, itemsToAsk } from "./situation";
import "./elsewhere.css";

/** Our other requests, which wait for their turn, and the way to make another. */
export function Elsewhere({ shown }: { shown: string | undefined }) {
  const { floor, view, own, directory } = useDesk();
  const [asking, setAsking] = useState(false);
  const entries = elsewhere(own.value, shown);
  const current = view.value.meeting.item;
  const mayAsk = itemsToAsk(view.value, own.value).some((item) => item !== current);
  if (entries.length === 0 && !mayAsk && !asking) return null;
  return (
    <section class="elsewhere" aria-label={t("delegate-elsewhere")}>
      {entries.length > 0 && <h2>{t("delegate-elsewhere")}</h2>}
      {entries.length > 0 && (
        <ul>
          {entries.map(([id, entry]) => (
            <li key={id} data-testid="elsewhere" data-entry={id}>
              <span>
                <b>{itemLabel(entry.item)}</b> {nameOf(directory.value.items[entry.item]?.title)}
                <small>
                  {term("kind", entry.kind)} · {term("in-language", entry.language)}
                </small>
              </span>
              <Button
                size="small"
                testid="leave-elsewhere"
                pending={isUnderway(floor, "withdraw")}
                onPress={() => void attempt(() => floor.do("withdraw", { entry: id }))}
              >
                {t("delegate-leave-short")}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {mayAsk && (
        <Button kind="quiet" testid="ask-elsewhere" onPress={() => setAsking(true)}>
          <Plus aria-hidden="true" />
          {t("delegate-ask-other")}
        </Button>
      )}
      {asking && <AskForm elsewhere onClose={() => setAsking(false)} />}
    </section>
  );
}
