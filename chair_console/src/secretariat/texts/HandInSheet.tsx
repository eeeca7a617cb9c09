import { useSignal } from "@preact/signals";
import { delegationName, inOrder, lang, numberText, t, type View } from "@rostrum/floor";
import { HandIn } from "@rostrum/floor/handing-in";
import { usePodium } from "../../chair/podium";

interface HandInSheetProps {
  /** The entry with the text that is to be changed; none where the inscription is still to be chosen. */
  readonly entry: string | undefined;
  readonly onClose: () => void;
}

/** An inscription for which a text can be handed in, and its place on the list; 0 for whoever has the floor. */
interface Waiting {
  readonly entry: string;
  readonly delegation: string;
  readonly language: string;
  readonly place: number;
}

/** A text that a delegation brought on paper or by mail, handed in for it: with the limits and the confidence of its own (IN10). */
export function HandInSheet({ entry, onClose }: HandInSheetProps) {
  const { view, directory } = usePodium();
  const picked = useSignal(entry ?? "");
  const items = waiting(view.value);
  const of = Object.values(items)
    .flat()
    .find((one) => one.entry === picked.value);
  const text = view.value.texts?.[picked.value];
  const language = text?.language ?? of?.language ?? lang.value;
  const { floor_languages = [], languages = [] } = directory.value?.meeting ?? {};
  return (
    <HandIn
      title={
        entry === undefined
          ? t("office-text-hand-in")
          : `${t("text-hand-in-new")}: ${delegationName(directory.value, text?.delegation ?? "")}`
      }
      entry={picked.value || undefined}
      languages={[...new Set([language, ...floor_languages, ...languages])]}
      usual={{ language, consent: text?.consent ?? false }}
      consentWords={t("office-text-consents")}
      onClose={onClose}
    >
      {entry === undefined && (
        <label class="field">
          <span>{t("office-text-whose")}</span>
          <select
            value={picked.value}
            data-testid="text-entry"
            onChange={(event) => {
              picked.value = event.currentTarget.value;
            }}
          >
            <option value="">{t("office-text-choose")}</option>
            {Object.entries(items).map(([item, entries]) => (
              <optgroup key={item} label={t("item-title", { item })}>
                {entries.map((one) => (
                  <option key={one.entry} value={one.entry}>
                    {[one.place > 0 && `${numberText(one.place)}.`, delegationName(directory.value, one.delegation)]
                      .filter(Boolean)
                      .join(" ")}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
      )}
      <p class="quiet">{t("office-text-told")}</p>
    </HandIn>
  );
}

/** Who has the floor and who waits, item by item. */
function waiting(view: View): Readonly<Record<string, readonly Waiting[]>> {
  const { turn, list } = view;
  const lists = [...(list ? [list] : []), ...Object.values(view.lists ?? {})];
  const all = lists.map((one) => {
    const entries = inOrder(one).map(([entry, { delegation, language }], at) => ({
      entry,
      delegation,
      language,
      place: at + 1,
    }));
    const speaks = turn?.entry !== undefined && one === list;
    return [
      one.item,
      speaks
        ? [{ entry: turn.entry, delegation: turn.delegation, language: turn.language, place: 0 }, ...entries]
        : entries,
    ] as const;
  });
  return Object.fromEntries(all.filter(([, entries]) => entries.length > 0));
}
