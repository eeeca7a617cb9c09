import { Soon } from "@rostrum/floor/looks";
import { usePodium } from "./podium";

/** The sheet that lies over the page, if any; all of them come over the line in the page's first idle moment. */
export function OpenSheet() {
  const { conductor } = usePodium();
  return (
    <Soon
      load={() => import("./sheets/Sheets").then(({ Sheets }) => Sheets)}
      words={["sheets", "documents"]}
      asked={conductor.sheet.value !== null}
      onLate={() => conductor.leaveSheet()}
    />
  );
}
