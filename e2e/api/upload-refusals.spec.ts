import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, apiTest as test } from "../fixtures";
import { currentWorkbook, type WorkbookOptions } from "../workbooks/make-workbooks";
import { dataStatus, logs, upload, uploads } from "./support/calls";
import type { CellProblem, ProblemDetails } from "./support/contract";
import { rowCounts } from "./support/file";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";

const server = sharedServer();

type Edit = NonNullable<WorkbookOptions["edit"]>;
type Written = [sheet: string, row: number, column: string, value: string];

/** Writes values into cells: sheet, row as the spreadsheet numbers it, header. */
const cells =
  (...written: Written[]): Edit =>
  (sheets) => {
    for (const [sheet, row, column, value] of written) {
      const index = sheets[sheet]?.[0]?.indexOf(column) ?? -1;
      (sheets[sheet]?.[row - 1] as unknown[])[index] = value;
    }
  };

async function refusedProblems(edit: Edit, status = 422): Promise<CellProblem[]> {
  const before = await stateOf(server(), "recorded");
  const records = rowCounts(server().databasePath);
  const answer = await upload<ProblemDetails>(server(), currentWorkbook({ edit }));
  const { errors = [] } = expectProblem<ProblemDetails>(answer, status);
  expect(await stateOf(server(), "recorded"), "nothing is saved").toEqual(before);
  const after = rowCounts(server().databasePath);
  expect(after.operations_log, "one entry").toBe((records.operations_log ?? 0) + 1);
  expect(after.data_uploads, "one failed upload").toBe((records.data_uploads ?? 0) + 1);
  expect((await uploads(server()))[0]).toMatchObject({ status: "failed", filename: "workbook.xlsx" });
  expect((await logs(server()))[0]).toMatchObject({
    operation_type: "data_upload_refused",
    details: { problems: errors.length },
  });
  return errors;
}

const E = "EmployeeDetails";
const P = "PatientDetails";
const FITS_NOTHING: [sheet: string, row: number, column: string, value: string, choices: RegExp][] = [
  [E, 3, "Qualification", "Medical Technician", /Nurse.*Senior Carer|Carer.*Nurse/],
  [E, 3, "Qualification", "Not a nurse", /Nurse/],
  [E, 4, "Gender", "Woman?", /Female.*Male/],
  [E, 5, "TransportMode", "Horse", /Car.*Bicycle/],
  [E, 6, "CertificateExpiryDate", "soon", /2032-02-03/],
  [E, 6, "CertificateExpiryDate", "2031-02-31", /2032-02-03/],
  [E, 7, "EarliestStart", "early", /08:45/],
  [E, 7, "LatestEnd", "25:00", /08:45/],
  [E, 8, "Shifts", "Brunch", /Breakfast.*Lunch.*Evening/],
  [P, 2, "RequiredSupport", "Juggling", /Medication.*Meal Prep/],
  [P, 3, "RequiresMedication", "Sometimes", /Y.*N/],
  [P, 4, "RequiredHoursOfSupport", "many", /hours|number/],
  [P, 4, "RequiredHoursOfSupport", "-3", /hours|number/],
];
for (const [sheet, row, column, value, choices] of FITS_NOTHING) {
  test(`${column} "${value}" fits nothing: its cell is named and the choices listed`, async () => {
    const problems = await refusedProblems(cells([sheet, row, column, value]));
    expect(problems).toMatchObject([{ sheet, row, column, value, message: expect.stringMatching(choices) }]);
    expect(problems).toHaveLength(1);
  });
}

test("all problems are listed together, of both sheets", async () => {
  const oneOfEachCell = FITS_NOTHING.filter(
    ([, , , value]) => !["Not a nurse", "soon", "many"].includes(value),
  );
  const written = oneOfEachCell.map(([sheet, row, column, value]) => [sheet, row, column, value] as const);
  const problems = await refusedProblems(cells(...written.map((cell): Written => [...cell])));
  const where = (list: { sheet?: string; row?: number; column?: string }[]) =>
    list.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`).sort();
  expect(where(problems)).toEqual(where(written.map(([sheet, row, column]) => ({ sheet, row, column }))));
});

test("an id that two rows have is a problem of the later one, case and spaces aside", async () => {
  const problems = await refusedProblems(cells([E, 9, "EmployeeID", " e003 "], [P, 9, "PatientID", "P002"]));
  expect(problems).toEqual([
    { sheet: E, row: 9, column: "EmployeeID", value: "e003", message: expect.stringMatching(/4 and 9/) },
    { sheet: P, row: 9, column: "PatientID", value: "P002", message: expect.stringMatching(/3 and 9/) },
  ]);
});

test("a row without an id or a name is a problem, not a row that vanishes", async () => {
  const problems = await refusedProblems(cells([E, 4, "EmployeeID", ""], [P, 5, "PatientName", "  "]));
  expect(problems.map(({ sheet, row, column }) => [sheet, row, column])).toEqual([
    [E, 4, "EmployeeID"],
    [P, 5, "PatientName"],
  ]);
});

const MISSING: [what: string, edit: Edit, wanted: Partial<CellProblem>, says: RegExp][] = [
  ["the sheet of patients", (sheets) => delete sheets[P], { sheet: P }, /no sheet PatientDetails/],
  ["the sheet of employees", (sheets) => delete sheets[E], { sheet: E }, /no sheet EmployeeDetails/],
  ["a header", cells([E, 1, "Qualification", ""]), { sheet: E, column: "Qualification" }, /no column/],
  ["the header of the ids", cells([P, 1, "PatientID", ""]), { sheet: P, column: "PatientID" }, /no column/],
  ["every header", (sheets) => sheets[E]?.shift(), { sheet: E }, /column names/],
  ["everybody", (sheets) => sheets[P]?.splice(1), { sheet: P }, /lists no patients/],
];
for (const [what, edit, wanted, says] of MISSING) {
  test(`a workbook without ${what} is refused and told so`, async () => {
    const problems = await refusedProblems(edit);
    expect(problems).toContainEqual(
      expect.objectContaining({ ...wanted, message: expect.stringMatching(says) }),
    );
  });
}

const ESCAPES = [
  ["../../escape.xlsx", "escape.xlsx"],
  ["..\\\\..\\\\escape.xlsx", "escape.xlsx"],
  ["/etc/cron.d/escape.xlsx", "escape.xlsx"],
  ["C:\\\\temp\\\\escape.xlsx", "escape.xlsx"],
  ["..", "workbook"],
  ["<b>name</b>.xlsx", "b>.xlsx"],
  ["Pflege-Übersicht.xlsx", "Pflege-Übersicht.xlsx"],
] as const;
/** The database, what tells that it is served, and the backups of what an upload replaced. */
const OURS = /^(rota_operations\.db(-lock)?|backups(\/rota_operations-[^/]+-upload(-\d+)?\.(db|json))?)$/;

for (const [index, [name, kept]] of ESCAPES.entries()) {
  test(`a file named ${name} is kept as ${kept}, and nothing is written under its name`, async () => {
    const answer = await upload(server(), currentWorkbook({ employees: 20 + index }), {
      filename: name,
    });
    expect(answer.body).toMatchObject({ filename: kept });
    expect((await uploads(server()))[0]).toMatchObject({ filename: kept, status: "success" });
    const written = readdirSync(server().folder, { recursive: true }).map(String);
    expect(written.filter((file) => !OURS.test(file))).toEqual([]);
    for (const up of ["..", "../.."])
      expect(existsSync(join(dirname(server().databasePath), up, "escape.xlsx"))).toBe(false);
    expect(await dataStatus(server())).toMatchObject({ employees_count: 20 + index });
  });
}
