import { statSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { asAnotherProgram } from "@/lib/db/as-another-program.test-data";
import { currentConnection } from "@/lib/db/client";
import { standingIn } from "@/lib/domain/visit-state";
import type { AppliedVisit } from "@/lib/domain/week/applied-visit";
import { currentRoster, reloadRoster } from "@/lib/memory/roster";
import { cancelAssignment } from "../rota/cancel";
import { undoVisitChange } from "../rota/undo-change";
import { assignmentRecord, visitRecord } from "../rota/visit-record";
import { verifyLog } from "../verify-log";
import { applyChanges } from "./apply-changes";
import {
  addedVisit,
  carerId,
  openTestBranch,
  patientId,
  type TestBranch,
  WEEK,
  wholeWeek,
} from "./branch.test-data";
import { takeBackApplication } from "./take-back";

let here: TestBranch;
beforeEach(() => {
  here = openTestBranch(3, 3);
});
afterEach(() => here.close());

const apply = (changes: AppliedVisit[]) =>
  applyChanges({ week: WEEK, changes, actor: "Jo", from: { seed: 1 } });

const rows = (sql: string) => currentConnection().sqlite.prepare(sql).all() as Record<string, unknown>[];

/** Everything that memory says of the week. */
const inMemory = () => {
  const { rota } = currentRoster();
  const visits = rota.visitsBetween(`${WEEK}T00:00`, "2027-01-01T00:00", 1000);
  return visits.map((visit) => ({ visit, assignments: rota.assignmentsOfVisit(visit.id) }));
};

describe("a week of changes", () => {
  test("is stored with one log entry, and memory is what the file holds", async () => {
    const done = await apply(wholeWeek(3, 3, 2));
    expect(done.counts).toMatchObject({ visits_added: 42, assignments_added: 42, uncovered: 0, left_out: 0 });
    expect(rows("SELECT operation_type FROM operations_log")).toEqual([{ operation_type: "rota_applied" }]);
    const before = inMemory();
    const { counts } = currentRoster();
    reloadRoster();
    expect(inMemory()).toEqual(before);
    expect(currentRoster().counts).toEqual(counts);
  });

  test("leaves out a carer who was booked elsewhere in the meantime, and names it", async () => {
    await apply([addedVisit(0, carerId(0), { patientId: patientId(1) })]);
    const done = await apply([
      addedVisit(0, carerId(0)),
      addedVisit(1, carerId(1), { patientId: patientId(2) }),
    ]);
    expect(done.counts).toMatchObject({ visits_added: 2, assignments_added: 1, uncovered: 1, left_out: 1 });
    expect(done.leftOut[0]).toMatchObject({ patient_id: patientId(0), employee_id: carerId(0) });
    expect(done.leftOut[0]?.sentence).toContain("Nora Pike is with Wilfred Marsh 09:00–09:30");
  });

  test("leaves out a visit over another one of the patient", async () => {
    await apply([addedVisit(0, carerId(0))]);
    const done = await apply([addedVisit(0, carerId(1), { startTime: `${WEEK}T09:15` })]);
    expect(done).toMatchObject({ counts: null, logId: null, leftOut: [{ patient_id: patientId(0) }] });
    expect(rows("SELECT id FROM operations_log")).toHaveLength(1);
  });

  test("is checked again against what was written while it was prepared", async () => {
    const applying = apply([
      ...Array.from({ length: 60 }, (_, index) =>
        addedVisit(index, carerId(1), {
          patientId: patientId(1),
          startTime: `2026-12-${String(7 + (index % 7)).padStart(2, "0")}T${String(8 + Math.floor(index / 7)).padStart(2, "0")}:00`,
        }),
      ),
      addedVisit(60, carerId(0)),
    ]);
    // The preparation pauses for others before it has come to the last one.
    await apply([addedVisit(0, carerId(0), { patientId: patientId(2) })]);
    const done = await applying;
    expect(done.leftOut.map(({ employee_id }) => employee_id)).toContain(carerId(0));
    const given = inMemory().filter((state) =>
      standingIn(state).some(({ employeeId }) => employeeId === carerId(0)),
    );
    expect(given).toHaveLength(1);
  });

  test("costs a kilobyte and a half of file a visit at the most, with cards and versions", async () => {
    const before = statSync(here.path).size;
    const changes = wholeWeek(3, 3, 4);
    for (const change of changes)
      change.cards = [
        { assignmentId: change.after.assignments[0]?.id ?? 0, ruleVersion: "x", card: card(change) },
      ];
    await apply(changes);
    expect((statSync(here.path).size - before) / changes.length).toBeLessThan(1500);
  });
});

const card = ({ after }: AppliedVisit) =>
  ({
    visit: after.visit,
    terms: Array.from({ length: 9 }, (_, index) => ({
      name: "travel",
      points: index,
      sentence: `about ${after.visit.id} minutes from home (${index})`,
    })),
    rules: Array.from({ length: 18 }, () => ({ rule: "travel-fits", findings: [] })),
    place: null,
    candidates: 3,
    excluded: {},
    next: [],
  }) as never;

describe("what an application did", () => {
  test("is told by the record of each visit and assignment", async () => {
    const change = addedVisit(0, carerId(0));
    change.cards = [{ assignmentId: -1, ruleVersion: "2026-11", card: card(change) }];
    await apply([change]);
    const visit = visitRecord(1);
    expect(visit.history).toMatchObject([{ change: "created", actor: "Jo" }]);
    expect(visit.can_undo).toBe(false);
    expect(assignmentRecord(1).match_cards).toMatchObject([
      { rule_version: "2026-11", card: { candidates: 3 } },
    ]);
  });

  test("stays on record when the visit is changed by hand afterwards, and undoing goes back to it", async () => {
    await apply([addedVisit(0, carerId(0))]);
    cancelAssignment(1, "ill", null, "Jo");
    expect(visitRecord(1).lacking).toBe(1);
    expect(visitRecord(1).history.map(({ change }) => change)).toEqual(["unassigned", "created"]);
    undoVisitChange(1, null, "Jo");
    expect(visitRecord(1).lacking).toBe(0);
    expect(visitRecord(1, { entry: 1 }).lacking).toBe(0);
    expect(() => visitRecord(1, { entry: 0 })).toThrow("There was no such visit then");
  });

  test("is taken back as one: what it added is cancelled, and once only", async () => {
    await apply(wholeWeek(3, 3, 1));
    const taken = await takeBackApplication(1, "Jo");
    expect(taken.counts).toMatchObject({ visits_changed: 21, assignments_ended: 21, left_out: 0 });
    expect(inMemory().every(({ visit }) => visit.cancelledAt !== null && visit.cancelledBy === "rota")).toBe(
      true,
    );
    expect(visitRecord(1).history.map(({ change }) => change)).toEqual(["undone", "created"]);
    await expect(takeBackApplication(1, "Jo")).rejects.toThrow("is undone already");
  });

  test("is taken back without what was changed since, which is named", async () => {
    await apply([addedVisit(0, carerId(0)), addedVisit(1, carerId(1), { patientId: patientId(1) })]);
    cancelAssignment(1, "ill", null, "Jo");
    const taken = await takeBackApplication(1, "Jo");
    expect(taken.leftOut).toMatchObject([{ visit_id: 1, patient_id: patientId(0) }]);
    expect(taken.counts).toMatchObject({ visits_changed: 1, assignments_ended: 1 });
  });
});

describe("the log", () => {
  test("vouches for a generated week as it was stored", async () => {
    await apply(wholeWeek(3, 3, 2));
    cancelAssignment(1, "ill", null, "Jo");
    expect(await verifyLog()).toMatchObject({ ok: true, generated: { weeks: 1, first_misfit: null } });
  });

  test("notices a row that was changed behind its back", async () => {
    await apply(wholeWeek(3, 3, 2));
    asAnotherProgram(here.path, (file) =>
      file.exec(`UPDATE assignments SET employee_id = 'E0002' WHERE id = 1`),
    );
    const found = await verifyLog();
    expect(found).toMatchObject({ ok: false, generated: { first_misfit: { application_id: 1, log_id: 1 } } });
    expect(found.message).toContain("The week of entry 1 is not as it was written: visit 1");
  });

  test("notices that what is kept of a week was changed", async () => {
    await apply(wholeWeek(3, 3, 1));
    asAnotherProgram(here.path, (file) =>
      file.exec("UPDATE rota_application_chunks SET deflated = zeroblob(10)"),
    );
    expect(await verifyLog()).toMatchObject({ ok: false });
  });
});
