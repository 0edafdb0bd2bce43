import { expect, apiTest as test } from "../fixtures";
import { removeFolder, startServer } from "../server";
import { assign, assigned, logs, type Request, uploaded } from "./support/calls";
import type { NotAssigned } from "./support/contract";
import { query } from "./support/file";
import { expectProblem, stateOf } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { smallBranch } from "./support/small-branch";

const server = sharedServer((place) => uploaded(place, smallBranch()));

const at = (more: object) => ({
  patient_id: "P001",
  service_type: "exercise",
  date: "2026-11-25",
  start_time: "10:00",
  ...more,
});

/** What is asked, the status, what the sentence says, and the reason that the log keeps. */
const REFUSED: [request: Request, status: number, says: RegExp, reason: string][] = [
  ["Exercise tomorrow at 10", 422, /Which patient/, "question"],
  ["P001 tomorrow at 10", 422, /What is the visit for.*Medication.*Laundry/, "question"],
  ["Somebody please", 422, /Which patient/, "question"],
  ["   ", 422, /Which patient/, "question"],
  ["Smith needs shopping tomorrow at 10", 422, /P001 Marek Smith.*P002 Niamh Smith/, "question"],
  ["Shopping for Xanthippe tomorrow at 10", 422, /patient/, "question"],
  ["P999 needs exercise tomorrow at 10", 422, /no patient P999/, "question"],
  ["Exercise with P001 on 31 February at 10", 422, /day/, "question"],
  ["Exercise with P001 today at 7am", 422, /has passed/, "past"],
  ["Exercise with P001 yesterday at 10", 422, /has passed/, "past"],
  ["Exercise with P001 on 28 March 2027 at 1:30am", 422, /does not exist/, "no-such-time"],
  [at({ patient_id: null }), 422, /Which patient/, "question"],
  [at({ patient_id: "" }), 422, /Which patient/, "question"],
  [at({ service_type: null }), 422, /Which service/, "question"],
  [at({ service_type: "juggling" }), 422, /medicine, exercise/, "question"],
  [at({ service_types: ["exercise", "juggling"] }), 422, /medicine, exercise/, "question"],
  [at({ date: "2026-02-30" }), 422, /day/, "question"],
  [at({ date: "25/11/2026" }), 422, /day/, "question"],
  [at({ start_time: "25:00" }), 422, /time/, "question"],
  [at({ start_time: "10am" }), 422, /time/, "question"],
  [at({ duration: 0 }), 422, /minutes/, "question"],
  [at({ duration: -30 }), 422, /minutes/, "question"],
  [at({ duration: 1441 }), 422, /minutes/, "question"],
  [at({ duration: 30.5 }), 422, /minutes/, "question"],
  [at({ window: { from: "10:00", to: "12:00" } }), 422, /start or a window/, "question"],
  [at({ required_role: "Wizard" }), 422, /role/, "question"],
  [at({ carers: 3 }), 422, /carers/, "question"],
  [at({ urgency: "extreme" }), 422, /urgent/, "question"],
  [at({ start_time: "07:59", date: "2026-11-23" }), 422, /has passed/, "past"],
  [at({ date: "2025-11-25" }), 422, /has passed/, "past"],
  [at({ date: "2027-03-28", start_time: "01:30" }), 422, /does not exist/, "no-such-time"],
  [at({ patient_id: "P999" }), 404, /no patient P999/, "unknown"],
  [at({ employee_id: "E999" }), 404, /no carer E999/, "unknown"],
  [at({ patient_id: "P011" }), 422, /inactive/, "nobody"],
];
for (const [request, status, says, reason] of REFUSED) {
  test(`${status} ${reason}: ${typeof request === "string" ? request : JSON.stringify(request)}`, async () => {
    const before = await stateOf(server(), "recorded");
    const entries = (await logs(server())).length;
    const problem = expectProblem<NotAssigned>(await assign(server(), request), status, [says]);
    expect(problem).toMatchObject({ success: false, message: problem.detail, assignment: null, reason });
    expect(await stateOf(server(), "recorded")).toEqual(before);
    const log = await logs(server());
    expect(log).toHaveLength(entries + 1);
    expect(log[0]).toMatchObject({ operation_type: "assignment_refused", details: { reason } });
  });
}

test("a patient who has a visit then is a clash: 409 that names it, and two in a row are none", async () => {
  const { assignment } = await assigned(server(), at({ patient_id: "P010" }));
  const before = await stateOf(server(), "recorded");
  for (const start_time of ["10:00", "10:30", "09:30", "10:59"]) {
    const answer = await assign(server(), at({ patient_id: "P010", start_time }));
    const problem = expectProblem<NotAssigned>(answer, 409, [
      /Priya Thurne already has a visit by Amira Ashdown/,
    ]);
    expect(problem).toMatchObject({ assignment: null, clashing_visit_id: assignment.visit_id });
  }
  expect(await stateOf(server(), "recorded")).toEqual(before);
  await assigned(server(), at({ patient_id: "P010", start_time: "11:00" }));
  await assigned(server(), at({ patient_id: "P010", start_time: "09:00" }));
});

test("nobody eligible: 422 that says why, by rule and count, and carer by carer", async () => {
  const request = at({ service_type: "medicine", start_time: "23:00", patient_id: "P002" });
  const problem = expectProblem<NotAssigned>(await assign(server(), request), 422, [/No carer can give/]);
  const counts = Object.fromEntries((problem.reasons ?? []).map(({ rule, count }) => [rule, count]));
  expect(counts).toEqual({ inactive: 1, "medication-nurse": 6, "certificate-valid": 1, "within-hours": 5 });
  for (const { count, sentence } of problem.reasons ?? []) {
    expect(sentence).toContain(String(count));
    expect(problem.detail).toContain(sentence);
  }
  expect(problem.refused_carers?.map(({ employee_id }) => employee_id).sort()).toEqual([
    "E001",
    "E002",
    "E003",
    "E004",
    "E005",
    "E006",
    "E007",
  ]);
  for (const { findings } of problem.refused_carers ?? []) expect(findings.length).toBeGreaterThan(0);
  const [entry] = await logs(server());
  expect(entry?.details).toMatchObject({ reason: "nobody", patient_id: "P002", excluded: counts });
});

test("two carers where one may go are none: the visit waits for both", async () => {
  const sent = () => query(server().databasePath, "SELECT id FROM assignments").length;
  const before = sent();
  const request = at({ service_type: "medicine", patient_id: "P002", carers: 2, date: "2026-11-26" });
  expectProblem(await assign(server(), request), 422, [/Only 1 carer of the 2/]);
  expect(sent()).toBe(before);
  const kept = "SELECT carers_needed FROM visits WHERE start_time LIKE '2026-11-26%'";
  expect(query(server().databasePath, kept)).toEqual([{ carers_needed: 2 }]);
});

test("before the first upload there is nothing to act on: 409", async () => {
  const empty = await startServer();
  expectProblem(await assign(empty, "Exercise with P001 tomorrow at 11"), 409, [/[Uu]pload/]);
  expectProblem(await assign(empty, at({})), 409, [/[Uu]pload/]);
  await empty.stop();
  removeFolder(empty.folder);
});
