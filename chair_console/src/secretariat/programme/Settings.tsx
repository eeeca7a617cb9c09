import { useSignal } from "@preact/signals";
import { type Json, t } from "@rostrum/floor";
import { Button } from "@rostrum/floor/looks";
import { usePodium } from "../../chair/podium";
import { reasonOf } from "../room/fresh";
import { Editor } from "./Editor";
import { type Group, SETTINGS, type Setting, same } from "./settings";

/** What holds in the meeting, by what it is about; each is changed by itself, and nothing before its button is pressed. */
export function Settings() {
  const { view } = usePodium();
  const groups = Object.keys(SETTINGS) as Group[];
  return (
    <section class="programme-part" aria-labelledby="settings-title" data-testid="settings">
      <h2 id="settings-title">{t("office-settings")}</h2>
      <p class="quiet">{t("office-settings-words", { pack: view.value.meeting.pack ?? "Rostrum" })}</p>
      {groups.map((group) => (
        <details key={group} class="settings-group" data-testid={`settings-${group}`}>
          <summary>
            <h3>{t(`office-settings-${group}`)}</h3>
          </summary>
          {SETTINGS[group].map((setting) => (
            <SettingRow key={setting.name} setting={setting} />
          ))}
        </details>
      ))}
    </section>
  );
}

function SettingRow({ setting }: { setting: Setting }) {
  const { view, floor } = usePodium();
  const { name, rule, shape } = setting;
  const kept = view.value.settings?.[name];
  const draft = useSignal<Json | undefined>(undefined);
  const wrong = useSignal(false);
  const refused = useSignal("");
  const changed = wrong.value || (draft.value !== undefined && !same(draft.value, kept));
  const apply = async () => {
    if (draft.value === undefined || wrong.value) return;
    refused.value = "";
    try {
      await floor.do("change_settings", { settings: { [name]: draft.value } });
      draft.value = undefined;
    } catch (error) {
      refused.value = reasonOf(error);
    }
  };
  return (
    <div class="setting" data-testid={`setting-${name}`} data-shape={shape.kind}>
      <p class="setting-name" id={`setting-${name}`}>
        {t(`setting-${name.replaceAll("_", "-")}`)} <span class="notice-rule">{rule}</span>
      </p>
      <div class="setting-value">
        <Editor
          setting={setting}
          value={draft.value ?? kept}
          onDraft={(value) => {
            wrong.value = value === undefined;
            refused.value = "";
            if (value !== undefined) draft.value = value;
          }}
        />
        {changed && (
          <Button kind="main" size="small" testid={`set-${name}`} disabled={wrong.value} onPress={() => void apply()}>
            {t("chair-set")}
          </Button>
        )}
        {refused.value && (
          <p class="setting-refused" role="alert" data-testid={`refused-${name}`}>
            {refused.value}
          </p>
        )}
      </div>
    </div>
  );
}
