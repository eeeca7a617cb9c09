import { useState } from "preact/hooks";
import { Refused } from "../../floor";
import { Button, Dialog } from "../../looks";
import { saveDocument } from "../../office/documents";
import { statementHref } from "../../texts";
import { digits, lang, nameOf, t, term } from "../../words";
import { closeSheet, delegationName, itemLabel, useDesk } from "../context";

/** What a delegation may take along: the list as the meeting shows it, and the statements that are published. */
export function Papers() {
  const { view } = useDesk();
  const { item } = view.value.meeting;
  return (
    <Dialog title={t("delegate-papers")} onClose={closeSheet} testid="papers">
      {item !== undefined && <List item={item} />}
      <Published />
      <div class="ask-acts">
        <Button size="large" kind="main" testid="papers-done" onPress={closeSheet}>
          {t("close")}
        </Button>
      </div>
    </Dialog>
  );
}

function List({ item }: { item: string }) {
  const { directory } = useDesk();
  const [setting, setSetting] = useState(false);
  const [failed, setFailed] = useState("");
  const save = async () => {
    setSetting(true);
    setFailed("");
    try {
      await saveDocument({ paper: "speakers", item, language: lang.peek(), figures: digits.peek() });
    } catch (error) {
      setFailed(error instanceof Refused ? error.message : t("documents-no-line"));
    }
    setSetting(false);
  };
  return (
    <section class="papers-list">
      <h3>{t("document-speakers")}</h3>
      <p class="sheet-what">
        {itemLabel(item)} {nameOf(directory.value.items[item]?.title)}
      </p>
      <Button testid="save-speakers" pending={setting} onPress={() => void save()}>
        {t("documents-save")}
      </Button>
      {failed && (
        <p role="alert" data-testid="papers-failed">
          {failed}
        </p>
      )}
    </section>
  );
}

/** The newest first: whoever looks for one has just heard of it. */
function Published() {
  const { view, directory } = useDesk();
  const statements = Object.entries(view.value.statements ?? {}).sort(([, a], [, b]) => b.at_ms - a.at_ms);
  return (
    <section>
      <h3>{t("documents-published")}</h3>
      {statements.length === 0 && <p class="sheet-what">{t("documents-published-none")}</p>}
      <ul class="sheet-list">
        {statements.map(([entry, { delegation, item, language }]) => (
          <li key={entry} class="sheet-row statement" data-testid="published" data-entry={entry}>
            <span>
              <a href={statementHref(entry)} download>
                {delegationName(directory.value, delegation)}
              </a>
              <small>
                {itemLabel(item)} · {term("in-language", language)}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
