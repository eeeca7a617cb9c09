import { useComputed, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { pieces, scriptLine } from "../script";
import { isLang, type Lang, lang, loadLang, t } from "../words";
import { useDesk } from "./context";

/** What the chair says now or at the next call, in the booth's own language: the sentence that it will interpret. */
export function Script() {
  const { booth, view, directory, floor } = useDesk();
  const spoken = useSpoken(booth);
  // One text for as long as it is the same sentence, though it is asked for every second.
  const said = useComputed(() => {
    const line = scriptLine(view.value, directory.value, floor.now.value, spoken.value);
    return line === null ? "" : `${line.when}|${line.text}`;
  });
  const [when = "", text = ""] = said.value.split("|", 2);
  return (
    <section class="booth-script" aria-labelledby="script-title" data-testid="script">
      <h2 id="script-title">{t(when === "now" ? "interpreter-script-now" : "interpreter-script-then")}</h2>
      <p lang={spoken.value} dir="auto">
        {pieces(text).map((piece, index) => (piece.name ? <b key={`${index}`}>{piece.text}</b> : piece.text))}
      </p>
    </section>
  );
}

/** The booth's language once its words have come, until then the reader's. */
function useSpoken(booth: string) {
  const spoken = useSignal<Lang>(lang.value);
  useEffect(() => {
    if (isLang(booth)) void loadLang(booth).then(() => (spoken.value = booth));
  }, [booth, spoken]);
  return spoken;
}
