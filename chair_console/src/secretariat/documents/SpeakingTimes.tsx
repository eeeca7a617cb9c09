import { type Signal, useComputed, useSignal } from "@preact/signals";
import { durationText, numberText, t, term } from "@rostrum/floor";
import { type SpeakingTime, SUMMED_BY, type Sum, type SummedBy, speakingTime } from "@rostrum/floor/office";
import { usePodium } from "../../chair/podium";
import { Choice } from "../room/fields";
import { useFresh } from "../room/fresh";

/** How long was spoken in a sitting or in all of them: a table with bars, as new as the meeting. */
export function SpeakingTimes({ sitting }: { sitting: string | undefined }) {
  const { view } = usePodium();
  // The sums change when a turn begins or ends, or something becomes of the sitting; not with every inscription.
  const turns = useComputed(() => {
    const { turn, last, interrupted, meeting } = view.value;
    return [turn?.id, last?.turn, interrupted?.length, meeting.sitting, meeting.phase].join(" ");
  });
  const by = useSignal<SummedBy>("class");
  const told = useFresh(() => speakingTime(sitting), turns, sitting ?? "");
  const sums = told.value.value;
  return (
    <section class="speaking" aria-labelledby="speaking-title" aria-busy={sums === null} data-testid="speaking">
      <header class="speaking-head">
        <h2 id="speaking-title">{t("document-statistics")}</h2>
        <Choice
          words="documents-by"
          value={by as Signal<string>}
          testid="speaking-by"
          options={SUMMED_BY.map((one) => [one, t(`document-by-${one}`)])}
        />
      </header>
      {told.failed.value && (
        <p class="room-failed" role="alert">
          {told.failed.value}
        </p>
      )}
      {sums?.whole.turns === 0 && <p class="quiet">{t("document-no-turns")}</p>}
      {sums !== null && sums.whole.turns > 0 && <Sums sums={sums} by={by.value} />}
    </section>
  );
}

/** One way of summing, the longest first; the last row is the whole. */
function Sums({ sums, by }: { sums: SpeakingTime; by: SummedBy }) {
  const { whole } = sums;
  return (
    <table class="sums may-be-old" data-testid="sums">
      <thead>
        <tr>
          <th scope="col">
            <span class="unseen">{t(`document-by-${by}`)}</span>
          </th>
          {["turns", "overruns", "average", "spoken"].map((column) => (
            <th key={column} scope="col">
              {t(`document-${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {Object.entries(sums[`by_${by}`]).map(([name, sum]) => (
          <SumRow key={name} name={nameOfSum(by, name)} sum={sum} share={sum.spoken_ms / whole.spoken_ms} />
        ))}
      </tbody>
      <tfoot>
        <SumRow name={t("documents-all")} sum={whole} />
      </tfoot>
    </table>
  );
}

/** One sum; its share of the time as a bar, which says nothing that the figures don't. */
function SumRow({ name, sum, share }: { name: string; sum: Sum; share?: number }) {
  const average = sum.turns > 0 ? sum.spoken_ms / sum.turns : 0;
  return (
    <tr data-testid="sum">
      <th scope="row">{name}</th>
      <td class="figures">{numberText(sum.turns)}</td>
      <td class="figures">{numberText(sum.overruns)}</td>
      <td class="figures">{durationText(average)}</td>
      <td class="figures">{durationText(sum.spoken_ms)}</td>
      <td class="sum-share" aria-hidden="true">
        {share !== undefined && (
          <span class="sum-whole">
            <span class="sum-part" style={{ inlineSize: `${share * 100}%` }} />
          </span>
        )}
      </td>
    </tr>
  );
}

/** A class heads those of it, as on paper; a group may be none. */
function nameOfSum(by: SummedBy, name: string): string {
  if (by === "group" && name === "") return t("document-no-group");
  return by === "class" ? classOf(name) : term(by, name);
}

function classOf(name: string): string {
  const many = term("classes", name);
  return many === name ? term("class", name) : many;
}
