import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { assign, assigned, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { employee, patient, SMALL_BRANCH } from "./support/small-branch";

/** A patient for each request, so that none is in the way of another. */
const patients = Array.from({ length: 40 }, (_, index) =>
  patient(`V${index + 1}`, `Visited${String.fromCharCode(65 + (index % 26))} Number${index + 1}`, {
    LanguagePreference: "Welsh/Polish",
  }),
);
const { employees } = SMALL_BRANCH;
const more = [
  employee("E008", "Harriet Elmham", { CertificateExpiryDate: "2026-11-25" }),
  employee("E009", "Imran Dereham", { EarliestStart: "07:00", LatestEnd: "13:00" }),
  employee("E010", "Jolanta Kelling", {
    EarliestStart: "22:00",
    LatestEnd: "06:00",
    LanguageSpoken: "Welsh English",
  }),
];

const server = sharedServer((place) =>
  uploaded(place, branchWorkbook([...employees, ...more], patients, ["Status"])),
);

let next = 0;
/** A request for somebody whom no other test visits. */
const fresh = (fields: Record<string, unknown>) => {
  next = (next % patients.length) + 1;
  return { patient_id: `V${next}`, service_type: "exercise", date: "2026-11-25", ...fields };
};

test("nobody is in two places; from one to the next without a minute between is allowed", async () => {
  const first = { employee_id: "E002", date: "2026-12-01", duration: 30 };
  await assigned(server(), fresh({ ...first, start_time: "10:00" }));
  for (const start_time of ["09:45", "10:00", "10:29"]) {
    const answer = await assign(server(), fresh({ ...first, start_time }));
    expectProblem(answer, 409, [/Bethan Holkham is with Visited[A-Z] Number\d+ 10:00–10:30; the visit is/]);
  }
  await assigned(server(), fresh({ ...first, start_time: "10:30" }));
  await assigned(server(), fresh({ ...first, start_time: "09:30" }));
  const free = await assigned(
    server(),
    fresh({ date: "2026-12-01", start_time: "10:00", language: "English", vehicle: false }),
  );
  expect(free.assignment.employee_id).not.toBe("E002");
});

test("a visit across midnight is in the way of one of the next morning", async () => {
  const night = { employee_id: "E010", date: "2026-12-02", start_time: "23:30", duration: 120 };
  const { assignment } = await assigned(server(), fresh(night));
  expect(assignment.end_time).toBe("2026-12-03T01:30");
  const answer = await assign(
    server(),
    fresh({ employee_id: "E010", date: "2026-12-03", start_time: "01:00" }),
  );
  expectProblem(answer, 409);
  await assigned(server(), fresh({ employee_id: "E010", date: "2026-12-03", start_time: "01:30" }));
});
