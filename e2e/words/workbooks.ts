import { ask } from "../api/support/ask";
import { multipart } from "../api/support/multipart";
import { patient, SMALL_BRANCH } from "../api/support/small-branch";
import type { RunningServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { BRANCH, type Said } from "./branch-at-work";

/** A call-monitoring export with a row of each kind that is listed. */
const CALLS = `Carer,Service User,Date,Planned Start,Log in,Log out
E001,P001,23/11/2026,09:00,09:04,09:31
E001,P999,23/11/2026,09:00,09:04,09:31
E001,P002,22/11/2026,09:00,09:31,09:04
E001,P002,22/11/2026,09:00,,
P001,E001,23/11/2026,09:00,09:04,09:31
`;

/** Workbooks that are refused, asked about or repaired, each with what is said of it. */
export async function workbooksOfAllKinds(server: RunningServer): Promise<Said[]> {
  const [first, ...others] = SMALL_BRANCH.employees;
  const wrong = branchWorkbook(
    [
      { ...first, Qualification: "Wizard", LatestEnd: "half nine-ish", Gender: "Woman" },
      { ...others[0], EmployeeID: "", CertificateExpiryDate: "soon" },
      { ...others[1], EmployeeID: "E001", ContactNumber: "ask daughter", PostCode: "here" },
    ],
    [patient("P001", "Marek Smith", { RequiredHoursOfSupport: "lots", RequiresMedication: "perhaps" })],
  );
  const repaired = branchWorkbook(
    [{ ...first, Qualification: "nursing", ContactNumber: "7700900456", EarliestStart: "7am" }],
    [patient("P001", "Marek Smith", { RequiredHoursOfSupport: "2 hours" })],
  );
  const dry = "/upload-data?dry_run=true";
  const posted = async (path: string, bytes: Uint8Array, filename = "branch.xlsx") => ({
    request: `POST ${path} (${filename})`,
    answer: await ask(server, {
      method: "POST",
      path,
      ...multipart([{ name: "file", filename, content: bytes }]),
    }),
  });
  return [
    await posted(dry, wrong),
    await posted("/upload-data", wrong),
    await posted(dry, repaired),
    await posted(dry, BRANCH),
    await posted("/upload-data", BRANCH),
    await posted("/upload-data", new TextEncoder().encode("no workbook"), "notes.txt"),
    await posted("/upload-data", new Uint8Array(), "empty.xlsx"),
    await posted("/upload-issues", new TextEncoder().encode("no workbook"), "notes.txt"),
    await posted("/actual-times", new TextEncoder().encode(CALLS), "calls.csv"),
    await posted("/actual-times?dry_run=true", new TextEncoder().encode("a,b\n1,2\n"), "calls.csv"),
    await posted("/postcode-places", new TextEncoder().encode("a,b\n1,2\n"), "places.csv"),
    await posted("/upload-data", repaired, "replacing.xlsx"),
  ];
}
