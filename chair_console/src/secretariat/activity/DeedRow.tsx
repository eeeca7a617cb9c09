import { delegationName, durationText, languageName, t, term, timeText } from "@rostrum/floor";
import type { Deed } from "@rostrum/floor/office";
import { CircleHelp } from "lucide-preact";
import { usePodium } from "../../chair/podium";

/** One deed: when, what and whose, on which item, by whom; its rule, and the record's own answer to "why". */
export function DeedRow({ deed }: { deed: Deed }) {
  const { view, directory, conductor } = usePodium();
  const { entry, delegation } = deed;
  const name = delegation === undefined ? "" : delegationName(directory.value, delegation);
  const details = detailText(deed);
  return (
    <tr class="deed" data-testid="deed" data-kind={deed.kind} data-seq={deed.seq}>
      <td class="deed-time">
        <span class="figures">{timeText(deed.at_ms, view.value.meeting.timezone)}</span>
      </td>
      <th scope="row" class="deed-what">
        <b>{term("deed", deed.kind)}</b>
        {name && <span class="deed-name">{name}</span>}
        {details && (
          <small class="quiet">
            <bdi>{details}</bdi>
          </small>
        )}
      </th>
      <td class="deed-item quiet">{deed.item && t("item-title", { item: deed.item })}</td>
      <td class="deed-who quiet">
        {[term("role", deed.role), deed.by && doerName(deed.by)].filter(Boolean).join(" · ")}
      </td>
      <td class="deed-rule">{deed.details?.rule && <span class="notice-rule">{deed.details.rule}</span>}</td>
      <td class="deed-why">
        {entry !== undefined && (
          <button
            type="button"
            class="row-act"
            data-testid="deed-why"
            aria-label={t("chair-why", { name })}
            title={t("chair-why-short")}
            onClick={() => {
              conductor.sheet.value = { name: "why", entry };
            }}
          >
            <CircleHelp aria-hidden="true" />
          </button>
        )}
      </td>
    </tr>
  );

  /** The booth that did it, or the delegation where the line doesn't name it already. */
  function doerName(by: string): string {
    if (deed.role === "interpreter") return languageName(by);
    return by === delegation ? "" : delegationName(directory.value, by);
  }
}

/** What a deed tells besides: lengths of time, a language, how it ended, what was said. */
function detailText({ details = {} }: Deed): string {
  const { limit_ms, used_ms, interpreter, language, policy, ruling, how, reason, text, to, role } = details;
  return [
    typeof limit_ms === "number" && t("deed-limit", { time: durationText(limit_ms) }),
    typeof used_ms === "number" && used_ms > 0 && t("deed-used", { time: durationText(used_ms) }),
    interpreter,
    typeof language === "string" && term("language", language),
    typeof policy === "string" && term("policy", policy),
    typeof ruling === "string" && term("deed-ruling", ruling),
    typeof how === "string" && term("deed-end", how),
    typeof to === "string" && term("officer", to),
    typeof role === "string" && term("role", role),
    reason,
    text,
  ]
    .filter(Boolean)
    .join(" · ");
}
