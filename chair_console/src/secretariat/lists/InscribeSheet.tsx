import { useSignal } from "@preact/signals";
import { type Attendance, delegationName, lang, personOf, t, term } from "@rostrum/floor";
import { Ask } from "@rostrum/floor/looks";
import { functionsOf, speakerTyped } from "@rostrum/floor/speakers";
import { matches } from "../../chair/nameplates";
import { usePodium } from "../../chair/podium";
import { lengthOf } from "../room/lengths";
import { AttendanceField, KindField, LanguageField, TextField } from "./fields";

const RANKS = ["head_of_state", "head_of_government", "minister"] as const;

interface InscribeSheetProps {
  readonly delegation: string;
  readonly item: string;
  readonly onClose: () => void;
}

/** An inscription that isn't the usual one: for a group, joined by others, in a thread, a video (LS4, LS12, LS14, LS21). */
export function InscribeSheet({ delegation, item, onClose }: InscribeSheetProps) {
  const { view, directory, conductor } = usePodium();
  const known = directory.value?.delegations[delegation];
  const language = useSignal(known?.language ?? view.peek().meeting.chair.language ?? lang.peek());
  const kind = useSignal<string>("statement");
  const attendance = useSignal<Attendance>(personOf(directory.value, delegation)?.attendance ?? "room");
  const speaker = useSignal("");
  const position = useSignal("");
  const behalf = useSignal("");
  const thread = useSignal("");
  const joining = useSignal("");
  const rank = useSignal("");
  const video = useSignal("");
  const joined = joining.value
    .split(/[,;]/)
    .filter((part) => part.trim() !== "")
    .map((part) => ({ typed: part.trim(), id: matches(directory.value, part)[0] }));

  const inscribe = async () => {
    const who = speakerTyped(speaker.value, position.value, functionsOf(directory.value, delegation));
    const done = await conductor.carryOut("inscribe", {
      item,
      delegation,
      language: language.value,
      entry_kind: kind.value,
      attendance: attendance.value,
      ...(who && { speaker: who }),
      ...(behalf.value.trim() && { on_behalf_of: behalf.value.trim() }),
      ...(thread.value.trim() && { thread: thread.value.trim() }),
      ...(rank.value && { rank: rank.value }),
      ...(joined.length > 0 && { joined_by: joined.flatMap(({ id }) => id ?? []) }),
      ...(video.value && { duration_ms: lengthOf(video.value) }),
    });
    if (done) onClose();
  };

  return (
    <Ask
      title={t("secretariat-inscribe-title", { name: delegationName(directory.value, delegation), item })}
      confirm={t("secretariat-inscribe-do")}
      disabled={
        joined.some(({ id }) => id === undefined) || (video.value !== "" && Number.isNaN(lengthOf(video.value)))
      }
      pending={conductor.isBusy("other")}
      testid="inscribe-more"
      onCancel={onClose}
      onConfirm={() => void inscribe()}
    >
      <div class="form-grid">
        <KindField value={kind} />
        <LanguageField value={language} />
        <AttendanceField value={attendance} />
        <label class="field">
          <span>{t("secretariat-rank")}</span>
          <select
            value={rank.value}
            data-testid="field-rank"
            onChange={(event) => {
              rank.value = event.currentTarget.value;
            }}
          >
            <option value="">{t("secretariat-rank-none")}</option>
            {RANKS.map((one) => (
              <option key={one} value={one}>
                {term("secretariat-rank", one)}
              </option>
            ))}
          </select>
        </label>
        <TextField words="secretariat-speaker" value={speaker} testid="field-speaker" />
        <TextField words="secretariat-function" value={position} testid="field-function" />
        <TextField words="secretariat-behalf" value={behalf} testid="field-behalf" />
        <TextField words="secretariat-thread" value={thread} testid="field-thread" />
        <TextField words="secretariat-video" value={video} testid="field-video" hint="2:30" />
        <TextField words="secretariat-joined" value={joining} testid="field-joined" />
      </div>
      {joined.length > 0 && (
        <p class="quiet" data-testid="joined-names">
          {joined.map(({ typed, id }) => (id ? delegationName(directory.value, id) : `${typed}?`)).join(" · ")}
        </p>
      )}
    </Ask>
  );
}
