import { Soon } from "@rostrum/floor/looks";
import { useOffice } from "./office";

/** The secretariat's own sheet over the page, if any; they come over the line as those of the podium do. */
export function OwnSheet() {
  const { sheet, podium } = useOffice();
  return (
    <Soon
      load={() => import("./OwnSheets").then(({ OwnSheets }) => OwnSheets)}
      words={["sheets"]}
      asked={sheet.value !== null}
      onLate={() => {
        sheet.value = null;
        podium.conductor.leaveSheet();
      }}
    />
  );
}
