import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { assigned, uploaded } from "./support/calls";
import { employee, patient } from "./support/small-branch";

const at = (patient_id: string, day: number, start_time: string, more = {}) => ({
  patient_id,
  service_type: "exercise",
  date: `2026-11-${day}`,
  start_time,
  ...more,
});

test("travel comes from the postcodes and differs between carers; the nearer one goes", async ({
  server,
}) => {
  const carers = [
    employee("E001", "Amira Ashdown", { PostCode: "NR30 1AA" }),
    employee("E002", "Bethan Holkham", { PostCode: "NR2 2AB" }),
    employee("E003", "Callum Paston", { PostCode: "NR2 2AB", TransportMode: "Bicycle" }),
    employee("E004", "Divya Blakeney", { PostCode: "" }),
  ];
  await uploaded(server, branchWorkbook(carers, [patient("P001", "Marek Loddon", { PostCode: "NR3 3CD" })]));
  const { assignment, alternative_options } = await assigned(server, at("P001", 24, "10:00"));
  expect(assignment.employee_id).toBe("E002");
  const minutes = new Map(alternative_options.map((one) => [one.employee_id, one.travel_time]));
  expect(assignment.travel_time).toBeGreaterThan(0);
  expect(minutes.get("E001")).toBeGreaterThan(assignment.travel_time);
  expect(minutes.get("E003"), "by bicycle").toBeGreaterThan(assignment.travel_time);
  expect(minutes.get("E001")).not.toBe(minutes.get("E003"));
  const scores = [assignment, ...alternative_options].map(({ priority_score }) => priority_score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  expect(assignment.reasoning).toContain(`${assignment.travel_time} minutes`);
  const unknown = alternative_options.find(({ employee_id }) => employee_id === "E004");
  expect(unknown?.reasoning).toMatch(/travel time not known/);
});

test("travel counts from the visit before, not from home", async ({ server }) => {
  const carers = [employee("E001", "Amira Ashdown", { PostCode: "NR1 1AA" })];
  const far = patient("P001", "Marek Loddon", { PostCode: "NR30 1AA" });
  const near = patient("P002", "Niamh Thurne", { PostCode: "NR30 1AB" });
  await uploaded(server, branchWorkbook(carers, [far, near]));
  const fromHome = (await assigned(server, at("P001", 24, "10:00"))).assignment.travel_time;
  const fromNextDoor = (await assigned(server, at("P002", 24, "12:00"))).assignment.travel_time;
  expect(fromNextDoor).toBeLessThan(fromHome);
});

test("whoever has visited the patient comes before whoever lives nearer", async ({ server }) => {
  const carers = [
    employee("E001", "Amira Ashdown", { PostCode: "NR3 3CD" }),
    employee("E002", "Bethan Holkham", { PostCode: "NR30 1AA" }),
  ];
  await uploaded(server, branchWorkbook(carers, [patient("P001", "Marek Loddon", { PostCode: "NR3 3CD" })]));
  expect((await assigned(server, at("P001", 24, "10:00"))).assignment.employee_id).toBe("E001");
  await assigned(server, at("P001", 24, "13:00", { employee_id: "E002" }));
  await uploaded(server, branchWorkbook([carers[1] ?? {}], [patient("P001", "Marek Loddon")]));
  await uploaded(server, branchWorkbook(carers, [patient("P001", "Marek Loddon", { PostCode: "NR3 3CD" })]));
  const { assignment } = await assigned(server, at("P001", 25, "10:00"));
  expect(assignment).toMatchObject({
    employee_id: "E002",
    reasoning: expect.stringContaining("visited 1 day"),
  });
});

test("a carer who was asked for by name is not called the only one", async ({ server }) => {
  const carers = [employee("E001", "Amira Ashdown"), employee("E002", "Bethan Holkham")];
  await uploaded(server, branchWorkbook(carers, [patient("P001", "Marek Loddon")]));
  const { assignment } = await assigned(server, at("P001", 24, "10:00", { employee_id: "E002" }));
  expect(assignment.reasoning).not.toMatch(/only carer/);
});

test("of two who are equal else, the one with fewer visits that day goes", async ({ server }) => {
  const carers = [employee("E001", "Amira Ashdown"), employee("E002", "Bethan Holkham")];
  const patients = ["Marek Loddon", "Niamh Thurne", "Owen Upton"].map((name, index) =>
    patient(`P00${index + 1}`, name, { PostCode: "NR1 1AA" }),
  );
  await uploaded(server, branchWorkbook(carers, patients));
  const chosen = [
    await assigned(server, at("P001", 24, "09:00")),
    await assigned(server, at("P002", 24, "11:00")),
  ].map(({ assignment }) => assignment.employee_id);
  expect(chosen).toEqual(["E001", "E002"]);
});

test("whose hours are not recorded comes after whoever travels about as long", async ({ server }) => {
  const carers = [
    employee("E001", "Amira Ashdown", { EarliestStart: "", LatestEnd: "", PostCode: "NR3 3CD" }),
    employee("E002", "Bethan Holkham", { PostCode: "NR3 3EF" }),
    employee("E003", "Callum Paston", { PostCode: "NR30 1AA" }),
  ];
  await uploaded(server, branchWorkbook(carers, [patient("P001", "Marek Loddon", { PostCode: "NR3 3CD" })]));
  const { assignment, alternative_options } = await assigned(server, at("P001", 24, "10:00"));
  const order = [assignment.employee_id, ...alternative_options.map(({ employee_id }) => employee_id)];
  expect(order).toEqual(["E002", "E001", "E003"]);
});

test("religion and ethnicity never count", async ({ server }) => {
  const same = { Religion: "Christianity", Ethnicity: "Caribbean" };
  const carers = [
    employee("E001", "Amira Ashdown", { Religion: "Islam", Ethnicity: "Indian" }),
    employee("E002", "Bethan Holkham", same),
  ];
  await uploaded(server, branchWorkbook(carers, [patient("P001", "Marek Loddon", same)]));
  const { assignment, alternative_options } = await assigned(server, at("P001", 24, "10:00"));
  expect(assignment.employee_id).toBe("E001");
  expect(alternative_options[0]?.priority_score).toBe(assignment.priority_score);
  expect(JSON.stringify([assignment, alternative_options])).not.toMatch(/Christian|Islam|Caribbean|Indian/);
});

test("the same question on the same data has the same answer", async ({ server }) => {
  const carers = ["Amira Ashdown", "Bethan Holkham", "Callum Paston"].map((name, index) =>
    employee(`E00${3 - index}`, name),
  );
  await uploaded(server, branchWorkbook(carers, [patient("P001", "Marek Loddon")]));
  const { assignment, alternative_options } = await assigned(server, at("P001", 24, "10:00"));
  expect([assignment.employee_id, ...alternative_options.map(({ employee_id }) => employee_id)]).toEqual([
    "E001",
    "E002",
    "E003",
  ]);
});
