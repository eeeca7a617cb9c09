import { useComputed } from "@preact/signals";
import { lang, t, type View } from "@rostrum/floor";
import { type Intent, pieces, scriptLine } from "@rostrum/floor/script";
import type { Action } from "./action";
import { usePodium } from "./podium";
import "./script.css";

/** The line to be read out, names set off. Its box keeps its height, whatever the sentence. */
export function Script() {
  const { view, directory, floor, conductor } = usePodium();
  // One text for as long as it is the same sentence, though it is asked for every second.
  const said = useComputed(() => {
    const intent = intentOf(view.value, conductor.armed.value?.action);
    const line = scriptLine(view.value, directory.value, floor.now.value, lang.value, intent);
    return line === null ? "" : `${line.when}|${line.text}`;
  });
  const [when = "", text = ""] = said.value.split("|", 2);
  return (
    <section class="script may-be-old" data-testid="script" data-when={when} data-length={lengthOf(text)}>
      <h2 class="script-when">{when === "" ? "" : t(`chair-say-${when}`)}</h2>
      <p class="script-line" lang={lang.value}>
        {pieces(text).map((piece, index) =>
          piece.name ? <em key={`${index}`}>{unbroken(piece.text)}</em> : piece.text,
        )}
      </p>
    </section>
  );
}

/** What a key that was pressed once is about to do, where the chair says it aloud. */
function intentOf(view: View, armed: string | undefined): Intent | undefined {
  switch (armed as Action | undefined) {
    case "pass":
      return "pass";
    case "list":
      return view.list?.state === "open" ? "close_list" : "open_list";
    default:
      return undefined;
  }
}

/** A longer sentence is set smaller rather than cut. */
function lengthOf(text: string): "short" | "long" | "longest" {
  if (text.length <= 165) return "short";
  return text.length <= 280 ? "long" : "longest";
}

/** A name that fits on a phone's line isn't broken over two. */
function unbroken(name: string): string {
  return name.length <= 18 ? name.replaceAll(" ", "\u00a0") : name;
}
