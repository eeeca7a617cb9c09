import { useSignal } from "@preact/signals";
import { type Note, t, timeText } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { sendNote } from "@rostrum/floor/office";
import { Check, CheckCheck } from "lucide-preact";
import { usePodium } from "../chair/podium";
import "./notes.css";
import { textOf } from "./texts";

const SHOWN = 4;

/** The secretariat's notes to the chair: the last ones, whether they were read, and a line to write on. */
export function Notes() {
  const { view } = usePodium();
  const notes = (view.value.notes ?? []).slice(-SHOWN);
  return (
    <section class="notes" aria-label={t("notes-title")} data-testid="notes">
      <h2>{t("notes-to-chair")}</h2>
      <ol class="notes-list" aria-live="polite">
        {notes.map((note) => (
          <NoteLine key={note.id} note={note} side="secretariat" />
        ))}
      </ol>
      <Write />
    </section>
  );
}

/** The first note that the chair hasn't told was read. */
export function NoteCard() {
  const { view } = usePodium();
  const unread = (view.value.notes ?? []).find((note) => note.by !== "chair" && note.read_ms === undefined);
  if (unread === undefined) return null;
  return (
    <aside class="note-card" aria-label={t("notes-title")} data-testid="unread-note">
      <NoteLine key={unread.id} note={unread} side="chair" />
    </aside>
  );
}

function NoteLine({ note, side }: { note: Note; side: string }) {
  const { view, conductor } = usePodium();
  const mine = note.by === side;
  const time = (at: number) => timeText(at, view.value.meeting.timezone);
  return (
    <li class="note" data-mine={mine} data-testid="note" data-note={note.id} data-read={note.read_ms !== undefined}>
      <p class="note-text" dir="auto">
        {textOf(note.id).value ?? "…"}
      </p>
      <p class="note-foot quiet">
        <span>{`${t(`role-${note.by}`)} · ${time(note.at_ms)}`}</span>
        {mine && (
          <span class="note-mark">
            {note.read_ms === undefined ? <Check aria-hidden="true" /> : <CheckCheck aria-hidden="true" />}
            {note.read_ms === undefined ? t("notes-sent") : t("notes-read-at", { time: time(note.read_ms) })}
          </span>
        )}
        {!mine && note.read_ms === undefined && (
          <Button
            size="small"
            testid="note-read"
            onPress={() => void conductor.carryOut("read_note", { note: note.id })}
          >
            {t("notes-read")}
          </Button>
        )}
      </p>
    </li>
  );
}

/** Typed text stays until the service has it; the empty field reads as its page does. */
function Write() {
  const text = useSignal("");
  const busy = useSignal(false);
  const told = useSignal<{ readonly sentence: string; readonly tone: "warn" | "stop" } | null>(null);
  const send = async () => {
    const written = text.value.trim();
    if (written === "" || busy.value) return;
    busy.value = true;
    told.value = null;
    try {
      await sendNote(written, (sentence) => {
        told.value = { sentence, tone: "warn" };
      });
      text.value = "";
      told.value = null;
    } catch (error) {
      const sentence = error instanceof TypeError ? t("notes-no-line") : (error as Error).message;
      told.value = { sentence, tone: "stop" };
    } finally {
      busy.value = false;
    }
  };
  return (
    <form
      class="notes-write"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <input
        type="text"
        dir={text.value === "" ? undefined : "auto"}
        maxLength={2_000}
        autocomplete="off"
        aria-label={t("notes-write")}
        placeholder={t("notes-write")}
        data-testid="note-input"
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <button type="submit" class="button" data-size="small" data-testid="note-send" aria-busy={busy.value}>
        {t("notes-send")}
      </button>
      {told.value && (
        <p class="notes-told" role="alert" data-tone={told.value.tone}>
          {told.value.sentence}
        </p>
      )}
    </form>
  );
}
