import { numberText, t } from "@rostrum/floor";
import type { Complaint } from "@rostrum/floor/office";
import { TriangleAlert } from "lucide-preact";
import { expected, found } from "./kinds";

interface ComplaintsProps {
  readonly complaints: readonly Complaint[];
  readonly more: number;
}

/** Everything that is wrong in the files, each with its place and what to do. */
export function Complaints({ complaints, more }: ComplaintsProps) {
  return (
    <div data-testid="complaints" data-count={complaints.length}>
      <h2 class="import-title" data-tone="stop">
        <TriangleAlert aria-hidden="true" />
        {t("office-import-wrong", { n: complaints.length + more })}
      </h2>
      <table class="complaints">
        <thead>
          <tr>
            {["file", "row", "column", "what"].map((column) => (
              <th key={column} scope="col">
                {t(`office-complaint-${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {complaints.map((complaint, index) => (
            <tr key={`${index}-${complaint.file}`} data-testid="complaint" data-row={complaint.row}>
              <td>
                <bdi>{complaint.file}</bdi>
              </td>
              <td class="figures" data-head={t("office-complaint-row")}>
                {complaint.row !== undefined && numberText(complaint.row)}
              </td>
              <td>{(complaint.table || complaint.column) && <bdi>{placeOf(complaint)}</bdi>}</td>
              <td>
                <What complaint={complaint} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p class="quiet">{t("office-import-more", { n: more })}</p>}
    </div>
  );
}

/** The column, and the list within the file where it holds several. */
function placeOf({ table, column }: Complaint): string {
  return [table, column].filter(Boolean).join(" · ");
}

/** What stands there and what was expected; or what the rules say, with the rule. */
function What({ complaint: { there, wanted, said, rule } }: { complaint: Complaint }) {
  if (there === undefined || wanted === undefined) {
    return (
      <>
        {said} {rule && <span class="notice-rule">{rule}</span>}
      </>
    );
  }
  return (
    <>
      {t("office-complaint-found")} <bdi>{found(there)}</bdi>
      <br />
      {t("office-complaint-expected")} <bdi>{expected(wanted)}</bdi>
    </>
  );
}
