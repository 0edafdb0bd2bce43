import { ask } from "../api/support/ask";
import { importWith } from "../api/support/import";
import { multipart } from "../api/support/multipart";
import { patient, SMALL_BRANCH } from "../api/support/small-branch";
import type { RunningServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { BRANCH, type Said } from "./branch-at-work";

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
    await posted("/postcode-places", new TextEncoder().encode("a,b\n1,2\n"), "places.csv"),
    {
      request: "POST /upload-data (replacing)",
      answer: await importWith(server, repaired, { mode: "replace" }),
    },
  ];
}
