import type { Line } from "../connection";
import { dropPass } from "../pass";
import { t } from "../words";

/** The line at the head says why it won't come back; this is the way out. */
export function Ended({ line }: { line: Line }) {
  if (line.state !== "ended") return null;
  return (
    <section class="ended" aria-label={t("open-link-again")}>
      <a class="button" data-kind="main" data-size="large" data-testid="ended" href="/join" onClick={dropPass}>
        {t("open-link-again")}
      </a>
    </section>
  );
}
