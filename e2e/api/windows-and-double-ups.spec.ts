import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { assign, assigned, assignments, rows, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { employee, patient } from "./support/small-branch";

const NEAR = patient("P001", "Marek Loddon", { PostCode: "NR2 2BB" });
const SAME_STREET = patient("P002", "Niamh Thurne", { PostCode: "NR2 2BC" });
const FAR = patient("P003", "Owen Wensum", { PostCode: "NR30 1AA" });
const AMIRA = employee("E001", "Amira Ashdown");
const on = (patient_id: string, more: object) => ({
  ...{ patient_id, service_type: "companionship", date: "2026-11-24" },
  ...more,
});

test("a window gets the start that adds least travel to the day, then the earliest", async ({ server }) => {
  await uploaded(server, branchWorkbook([AMIRA], [NEAR, SAME_STREET, FAR]));
  // Far away in the morning, round the corner after noon: beside the neighbour is where the visit fits.
  await assigned(server, on("P003", { start_time: "08:00" }));
  await assigned(server, on("P002", { start_time: "14:00" }));
  const fitted = await assigned(server, on("P001", { window: { from: "10:00", to: "17:00" } }));
  const { start_time, duration } = fitted.assignment;
  expect(duration).toBe(60);
  const extra = start_time >= "2026-11-24T15:00" || start_time <= "2026-11-24T13:00";
  expect(extra, `${start_time} touches the neighbour's visit`).toBe(true);
  const early = await assigned(
    server,
    on("P001", { date: "2026-11-25", window: { from: "10:00", to: "17:00" } }),
  );
  expect(early.assignment.start_time).toBe("2026-11-25T10:00");
});

test("a window looks past the times at which the best carer is booked", async ({ server }) => {
  await uploaded(server, branchWorkbook([AMIRA], [NEAR, SAME_STREET]));
  await assigned(server, on("P002", { start_time: "14:00" }));
  const { assignment } = await assigned(server, on("P001", { window: { from: "14:00", to: "16:30" } }));
  expect(assignment.start_time >= "2026-11-24T15:00").toBe(true);
  expectProblem(await assign(server, on("P002", { window: { from: "14:00", to: "15:00" } })), 409);
});

test("a double-up is two different carers in one visit, or nobody", async ({ server }) => {
  const BETHAN = employee("E002", "Bethan Holkham", { LatestEnd: "12:00" });
  await uploaded(server, branchWorkbook([AMIRA, BETHAN], [NEAR]));
  const both = await assigned(server, on("P001", { start_time: "10:00", carers: 2 }));
  expect(new Set(both.assignments.map(({ employee_id }) => employee_id))).toEqual(new Set(["E001", "E002"]));
  expect(new Set(both.assignments.map(({ visit_id }) => visit_id)).size).toBe(1);
  expectProblem(await assign(server, on("P001", { start_time: "14:00", carers: 2 })), 422, [/Only 1 carer/]);
  expect(await assignments(server)).toHaveLength(2);
});

test("both carers of a double-up may be named, and both are checked", async ({ server }) => {
  const BETHAN = employee("E002", "Bethan Holkham", { LatestEnd: "12:00" });
  const CALLUM = employee("E003", "Callum Paston");
  await uploaded(server, branchWorkbook([AMIRA, BETHAN, CALLUM], [NEAR]));
  const named = { carers: 2, employee_ids: ["e003", "E001"] };
  const both = await assigned(server, on("P001", { ...named, start_time: "14:00" }));
  expect(new Set(both.assignments.map(({ employee_id }) => employee_id))).toEqual(new Set(["E001", "E003"]));
  const late = on("P001", { carers: 2, employee_ids: ["E002", "E001"], start_time: "16:00" });
  expectProblem(await assign(server, late), 422, [/Bethan Holkham/]);
  const agreed = await assigned(server, { ...late, override_reason: "Both agreed" });
  expect(agreed.assignments.find(({ employee_id }) => employee_id === "E002")).toMatchObject({
    override_reason: "Both agreed",
  });
  expect(agreed.assignments.find(({ employee_id }) => employee_id === "E001")).toMatchObject({
    override_reason: null,
  });
  expect(await rows(server, "assignments")).toHaveLength(4);
});
