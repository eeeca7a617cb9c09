import type { Signal } from "@preact/signals";
import { type Digits, LANGS, t } from "@rostrum/floor";
import { Button, OWN_NAMES } from "@rostrum/floor/looks";
import type { Paper } from "@rostrum/floor/office";
import { FileUp, X } from "lucide-preact";
import { usePodium } from "../../chair/podium";
import { Choice } from "../room/fields";
import { subjectsOf, WHOLE } from "./subjects";

/** What was chosen for the document. */
export interface Chosen {
  readonly about: Signal<string>;
  readonly language: Signal<string>;
  /** Empty: none beside the first. */
  readonly beside: Signal<string>;
  readonly figures: Signal<Digits>;
  readonly reach: Signal<string>;
  readonly genders: Signal<File | undefined>;
}

const SPOKEN = LANGS.map((code) => [code, OWN_NAMES[code]] as const);

interface AboutProps {
  readonly paper: Paper;
  /** What is chosen, or stands for it until somebody does. */
  readonly about: string;
  readonly chosen: Chosen;
}

/** The choices that a document leaves: of what, in which languages and figures, and for whom. */
export function About({ paper, about, chosen }: AboutProps) {
  const { view, directory } = usePodium();
  const { language, beside } = chosen;
  const others = SPOKEN.filter(([code]) => code !== language.value);
  const inArabic = [language.value, beside.value].includes("ar");
  return (
    <div class="room-bar documents-choices">
      <Choice
        words="documents-about"
        value={chosen.about}
        shown={about}
        testid="document-about"
        options={subjectsOf(paper, view.value, directory.value)}
      />
      <Choice words="choose-language" value={language} testid="document-language" options={SPOKEN} />
      <Choice
        words="documents-beside"
        value={beside}
        testid="document-beside"
        none="documents-beside-none"
        options={others}
      />
      {inArabic && (
        <Choice
          words="choose-figures"
          value={chosen.figures as Signal<string>}
          testid="document-figures"
          options={[
            ["latn", t("documents-figures-western")],
            ["arab", t("documents-figures-eastern")],
          ]}
        />
      )}
      <Choice
        words="documents-reach"
        value={chosen.reach}
        testid="document-reach"
        options={[
          ["own", t("documents-reach-own")],
          ["public", t("documents-reach-public")],
        ]}
      />
      {paper === "statistics" && about === WHOLE && <Genders file={chosen.genders} />}
    </div>
  );
}

/** The file of the speakers' genders, for sums that tell of nobody; it goes with the document, and stays nowhere (PV3). */
function Genders({ file }: { file: Signal<File | undefined> }) {
  const name = file.value?.name;
  return (
    <div class="room-field genders">
      <span>{t("documents-genders")}</span>
      <div class="genders-file">
        <label class="button" data-size="small">
          <span class="button-text">
            <FileUp aria-hidden="true" />
            {name === undefined ? t("documents-genders-choose") : <bdi>{name}</bdi>}
          </span>
          <input
            type="file"
            class="genders-input"
            accept=".csv,.json"
            data-testid="document-genders"
            aria-label={t("documents-genders")}
            onChange={(event) => {
              file.value = event.currentTarget.files?.[0];
            }}
          />
        </label>
        {name !== undefined && (
          <Button
            kind="icon"
            label={t("documents-genders-leave-out")}
            testid="genders-leave-out"
            onPress={() => {
              file.value = undefined;
            }}
          >
            <X aria-hidden="true" />
          </Button>
        )}
      </div>
    </div>
  );
}
