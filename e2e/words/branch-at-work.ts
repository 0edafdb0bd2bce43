import type { Answer } from "../api/support/ask";
import { logs, uploaded } from "../api/support/calls";
import { send } from "../api/support/rota-doors";
import { employee, patient, SMALL_BRANCH } from "../api/support/small-branch";
import { eventsIn, listen } from "../api/support/streams";
import { importPlaces, ONS_TABLE } from "../api/support/travel";
import type { RunningServer } from "../server";
import { branchWorkbook } from "../workbooks/branch";
import { WEEK_WORK } from "./week-at-work";

/** One request of the walk: its method and path, and a body of JSON. `{draft}` is the draft that was begun last. */
export type Step = [request: `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /${string}`, body?: object];

const FURTHER = [
  employee("E008", "Harriet Elmham", { Shifts: "Breakfast", EarliestStart: "15:00", LatestEnd: "21:00" }),
  employee("E009", "Imran Dereham", { CertificateExpiryDate: "2026-12-05" }),
  employee("E010", "Imran Dereham", { Gender: "Male", PostCode: "IV27 4AA" }),
];
const FURTHER_PATIENTS = [
  patient("P004", "Tamsin Yelverton", { RequiredHoursOfSupport: "" }),
  patient("P005", "Ursula Wensum", {
    RequiresMedication: "N",
    RequiredSupport: "Medicine",
    Notes: "Two carers, hoist",
  }),
];

export const BRANCH = branchWorkbook(
  [...SMALL_BRANCH.employees, ...FURTHER],
  [...SMALL_BRANCH.patients, ...FURTHER_PATIENTS],
  ["Status"],
);

/** A request, and what was answered. */
export interface Said {
  request: string;
  answer: Answer;
}

/** A visit in the fields of a request. */
export const visit = (patient_id: string, start: string, more: object = {}) => {
  const [date, start_time] = start.split("T");
  return { patient_id, service_type: "companionship", date, start_time, ...more };
};

/** A branch in which everything has happened once: each step is answered, if only with a refusal. */
export const WORK: Step[] = [
  ["POST /assign-employee", visit("P001", "2026-11-23T09:00", { employee_id: "E001" })],
  ["POST /assign-employee", visit("P002", "2026-11-23T11:00", { employee_id: "E002" })],
  [
    "POST /assign-employee",
    visit("P003", "2026-11-23T13:00", { employee_id: "E001", override_reason: "Agreed" }),
  ],
  ["POST /assign-employee", visit("P010", "2026-11-24T10:00", { employee_id: "E004", carers: 2 })],
  ["POST /assign-employee", visit("P010", "2026-11-24T03:00", { language: "Latin", vehicle: true })],
  ["POST /assign-employee", visit("P001", "2026-11-24T06:00", { employee_id: "E003" })],
  ["POST /assign-employee", visit("P001", "2026-11-24T14:00", { employee_id: "E009", notes: "Ring first" })],
  [
    "POST /assign-employee",
    visit("P002", "2026-11-26T08:00", { service_type: "medicine", employee_id: "E001" }),
  ],
  ["PATCH /visits/1", { start_time: "09:30", duration: 45, urgency: "high" }],
  ["DELETE /assignments/2", { reason: "The carer is ill" }],
  ["POST /visits/2/assignments"],
  ["POST /visits/2/assignments", { employee_id: "E004" }],
  ["POST /visits/1/undo"],
  ["POST /visits/1/undo"],
  ["PATCH /assignments/1", { employee_id: "E003" }],
  ["PATCH /assignments/1", { start_time: "10:15" }],
  ["POST /assignments/1/undo"],
  ["DELETE /visits/3", { reason: "In hospital" }],
  ["POST /absences", { employee_id: "E009", kind: "sick", from: "2026-11-24", until: "2026-11-25" }],
  ["POST /absences", { employee_id: "E001", kind: "leave", from: "2026-11-26", until: "2026-11-27" }],
  ["POST /absences/1/replacements", { assignments: "all" }],
  ["POST /absences", { employee_id: "E002", kind: "training", from: "2026-12-01", until: "2026-12-01" }],
  ["DELETE /absences/3"],
  ["PUT /patients/P001/wishes", { wishes: [{ kind: "gender", value: "Male", strength: "must" }] }],
  ["PUT /patients/P002/wishes", { wishes: [{ kind: "avoid", value: "E002", strength: "prefer" }] }],
  ["PATCH /rules", { severities: [{ rule: "within-hours", finding: "outside", severity: "warn" }] }],
  ["PATCH /travel-settings", { Car: { kmh: 30, overhead: 4 } }],
  ["PATCH /employees/E004", { Qualification: "Nurse" }],
  ["PATCH /patients/P004", { RequiredHoursOfSupport: 3, Notes: "Key safe" }],
  ["POST /employees/E004/undo"],
  ["PATCH /employees/E005", { Status: "Inactive" }],
  ["POST /database/reload"],
  ["POST /database/backup"],
  ...WEEK_WORK,
];

/** Sends one step as a program does. What was logged is followed from the first entry to the newest. */
async function take(server: RunningServer, [request, body]: Step, draft: string): Promise<Answer> {
  const [method = "", path = ""] = request.replace("{draft}", draft).split(" ");
  if (path === "/events") {
    const until = `id: ${(await logs(server))[0]?.id}\n`;
    return listen(server, { path, headers: { "last-event-id": "0" }, until });
  }
  return send<Record<string, unknown>>(server, method, path, body, { "x-actor": "Rosa" });
}

/** What an answer says, as values: its JSON, or that of each event of a stream; nothing of a file. */
export function valuesOf(answer: Answer): unknown[] {
  const type = answer.headers["content-type"] ?? "";
  if (type.startsWith("text/event-stream")) return eventsIn(answer.text);
  return /json/.test(type) ? [answer.body] : [];
}

/** Takes steps one after the other, and returns what was answered to each. */
export async function takeAll(server: RunningServer, steps: readonly Step[]): Promise<Said[]> {
  const said: Said[] = [];
  let draft = "none";
  for (const step of steps) {
    const answer = await take(server, step, draft);
    said.push({ request: step[0], answer });
    for (const value of valuesOf(answer)) draft = (value as { draft_id?: string }).draft_id ?? draft;
  }
  return said;
}

/** Uploads the branch and has it work; returns everything that was answered. */
export async function atWork(server: RunningServer): Promise<Said[]> {
  await uploaded(server, BRANCH);
  await importPlaces(server, ONS_TABLE);
  return takeAll(server, WORK);
}
