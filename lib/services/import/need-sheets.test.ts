import { beforeEach, describe, expect, it, vi } from "vitest";
import { branchWorkbook } from "@/e2e/workbooks/branch";
import type { CellValue } from "@/e2e/workbooks/bytes";
import { currentRoster } from "@/lib/memory/roster";
import { addRegularVisit } from "../care-package/edit-regular-visits";
import { breakfast, openNeedBranch, planWeek } from "../care-package/need-branch.test-data";
import { exportedPeople } from "../exports/exported-people";
import { rollBackUpload } from "./roll-back-upload";
import { uploadChanges } from "./upload-changes";
import { reviewUpload, uploadData } from "./upload-data";

// The worker runs in the bundle alone; what it reads is the same.
vi.mock("@/lib/excel/parse-in-worker", async () => {
  const { readFiles } = await import("@/lib/excel/read-workbook");
  return {
    parseWorkbook: async (...[files, answers]: Parameters<typeof readFiles>) => readFiles(files, answers),
  };
});

const ACTOR = "Ann Bell";
const person = (id: string, Name: string) => ({ EmployeeID: id, Name });
const EMPLOYEES = [person("E001", "Amira Ashdown"), person("E002", "Bethan Holkham")];
const PATIENTS = [
  { PatientID: "P001", PatientName: "Marek Loddon" },
  { PatientID: "P002", PatientName: "Niamh Thurne" },
];
const CARE_VISITS = ["PatientID", "VisitName", "Services", "Weekdays", "WishedStart", "Duration"];
const AVAILABILITY = ["EmployeeID", "Weekdays", "From", "Until"];
const VISITS = ["PatientID", "TaskType", "EarliestStart", "LatestEnd", "EstimatedDuration", "Notes"];
const BREAKFAST = ["P001", "Breakfast", "Personal Care", "Daily", "9am", 30];
const TEA = ["P001", "Tea", "Meal Prep", "Mon-Fri", "17:00", 30];
const EXERCISE = ["P002", "Exercise", "2026-11-25 09:00", "2026-11-25 12:00", 45, ""];
const WHOLE = {
  CareVisits: [CARE_VISITS, BREAKFAST, TEA],
  Availability: [AVAILABILITY, ["E001", "Daily", "07:00", "15:00"]],
  Visits: [VISITS, EXERCISE],
};

const requestFor = (bytes: Uint8Array, review: string | null = null) => ({
  files: [{ filename: "workbook.xlsx", bytes }],
  ...{ mode: "replace" as const, mappings: {}, conflicts: {} },
  ...{ hoursOfSupportPer: null, review, progressId: null },
});
const workbook = (needs: Record<string, CellValue[][]>, employees = EMPLOYEES) =>
  branchWorkbook(employees, PATIENTS, [], needs);
const stored = (needs: Record<string, CellValue[][]>, employees = EMPLOYEES) =>
  uploadData(requestFor(workbook(needs, employees)), ACTOR);
const reviewed = (needs: Record<string, CellValue[][]>) => reviewUpload(requestFor(workbook(needs)));

const linesOf = (id: string) => currentRoster().carePackageOf(id)?.regularVisits ?? [];
const windowsOf = (id: string) => currentRoster().recordedAvailabilityOf(id)?.windows ?? null;
const coming = (id: string) =>
  currentRoster()
    .rota.visitsOfPatient(id, "2026-11-23T00:00", "2026-12-31T00:00")
    .filter(({ cancelledAt }) => cancelledAt === null);

let close = () => {};
beforeEach(() => {
  close();
  close = openNeedBranch([], []);
  return () => {
    close();
    close = () => {};
  };
});

describe("a workbook with care packages, availability and single visits", () => {
  it("stores all of them with the people, and nothing twice", async () => {
    const answer = await stored(WHOLE);
    expect(answer.needs).toEqual({ care_packages_changed: 1, availability_changed: 1, visits_added: 1 });
    expect(linesOf("P001").map(({ name, status }) => [name, status])).toEqual([
      ["Breakfast", "confirmed"],
      ["Tea", "confirmed"],
    ]);
    expect(windowsOf("E001")).toHaveLength(7);
    expect(coming("P002")).toMatchObject([{ startTime: "2026-11-25T09:00", window: { to: "12:00" } }]);
    expect(uploadChanges(answer.upload_id).changes.slice(-3)).toMatchObject([
      { kind: "employee", id: "E001", change: "availability", fields: [{ field: "Hours", old: null }] },
      {
        kind: "patient",
        id: "P001",
        change: "care package",
        fields: [{ field: "Breakfast" }, { field: "Tea" }],
      },
      { kind: "patient", id: "P002", change: "visit added" },
    ]);
    expect((await stored(WHOLE)).nothing_to_do).toBe(true);
    expect(coming("P002")).toHaveLength(1);
  });

  it("is exported and read again without a change", async () => {
    await stored(WHOLE);
    const { bytes } = exportedPeople();
    expect(await reviewUpload(requestFor(bytes))).toMatchObject({
      ...{ nothing_to_do: true, problems: [], repairs: [], questions: [] },
    });
  });

  it("is undone as a whole, and can be uploaded again", async () => {
    await stored({ CareVisits: [CARE_VISITS, BREAKFAST] });
    const before = linesOf("P001");
    const { upload_id } = await stored(WHOLE);
    expect(rollBackUpload(upload_id, ACTOR).needs).toEqual({
      ...{ care_packages: 1, availability: 1, visits_cancelled: 1 },
    });
    expect(linesOf("P001")).toEqual(before);
    expect([windowsOf("E001"), coming("P002")]).toEqual([null, []]);
    expect((await stored(WHOLE)).needs).toMatchObject({ care_packages_changed: 1, visits_added: 1 });
  });

  it("leaves what it does not list as it is", async () => {
    await stored(WHOLE);
    const before = [linesOf("P001"), windowsOf("E001"), coming("P002")];
    await stored({});
    await stored({ CareVisits: [CARE_VISITS], Availability: [AVAILABILITY], Visits: [VISITS] });
    expect([linesOf("P001"), windowsOf("E001"), coming("P002")]).toEqual(before);
  });
});

describe("visits that exist", () => {
  beforeEach(async () => {
    await stored(WHOLE);
    planWeek("2026-11-30", "E001");
  });

  it("follow the package: the review says so, and storing does it", async () => {
    const less = { CareVisits: [CARE_VISITS, BREAKFAST] };
    const [change] = (await reviewed(less)).needs.care_packages;
    expect(change).toMatchObject({
      ...{ patient_id: "P001", patient_name: "Marek Loddon", change: "changed" },
      ...{ regular_visits: [{ change: "removed", name: "Tea" }], effects: { visits_cancelled: 5 } },
    });
    expect(coming("P001")).toHaveLength(12);
    await stored(less);
    expect(coming("P001")).toHaveLength(7);
  });

  it("are not given back to a carer whom the same workbook takes off the list", async () => {
    const later = ["P001", "Breakfast", "Personal Care", "Daily", "10:30", 30];
    await stored({ CareVisits: [CARE_VISITS, later, TEA] }, [person("E002", "Bethan Holkham")]);
    const { rota } = currentRoster();
    const visits = coming("P001").filter(({ services }) => services.includes("personal_care"));
    expect(visits.map(({ startTime }) => startTime.slice(11))).toEqual(Array(7).fill("10:30"));
    const carers = visits.flatMap(({ id }) =>
      rota.assignmentsOfVisit(id).filter(({ cancelledAt }) => cancelledAt === null),
    );
    expect(carers).toEqual([]);
  });

  it("are taken from a carer who cannot work then by what the same workbook says", async () => {
    const later = ["P001", "Breakfast", "Personal Care", "Daily", "10:30", 30];
    const change = { CareVisits: [CARE_VISITS, later, TEA] };
    const carersAtBreakfast = () =>
      coming("P001")
        .filter(({ services }) => services.includes("personal_care"))
        .flatMap(({ id }) => currentRoster().rota.assignmentsOfVisit(id))
        .filter(({ cancelledAt }) => cancelledAt === null);
    await stored({ ...change, Availability: [AVAILABILITY, ["E001", "Daily", "12:00", "20:00"]] });
    expect(carersAtBreakfast()).toEqual([]);
  });

  it("come back when the upload is undone", async () => {
    const { upload_id } = await stored({ CareVisits: [CARE_VISITS, BREAKFAST] });
    rollBackUpload(upload_id, ACTOR);
    expect(coming("P001")).toHaveLength(12);
    expect(linesOf("P001").map(({ name }) => name)).toEqual(["Breakfast", "Tea"]);
  });
});

it("what cannot be stored is named with its sheet, row and column, all of it together", async () => {
  const refused = await stored({
    CareVisits: [
      [...CARE_VISITS, "RegularCarers"],
      ["P099", "Tea", "Meal Prep", "Daily", "17:00", 30, ""],
      ["P001", "Tea", "Meal Prep", "Daily", "25:00", 30, ""],
      ["P001", "Lunch", "Meal Prep", "Daily", "12:00", 30, "E099"],
      ["P002", "Bed", "Personal Care", "", "21:00", 30, ""],
    ],
    Availability: [AVAILABILITY, ["E001", "Mon", "", ""]],
    Visits: [VISITS, ["P001", "Walking", "2026-11-26 10:00", "2026-11-26 10:30", 60, ""]],
  }).catch((error) => error.extras.problems);
  expect(refused.map(({ sheet, row, column }: Record<string, unknown>) => [sheet, row, column])).toEqual([
    ["CareVisits", 3, "WishedStart"],
    ["CareVisits", 5, "Weekdays"],
    ["CareVisits", 2, "PatientID"],
    ["CareVisits", 4, "RegularCarers"],
    ["Availability", 2, "From"],
    ["Visits", 2, "LatestEnd"],
  ]);
  expect(currentRoster().counts.patients).toBe(0);
});

it("a package that was changed since keeps its upload from being undone", async () => {
  const { upload_id } = await stored(WHOLE);
  const request = { patientId: "P001", version: null, dryRun: false, actor: ACTOR };
  addRegularVisit(
    request,
    breakfast({ name: "Lunch", wishedStart: "13:00", earliestStart: "12:30", latestStart: "13:30" }),
  );
  expect(() => rollBackUpload(upload_id, ACTOR)).toThrow("P001 was changed after this upload");
  expect(linesOf("P001")).toHaveLength(3);
});
