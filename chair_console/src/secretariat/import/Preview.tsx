import { languageCodes, languageName, listText, numberText, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import type { Change, Gap, ImportReport } from "@rostrum/floor/office";
import { Check, TriangleAlert } from "lucide-preact";
import { remarked } from "./kinds";

interface PreviewProps {
  readonly told: ImportReport;
  readonly busy: boolean;
  readonly onAgree: () => void;
}

/** What an import would do, part by part, and the button that does it; or that it was done. */
export function Preview({ told, busy, onAgree }: PreviewProps) {
  const changes = told.changes ?? [];
  const done = told.seq !== undefined;
  return (
    <div data-testid={done ? "import-done" : "import-preview"}>
      <h2 class="import-title" data-tone={done ? "go" : "accent"}>
        {done && <Check aria-hidden="true" />}
        {t(done ? "office-import-done" : changes.length > 0 ? "office-import-changes" : "office-import-nothing")}
      </h2>
      <ul class="import-changes">
        {changes.map((change) => (
          <ChangeRow key={change.part} change={change} />
        ))}
      </ul>
      {(told.gaps ?? []).map((gap) => (
        <GapLine key={`${gap.item}-${gap.language}`} gap={gap} />
      ))}
      {(told.noted ?? []).map((remark, index) => (
        <p key={`${index}-${remark.code}`} class="quiet">
          {remarked(remark)}
        </p>
      ))}
      {!done && changes.length > 0 && (
        <p>
          <Button kind="main" testid="import-agree" pending={busy} onPress={onAgree}>
            {t("office-import-do")}
          </Button>
        </p>
      )}
    </div>
  );
}

const FATES = ["new", "changed", "gone"] as const;

/** One part: how many are new, others or gone, and by name when it is opened. */
function ChangeRow({ change }: { change: Change }) {
  const { part, same = 0 } = change;
  const name = (one: string) => (part === "programme" ? t(`office-field-${one.replaceAll("_", "-")}`) : one);
  return (
    <li data-testid={`change-${part}`}>
      <details class="import-change">
        <summary>
          <b>{t(`office-part-${part}`)}</b>
          {FATES.map((fate) => {
            const count = change[fate]?.length ?? 0;
            return count === 0 ? null : (
              <span key={fate} class="import-count" data-fate={fate}>
                {t(`office-change-${fate}`, { n: count })}
              </span>
            );
          })}
          {same > 0 && <span class="quiet">{t("office-change-same", { n: same })}</span>}
        </summary>
        {FATES.map((fate) => {
          const names = change[fate] ?? [];
          return names.length === 0 ? null : (
            <div key={fate} class="import-names">
              <b>{t(`office-change-${fate}`, { n: names.length })}</b>
              <ul>
                {names.map((one, index) => (
                  <li key={`${index}-${one}`} dir="auto">
                    {name(one)}
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </details>
    </li>
  );
}

/** Speakers whom the booths would not reach, and the exchange that mends it (IN5, IN6). */
function GapLine({ gap }: { gap: Gap }) {
  const { item, places, language, unreached, doubles, swap } = gap;
  const kind = unreached.length > 0 ? "unreached" : "double";
  return (
    <p class="import-gap" data-tone={kind === "unreached" ? "stop" : "warn"} data-testid="import-gap">
      <TriangleAlert aria-hidden="true" />
      <span>
        {t(`office-gap-${kind}`, {
          item,
          places: listText(places.map(numberText)),
          language: languageName(language),
          channels: languageCodes(kind === "unreached" ? unreached : doubles),
        })}{" "}
        {swap && t("office-gap-cure", { bring: swap.bring, instead: swap.instead_of })}
      </span>
    </p>
  );
}
