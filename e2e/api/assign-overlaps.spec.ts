import { expect, apiTest as test } from "../fixtures";
import { assign, assigned } from "./support/calls";
import { fresh, serverWithFreshPatients } from "./support/fresh-patients";
import { expectProblem } from "./support/problems";

const server = serverWithFreshPatients();

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
