import { describe, expect, it } from "vitest";
import { changesAnything, dayAfter, doneInWords, requestsFor, withNames } from "./changes";
import { type HistoryStep, NO_HISTORY, withRedone, withStep, withUndone } from "./history";
import { whatChanged } from "./live";
import { carerOf, dayOf, visitOf } from "./timeline.test-data";
import { joined, verdictsPath } from "./verdicts";

const VISIT = visitOf(1, "Marek Smith", 540, 45, ["E001"]);
const OPEN = visitOf(2, "Priya Upton", 900, 60, []);
const DAY = dayOf([carerOf("E001", "Bethan Holkham"), carerOf("E002", "Callum Paston")], [VISIT, OPEN]);
const ASSIGNED = { visitId: 1, assignmentId: 10 };

describe("the requests of an intention", () => {
  it("change an assignment with its own version: carer, time and length, with the reason where one was given", () => {
    const intent = { ...ASSIGNED, employeeId: "E002", start: "2026-11-30T09:30", duration: 60 };
    expect(requestsFor(intent, VISIT, "Family asked")).toEqual([
      {
        method: "PATCH",
        path: "/assignments/10",
        version: 3,
        body: {
          date: "2026-11-30",
          start_time: "09:30",
          window: null,
          duration: 60,
          employee_id: "E002",
          override_reason: "Family asked",
        },
      },
    ]);
  });

  it("take a carer off, cancel a visit and pin a carer", () => {
    expect(requestsFor({ ...ASSIGNED, employeeId: null }, VISIT, "Off sick")).toEqual([
      { method: "DELETE", path: "/assignments/10", body: { reason: "Off sick" }, version: 3 },
    ]);
    expect(requestsFor({ visitId: 1, assignmentId: null, isCancelled: true }, VISIT, "Away")).toEqual([
      { method: "DELETE", path: "/visits/1", body: { reason: "Away" }, version: 1 },
    ]);
    expect(requestsFor({ ...ASSIGNED, isPinned: true }, VISIT, null)).toEqual([
      { method: "POST", path: "/assignments/10/pin", version: 3 },
    ]);
  });

  it("cover a waiting visit at the time that is meant, and make it longer first", () => {
    const intent = { visitId: 2, assignmentId: null, employeeId: "E001" };
    expect(requestsFor({ ...intent, start: "2026-11-30T14:00" }, OPEN, null)).toEqual([
      {
        method: "POST",
        path: "/visits/2/assignments",
        body: { employee_ids: ["E001"], start_time: "2026-11-30T14:00" },
        version: 1,
      },
    ]);
    expect(
      requestsFor({ ...intent, duration: 90 }, OPEN, null).map(({ path, version }) => [path, version]),
    ).toEqual([
      ["/visits/2", 1],
      ["/visits/2/assignments", 2],
    ]);
  });

  it("are none where nothing would change", () => {
    expect(changesAnything({ ...ASSIGNED, employeeId: "E001", start: VISIT.start }, VISIT)).toBe(false);
    expect(changesAnything({ ...ASSIGNED, employeeId: "E002" }, VISIT)).toBe(true);
    expect(changesAnything({ ...ASSIGNED, isPinned: false }, VISIT)).toBe(false);
  });
});

describe("what is shown and said of a change", () => {
  it("is at once how it will be", () => {
    const { visits } = dayAfter(DAY, [
      { ...ASSIGNED, employeeId: "E002", start: "2026-11-30T10:00", duration: 30 },
    ]);
    expect(visits[0]).toMatchObject({
      from: 600,
      until: 630,
      carers: [{ id: 10, employeeName: "Callum Paston" }],
    });
    expect(dayAfter(DAY, [{ visitId: 2, assignmentId: null, isCancelled: true }]).visits).toEqual([VISIT]);
    expect(dayAfter(DAY, [{ ...ASSIGNED, employeeId: null }]).visits[0]?.carers).toEqual([]);
  });

  it("names the patient, the time and what is different", () => {
    expect(doneInWords([{ ...ASSIGNED, employeeId: "E002", start: "2026-11-30T10:00" }], DAY)).toBe(
      "Marek Smith, 09:00: now with Callum Paston, now at 10:00.",
    );
    expect(doneInWords([ASSIGNED, ASSIGNED], DAY)).toBe("2 visits are changed.");
    expect(withNames("E002 is with P001 then.", DAY)).toBe("Callum Paston is with Marek Smith then.");
  });

  it("says what others did", () => {
    const change = { id: 8, operation_type: "assignment_changed", actor: "Sam", details: { visit_id: 1 } };
    expect(whatChanged([change], DAY)).toBe("Sam changed the visit of Marek Smith at 09:00.");
    expect(whatChanged([change, { ...change, actor: "unnamed", details: null }], DAY)).toBe(
      "Someone else changed the rota, and 1 more change.",
    );
  });
});

describe("the verdicts of several visits", () => {
  const answer = (
    standing: "may" | "override" | "may not",
    extra: number | null,
    refused: string | null = null,
  ) => ({
    visit_id: 1,
    start_time: "",
    duration: 30,
    refused,
    verdicts: [{ employee_id: "E001", standing, first: standing, more: 0, extra_travel: extra }],
  });

  it("are the gravest of each carer with the travel of all", () => {
    expect(joined([answer("may", 5), answer("override", 7)]).byCarer.get("E001")).toMatchObject({
      standing: "override",
      first: "override",
      extra_travel: 12,
    });
    expect(joined([answer("may", 5), answer("may", null)]).byCarer.get("E001")?.extra_travel).toBeNull();
    expect(joined([answer("may", 5, "has passed")])).toMatchObject({ refused: "has passed" });
    expect(joined([answer("may", 5, "has passed")]).byCarer.get("E001")).toMatchObject({
      standing: "may not",
      first: "has passed",
    });
  });

  it("are asked for with the assignment that would change", () => {
    expect(verdictsPath({ visitId: 4, assignmentId: 9, start: "2026-11-30T09:00", duration: 30 })).toBe(
      "/visits/4/verdicts?start=2026-11-30T09%3A00&duration=30&assignment=9",
    );
  });
});

describe("undo and redo", () => {
  const step = (label: string, version = 1): HistoryStep => ({
    label,
    intents: [],
    reason: null,
    visits: [{ id: 1, version, changes: 1 }],
  });

  it("go back and forth, and end with what is done anew", () => {
    const two = withStep(withStep(NO_HISTORY, step("one")), step("two"));
    const back = withUndone(two, new Map([[1, 5]]));
    expect(back.done[0]?.visits).toEqual([{ id: 1, version: 5, changes: 1 }]);
    expect(back.done.map(({ label }) => label)).toEqual(["one"]);
    expect(back.undone.map(({ label }) => label)).toEqual(["two"]);
    expect(withRedone(back, step("two")).undone).toEqual([]);
    expect(withStep(back, step("three")).undone).toEqual([]);
  });
});
