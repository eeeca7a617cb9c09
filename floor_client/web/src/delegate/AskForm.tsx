import { signal } from "@preact/signals";
import { useState } from "preact/hooks";
import { Button, Dialog } from "../looks";
import type { Attendance } from "../types";
import { nameOf, t, term } from "../words";
import { Choice } from "./Choice";
import { attempt, isUnderway, itemLabel, useDesk } from "./context";
import { itemsToAsk } from "./situation";
import "./ask-form.css";

/** What was chosen and typed, kept while the dialog is closed and while the line is away. */
const draft = signal<{ item?: string; language?: string; attendance?: Attendance; onBehalfOf: string }>({
  onBehalfOf: "",
});

/** Ask for the floor: the item, the language, from where, on behalf of whom. One thumb, one press when all is usual. */
export function AskForm({ elsewhere = false, onClose }: { elsewhere?: boolean; onClose: () => void }) {
  const { floor, view, own, directory } = useDesk();
  const current = view.value.meeting.item;
  // As they were when it was opened: where a list closes meanwhile, no other item slips under the finger.
  const [items] = useState(() => itemsToAsk(view.value, own.value).filter((one) => !elsewhere || one !== current));
  const me = directory.value.delegations[own.value.delegation];
  const { floor_languages } = directory.value.meeting;
  const person = Object.values(directory.value.persons).find((one) => one.delegation === own.value.delegation);
  const chosen = draft.value;
  const item = chosen.item !== undefined && items.includes(chosen.item) ? chosen.item : items[0];
  const language = chosen.language ?? me?.language ?? floor_languages[0] ?? "en";
  const attendance = chosen.attendance ?? person?.attendance ?? "room";
  const change = (fields: Partial<typeof chosen>) => {
    draft.value = { ...draft.value, ...fields };
  };

  const ask = async () => {
    if (item === undefined) return;
    const behalf = chosen.onBehalfOf.trim();
    const fields = { item, language, attendance, ...(behalf !== "" && { on_behalf_of: behalf }) };
    const done = await attempt(() => floor.do("inscribe", fields));
    onClose();
    if (done) draft.value = { onBehalfOf: "" };
  };

  return (
    <Dialog title={t("delegate-ask")} onClose={onClose} testid="ask-form">
      <form
        class="ask-form"
        onSubmit={(event) => {
          event.preventDefault();
          void ask();
        }}
      >
        {items.length > 1 ? (
          <label class="field">
            <span>{t("delegate-ask-item")}</span>
            <select
              value={item}
              data-testid="ask-item"
              onChange={(event) => change({ item: event.currentTarget.value })}
            >
              {items.map((one) => (
                <option key={one} value={one}>
                  {itemLabel(one)} · {nameOf(directory.value.items[one]?.title)}
                </option>
              ))}
            </select>
          </label>
        ) : (
          item !== undefined && (
            <p class="ask-item">
              <b>{itemLabel(item)}</b> {nameOf(directory.value.items[item]?.title)}
            </p>
          )
        )}
        <Choice
          legend={t("delegate-ask-language")}
          name="language"
          value={language}
          options={floor_languages.map((code) => [code, term("language", code)])}
          onChange={(code) => change({ language: code })}
        />
        <Choice
          legend={t("delegate-ask-where")}
          name="attendance"
          value={attendance}
          options={[
            ["room", t("delegate-ask-room")],
            ["remote", t("delegate-ask-remote")],
          ]}
          onChange={(where) => change({ attendance: where as Attendance })}
        />
        <label class="field">
          <span>{t("delegate-ask-behalf")}</span>
          <input
            type="text"
            maxLength={120}
            autocomplete="off"
            dir="auto"
            data-testid="ask-behalf"
            placeholder={t("delegate-ask-behalf-example")}
            value={chosen.onBehalfOf}
            onInput={(event) => change({ onBehalfOf: event.currentTarget.value })}
          />
        </label>
        <div class="ask-acts">
          <Button size="large" kind="quiet" onPress={onClose} testid="ask-cancel">
            {t("cancel")}
          </Button>
          <Button
            size="large"
            kind="main"
            testid="ask-send"
            pending={isUnderway(floor, "inscribe")}
            disabled={item === undefined}
            onPress={() => void ask()}
          >
            {t("delegate-ask-send")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
