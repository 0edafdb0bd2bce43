import type { Review } from "../../lib/services/import/review";
import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import type { CellValue } from "../workbooks/bytes";
import { get, type Place, post } from "./support/ask";
import { logs, uploaded, uploads } from "./support/calls";
import { importWith, reviewed, rollBack } from "./support/import";
import { expectProblem, stateOf } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

interface Package {
  stored: boolean;
  regular_visits: Record<string, unknown>[];
}

interface Available {
  source: string;
  windows: { weekday: string; from: string; to: string }[];
  exceptions: { date: string }[];
  contracted_hours: number | null;
}

const EMPLOYEES = [employee("E001", "Amira Ashdown"), employee("E002", "Bethan Holkham")];
const PATIENTS = [patient("P001", "Marek Loddon"), patient("P002", "Niamh Thurne")];
const CARE_VISITS = [
  "PatientID",
  "VisitName",
  "Services",
  "Weekdays",
  "WishedStart",
  "Duration",
  "RegularCarers",
  "LastDay",
];
const AVAILABILITY = ["EmployeeID", "Weekdays", "From", "Until", "ContractedHours", "Date"];
const VISITS = ["PatientID", "TaskType", "EarliestStart", "LatestEnd", "EstimatedDuration", "Notes"];

const BREAKFAST = ["P001", "Breakfast", "Personal Care", "Mon-Fri", "8am", "45 min", "E002, E001", ""];
const TEA = ["P001", "Tea", "Meal Prep", "Daily", "17:00", 30, "", "31/12/2026"];
const MORNINGS = ["E001", "Mon-Fri", "07:00", "12:00", 30, ""];
const EXERCISE = ["P002", "Exercise", "2026-11-25 09:00", "2026-11-25 12:00", 45, "Ring twice"];

const workbook = (needs: Record<string, CellValue[][]>): Uint8Array =>
  branchWorkbook(EMPLOYEES, PATIENTS, [], needs);
const WHOLE = workbook({
  CareVisits: [CARE_VISITS, BREAKFAST, TEA],
  Availability: [AVAILABILITY, MORNINGS, ["E001", "", "", "", "", "2026-12-24"]],
  Visits: [VISITS, EXERCISE],
});

const packageOf = async (server: Place, id: string) =>
  (await get<Package>(server, `/patients/${id}/care-package`)).body;
const availabilityOf = async (server: Place, id: string) =>
  (await get<Available>(server, `/employees/${id}/availability`)).body;
/** The visits of a week that stand. */
const visitsOf = async (server: Place, from = "2026-11-23", until = "2026-11-30") =>
  (
    await get<{ visits: { visit: Record<string, unknown>; state: string }[] }>(
      server,
      `/visits?from=${from}&until=${until}`,
    )
  ).body.visits
    .filter(({ state }) => state !== "cancelled")
    .map(({ visit }) => visit);

test("a workbook brings care packages, availability and single visits in one upload", async ({ server }) => {
  const answer = await importWith(server, WHOLE);
  expect(answer.status, answer.text).toBe(200);
  expect(answer.body.needs).toEqual({
    care_packages_changed: 1,
    availability_changed: 1,
    visits_added: 1,
  });
  expect(answer.body.repairs).toContainEqual(
    expect.objectContaining({ sheet: "CareVisits", column: "Duration", from: "45 min", to: "45" }),
  );
  const { stored, regular_visits } = await packageOf(server, "P001");
  expect(stored).toBe(true);
  expect(regular_visits).toMatchObject([
    {
      ...{ name: "Breakfast", status: "confirmed", wished_start: "08:00", earliest_start: "07:30" },
      ...{ weekdays: ["Mon", "Tue", "Wed", "Thu", "Fri"], duration: 45, regular_carers: ["E002", "E001"] },
    },
    { name: "Tea", latest_start: "17:30", until: "2027-01-01", service_types: ["meal_prep"] },
  ]);
  expect(await availabilityOf(server, "E001")).toMatchObject({
    ...{ source: "recorded", contracted_hours: 30, exceptions: [{ date: "2026-12-24" }] },
    windows: ["Mon", "Tue", "Wed", "Thu", "Fri"].map((weekday) => ({ weekday, from: "07:00", to: "12:00" })),
  });
  expect(await visitsOf(server)).toMatchObject([
    { patient_id: "P002", start_time: "2026-11-25T09:00", duration: 45, notes: "Ring twice" },
  ]);
  const [entry] = (await logs(server)).filter(({ operation_type }) => operation_type === "data_upload");
  expect(entry?.description).toContain("1 care package, availability of 1 carer, 1 new visit");
});

test("the same again is nothing to do, and a workbook without the sheets changes nothing of them", async ({
  server,
}) => {
  await uploaded(server, WHOLE);
  expect((await importWith(server, WHOLE)).body.nothing_to_do).toBe(true);
  const before = [
    await packageOf(server, "P001"),
    await availabilityOf(server, "E001"),
    await visitsOf(server),
  ];
  for (const other of [
    workbook({}),
    workbook({ CareVisits: [CARE_VISITS], Availability: [AVAILABILITY], Visits: [VISITS] }),
  ]) {
    expect(await reviewed(server, other)).toMatchObject({ nothing_to_do: true });
    await uploaded(server, other);
  }
  expect([
    await packageOf(server, "P001"),
    await availabilityOf(server, "E001"),
    await visitsOf(server),
  ]).toEqual(before);
});

test("a review lists packages by patient, availability by carer and visits, and stores nothing", async ({
  server,
}) => {
  await uploaded(server, WHOLE);
  const before = await stateOf(server);
  const later = ["P001", "Breakfast", "Personal Care", "Mon-Fri", "08:30", 45, "E002, E001", ""];
  const review: Review = await reviewed(
    server,
    workbook({
      CareVisits: [CARE_VISITS, later, ["P002", "Bed", "Personal Care", "Daily", "21:00", 30, "", ""]],
      Availability: [AVAILABILITY, ["E001", "Mon-Fri", "07:00", "14:00", 30, ""]],
      Visits: [VISITS, EXERCISE, ["P001", "Walking", "2026-11-26 10:00", "", 60, ""]],
    }),
  );
  expect(await stateOf(server)).toEqual(before);
  expect(review.needs).toMatchObject({
    care_packages: [
      {
        ...{ patient_id: "P001", patient_name: "Marek Loddon", row: 2, change: "changed" },
        regular_visits: [
          {
            ...{ change: "changed", name: "Breakfast" },
            changes: [
              { field: "WishedStart", old: "08:00", new: "08:30" },
              { field: "EarliestStart", old: "07:30", new: "08:00" },
              { field: "LatestStart", old: "08:30", new: "09:00" },
            ],
          },
          { change: "removed", name: "Tea" },
        ],
      },
      { patient_id: "P002", change: "added", regular_visits: [{ change: "added", name: "Bed" }] },
    ],
    availability: [
      {
        ...{ employee_id: "E001", employee_name: "Amira Ashdown" },
        changes: [
          {
            field: "Hours",
            old: "Mon/Tue/Wed/Thu/Fri 07:00–12:00",
            new: "Mon/Tue/Wed/Thu/Fri 07:00–14:00",
          },
        ],
      },
    ],
    visits: [{ patient_id: "P001", start_time: "2026-11-26T10:00", duration: 60 }],
    unchanged: { visits: 1 },
  });
});

test("undoing the upload brings back what was before, and cancels the visits that it made", async ({
  server,
}) => {
  await uploaded(server, workbook({ CareVisits: [CARE_VISITS, BREAKFAST] }));
  const first = await packageOf(server, "P001");
  const { upload_id } = await uploaded(server, WHOLE);
  const undone = await rollBack(server, upload_id);
  expect(undone.status, undone.text).toBe(200);
  expect(undone.body.needs).toEqual({ care_packages: 1, availability: 1, visits_cancelled: 1 });
  expect((await packageOf(server, "P001")).regular_visits).toEqual(first.regular_visits);
  expect((await availabilityOf(server, "E001")).source).toBe("hours");
  expect(await visitsOf(server)).toEqual([]);
  // What was taken back can be uploaded again.
  const again = await importWith(server, WHOLE);
  expect(again.body.needs).toMatchObject({ care_packages_changed: 1, visits_added: 1 });
  expect((await uploads(server)).length).toBe(3);
});

test("an upload whose package was changed since is not undone", async ({ server }) => {
  const { upload_id } = await uploaded(server, WHOLE);
  const body = {
    ...{ name: "Lunch", service_types: ["meal_prep"], weekdays: ["Mon"], wished_start: "13:00" },
    duration: 30,
  };
  expect((await send(server, "POST", "/patients/P001/regular-visits", body)).status).toBe(200);
  expectProblem(await rollBack(server, upload_id), 409, [/P001 was changed after this upload/]);
  expect((await packageOf(server, "P001")).regular_visits).toHaveLength(3);
});

test("visits that exist follow a package that the workbook changes", async ({ server }) => {
  await uploaded(server, WHOLE);
  expect((await post(server, "/generate-weekly-rota")).status).toBe(200);
  const review = await reviewed(server, workbook({ CareVisits: [CARE_VISITS, BREAKFAST] }));
  const { effects } = review.needs.care_packages[0] ?? {};
  expect(effects).toMatchObject({ visits_cancelled: 7, visits_changed: 0 });
  await uploaded(server, workbook({ CareVisits: [CARE_VISITS, BREAKFAST] }));
  const visits = await visitsOf(server, "2026-11-30", "2026-12-07");
  expect(visits.filter(({ patient_id }) => patient_id === "P001")).toHaveLength(5);
});

test("what cannot be stored is named with its sheet, row and column, and nothing is saved", async ({
  server,
}) => {
  const bad = workbook({
    CareVisits: [
      CARE_VISITS,
      ["P099", "Tea", "Meal Prep", "Daily", "17:00", 30, "", ""],
      ["P001", "Tea", "Meal Prep", "Daily", "25:00", 30, "", ""],
      ["P001", "Lunch", "Meal Prep", "Daily", "12:00", 30, "E099", ""],
      ["P002", "Bed", "Personal Care", "", "21:00", 30, "", ""],
    ],
    Availability: [
      AVAILABILITY,
      ["E001", "Mon", "", "", "", ""],
      ["E002", "Mon", "07:00", "12:00", 30, ""],
      ["E002", "Tue", "07:00", "12:00", 20, ""],
    ],
    Visits: [VISITS, ["P001", "Walking", "2026-11-26 10:00", "2026-11-26 10:30", 60, ""]],
  });
  const refused = await importWith(server, bad);
  expectProblem(refused, 422);
  const places = refused.body.errors?.map(({ sheet, row, column }) => [sheet, row, column]);
  expect(places).toEqual([
    ["CareVisits", 3, "WishedStart"],
    ["CareVisits", 5, "Weekdays"],
    ["CareVisits", 2, "PatientID"],
    ["CareVisits", 4, "RegularCarers"],
    ["Availability", 2, "From"],
    ["Availability", 4, "ContractedHours"],
    ["Visits", 2, "LatestEnd"],
  ]);
  expect((await packageOf(server, "P001").catch(() => null))?.stored).not.toBe(true);
});

test("an unknown word of a sheet is asked about, and stored as answered", async ({ server }) => {
  const asking = workbook({
    CareVisits: [CARE_VISITS, ["P001", "Tea", "Tuck-in", "Daily", "17:00", 30, "", ""]],
  });
  const { questions } = await reviewed(server, asking);
  expect(questions).toMatchObject([{ sheet: "CareVisits", column: "Services", word: "Tuck-in", rows: [2] }]);
  const answer = await importWith(server, asking, { mappings: { Services: { "Tuck-in": "Personal Care" } } });
  expect(answer.status, answer.text).toBe(200);
  expect((await packageOf(server, "P001")).regular_visits).toMatchObject([
    { service_types: ["personal_care"] },
  ]);
});

test("a nickname beside an id is asked about once over all sheets, and the rows of each sheet are stored", async ({
  server,
}) => {
  const days = ["PatientID", "PatientName", "TaskType", "EarliestStart"];
  const asking = workbook({
    CareVisits: [
      [...CARE_VISITS, "PatientName"],
      [...BREAKFAST, "Biddy"],
    ],
    Wed: [days, ["P001", "Biddy", "Exercise", "2026-11-25 14:00"]],
    Thu: [
      days,
      ["P001", "Biddy", "Exercise", "2026-11-26 14:00"],
      ["P001", "", "Walking", "2026-11-26 18:00"],
    ],
  });
  const { questions } = await reviewed(server, asking);
  expect(questions.map(({ sheet, column, word, rows }) => [sheet, column, word, rows])).toEqual([
    ["CareVisits", "Names", "P001 Biddy", [2]],
    ["Wed", "Names", "P001 Biddy", [2]],
    ["Thu", "Names", "P001 Biddy", [2]],
  ]);
  const mappings = { Names: { "P001 Biddy": "the same person" } };
  const answer = await importWith(server, asking, { mappings });
  expect(answer.status, answer.text).toBe(200);
  expect((await packageOf(server, "P001")).regular_visits).toHaveLength(1);
  expect((await visitsOf(server)).filter(({ patient_id }) => patient_id === "P001")).toHaveLength(3);
});

test("the exported workbook, uploaded again, changes nothing, and brings all of it to an empty file", async ({
  server,
}) => {
  await uploaded(server, WHOLE);
  const { bytes } = await downloaded(server);
  expect(await reviewed(server, bytes)).toMatchObject({ nothing_to_do: true, problems: [], repairs: [] });
  const before = [
    (await packageOf(server, "P001")).regular_visits,
    (await availabilityOf(server, "E001")).windows,
  ];
  await post(server, "/database/clear");
  await uploaded(server, bytes);
  const withoutIds = (lines: unknown) => JSON.parse(JSON.stringify(lines).replaceAll(/"id":\d+,/g, ""));
  expect(withoutIds((await packageOf(server, "P001")).regular_visits)).toEqual(withoutIds(before[0]));
  expect((await availabilityOf(server, "E001")).windows).toEqual(before[1]);
});

async function downloaded(server: Place): Promise<{ bytes: Uint8Array }> {
  const answer = await fetch(`${(server as { url: string }).url}/exports/people.xlsx`);
  expect(answer.status).toBe(200);
  return { bytes: new Uint8Array(await answer.arrayBuffer()) };
}

test("a visit of a sheet is not made a second time, whatever has become of it", async ({ server }) => {
  await uploaded(server, WHOLE);
  const [visit] = await visitsOf(server);
  const gone = await send(server, "DELETE", `/visits/${visit?.id}`, { reason: "Not needed" });
  expect(gone.status, gone.text).toBe(200);
  const next = workbook({ Visits: [VISITS, EXERCISE, ["P001", "Walking", "2026-11-20 10:00", "", 60, ""]] });
  const review = await reviewed(server, next);
  expect(review.needs).toMatchObject({ visits: [], unchanged: { visits: 1 } });
  expect(review.left_out).toContainEqual(expect.objectContaining({ sheet: "Visits", reason: "past visit" }));
  expect(review.can_store).toBe(true);
});
