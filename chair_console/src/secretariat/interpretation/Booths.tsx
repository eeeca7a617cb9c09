import { useComputed } from "@preact/signals";
import { type Booth, languageCodes, languageName, t, timeText } from "@rostrum/floor";
import { LanguageChip } from "@rostrum/floor/looks";
import { usePodium } from "../../chair/podium";

const HANDED_OVER = { asked: "interpreter-cure-asked", agreed: "interpreter-begins" } as const;

/** Who is on microphone in each booth, until when at the latest, what they work from, and what is agreed. */
export function Booths() {
  const { view } = usePodium();
  const booths = Object.entries(view.value.booths ?? {});
  if (booths.length === 0) return null;
  return (
    <section aria-labelledby="booths-title" data-testid="office-booths">
      <h2 id="booths-title">{t("office-part-booths")}</h2>
      <ul class="booths">
        {booths.map(([language, booth]) => (
          <BoothRow key={language} language={language} booth={booth} />
        ))}
      </ul>
    </section>
  );
}

function BoothRow({ language, booth }: { language: string; booth: Booth }) {
  const { view, floor } = usePodium();
  const { timezone } = view.value.meeting;
  const late = useComputed(() => floor.now.value >= booth.relieve_ms);
  const { stopped_ms, handover, proposed } = booth;
  return (
    <li class="booth" data-testid={`booth-${language}`}>
      <LanguageChip code={language} name={languageName(language)} />
      <span class="booth-mic">
        <b>{booth.on_mic}</b>
        <small class="quiet">{languageCodes(booth.from[booth.on_mic] ?? [])}</small>
      </span>
      <span data-tone={late.value ? "warn" : "calm"} class="booth-until">
        {stopped_ms === undefined
          ? t("office-booth-since", {
              since: timeText(booth.since_ms, timezone),
              until: timeText(booth.relieve_ms, timezone),
            })
          : t("technician-source-stopped")}
      </span>
      <span class="quiet">
        {handover && t(HANDED_OVER[handover.state], { who: handover.to })}
        {!handover && proposed && t("interpreter-why-go", { who: proposed.to })}
      </span>
      <small class="quiet booth-others">
        {booth.interpreters
          .filter((one) => one !== booth.on_mic)
          .map((one) => `${one}: ${languageCodes(booth.from[one] ?? [])}`)
          .join(" · ")}
      </small>
    </li>
  );
}
