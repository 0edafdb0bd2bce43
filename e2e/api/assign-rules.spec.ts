import { expect, apiTest as test } from "../fixtures";
import { assign, assigned } from "./support/calls";
import type { NotAssigned } from "./support/contract";
import { CARERS, fresh, serverWithFreshPatients } from "./support/fresh-patients";
import { expectProblem } from "./support/problems";

const server = serverWithFreshPatients();

/** Who is asked for what, and which rule keeps them from it; null when nothing does. */
const CASES: [what: string, fields: Record<string, unknown>, rule: string | null][] = [
  [
    "a carer gives no medicine",
    { employee_id: "E002", start_time: "10:00", service_type: "medicine" },
    "medication-nurse",
  ],
  [
    "a senior carer gives none either",
    { employee_id: "E004", start_time: "10:00", service_type: "medicine" },
    "medication-nurse",
  ],
  [
    "not even among other services",
    { employee_id: "E002", start_time: "10:00", service_types: ["exercise", "medicine"] },
    "medication-nurse",
  ],
  ["a nurse does", { employee_id: "E001", start_time: "08:00", service_type: "medicine" }, null],
  [
    "a nurse may do what a carer may",
    { employee_id: "E001", start_time: "09:00", service_type: "cleaning" },
    null,
  ],
  [
    "a certificate that ran out the day before",
    { employee_id: "E005", start_time: "12:00" },
    "certificate-valid",
  ],
  ["a certificate on its last day", { employee_id: "E008", start_time: "12:00" }, null],
  [
    "the same one a day later",
    { employee_id: "E008", start_time: "12:00", date: "2026-11-26" },
    "certificate-valid",
  ],
  ["somebody inactive", { employee_id: "E007", start_time: "12:00" }, "inactive"],
  ["before working hours", { employee_id: "E009", start_time: "06:30" }, "within-hours"],
  ["over their end", { employee_id: "E009", start_time: "12:30" }, "within-hours"],
  ["up to their end", { employee_id: "E009", start_time: "12:00" }, null],
  ["a night before midnight", { employee_id: "E010", start_time: "23:00", date: "2026-11-24" }, null],
  ["a night after midnight", { employee_id: "E010", start_time: "05:00" }, null],
  ["a night across midnight", { employee_id: "E010", start_time: "23:30" }, null],
  ["a night over its end", { employee_id: "E010", start_time: "05:30", date: "2026-11-27" }, "within-hours"],
  ["a night by day", { employee_id: "E010", start_time: "12:00", date: "2026-11-29" }, "within-hours"],
  [
    "a role that is asked for",
    { employee_id: "E002", start_time: "14:00", required_role: "Senior Carer" },
    "required-role",
  ],
  [
    "a higher role than asked for",
    { employee_id: "E001", start_time: "14:00", required_role: "Senior Carer" },
    null,
  ],
  [
    "a language that is demanded",
    { employee_id: "E001", start_time: "16:00", language: "Polish" },
    "language",
  ],
  ["in any case", { employee_id: "E002", start_time: "16:00", language: "pOLISH" }, null],
  ["by whole words only", { employee_id: "E002", start_time: "18:00", language: "Pol" }, "language"],
  ["a car that is asked for", { employee_id: "E002", start_time: "18:00", vehicle: true }, "vehicle"],
  ["a car that is there", { employee_id: "E001", start_time: "18:00", vehicle: true }, null],
];
for (const [what, fields, rule] of CASES) {
  test(`${what}: ${rule ?? "may go"}`, async () => {
    const request = fresh(fields);
    if (rule === null) {
      const { assignment } = await assigned(server(), request);
      expect(assignment.employee_id, "this one and no other").toBe(fields.employee_id);
      return;
    }
    const carer = CARERS.find(({ EmployeeID }) => EmployeeID === fields.employee_id);
    const problem = expectProblem<NotAssigned>(await assign(server(), request), 422, [String(carer?.Name)]);
    expect(problem.refused_carers?.map(({ employee_id }) => employee_id)).toEqual([fields.employee_id]);
    const findings = problem.refused_carers?.[0]?.findings ?? [];
    expect(findings.map((finding) => finding.rule)).toEqual([rule]);
    expect(findings[0]?.severity).toMatch(/^(block|override)$/);
    expect(findings[0]?.sentence).toMatch(/^[A-Z].*\.$/);
    expect(problem.detail).toContain(findings[0]?.sentence);
  });
}

test("the fixed ones can never be overridden", async () => {
  for (const [what, fields, rule] of CASES.filter(([, , name]) => name === "medication-nurse")) {
    const { refused_carers } = expectProblem<NotAssigned>(await assign(server(), fresh(fields)), 422);
    expect(refused_carers?.[0]?.findings, what).toEqual([
      expect.objectContaining({ rule, severity: "block" }),
    ]);
  }
});

const WARNED = [
  {
    what: "a certificate that is not recorded",
    fields: { employee_id: "E004", start_time: "14:00" },
    says: /certificate/,
  },
  {
    what: "hours that are not recorded",
    fields: { employee_id: "E006", start_time: "14:00" },
    says: /hours/,
  },
  {
    what: "a language that only the patient wishes",
    fields: { employee_id: "E001", start_time: "20:00" },
    says: /Welsh or Polish/,
  },
];
for (const { what, fields, says } of WARNED) {
  test(`${what} is no obstacle, and is said in the reasons`, async () => {
    const { assignment } = await assigned(server(), fresh({ ...fields, date: "2026-11-30" }));
    expect(assignment.reasoning).toMatch(says);
    expect(assignment.assignment_reason).toBe(assignment.reasoning);
  });
}
