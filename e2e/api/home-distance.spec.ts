import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get } from "./support/ask";
import { assign, assigned, logs, people, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

interface Rules {
  home_travel: { warn: number; reason: number };
  meal_times: Record<string, { from: string; to: string }>;
  shift_hours: Record<string, { from: string; to: string }>;
}

const near = employee("E001", "Amira Ashdown", { EarliestStart: "", LatestEnd: "", PostCode: "NR3 3CD" });
const hour = employee("E002", "Bethan Holkham", { PostCode: "NR30 1AA" });
const absurd = employee("E003", "Callum Paston", { PostCode: "M1 1AA", TransportMode: "Bicycle" });
const PATIENT = patient("P001", "Marek Loddon", { PostCode: "NR3 3CD" });
const VISIT = { patient_id: "P001", service_type: "exercise", date: "2026-11-24", start_time: "10:00" };

test("nobody who travels absurdly from home is ranked first; a reason is needed", async ({ server }) => {
  await uploaded(server, branchWorkbook([near, hour, absurd], [PATIENT]));
  const { assignment, alternative_options } = await assigned(server, VISIT);
  expect([assignment.employee_id, ...alternative_options.map(({ employee_id }) => employee_id)]).toEqual([
    "E001",
    "E002",
  ]);
  const asked = { ...VISIT, start_time: "14:00", employee_id: "E003" };
  expectProblem(await assign(server, asked), 422, [/from home to the first visit/]);
  const sent = await assigned(server, { ...asked, override_reason: "Stays with his sister this week" });
  expect(sent.assignment.employee_id).toBe("E003");
});

test("when all live too far away the visit needs a reason", async ({ server }) => {
  await uploaded(server, branchWorkbook([absurd], [PATIENT]));
  expectProblem(await assign(server, VISIT), 422, [/too long to travel from home/]);
});

test("over 45 minutes it warns", async ({ server }) => {
  await uploaded(server, branchWorkbook([hour], [PATIENT]));
  expect((await assigned(server, VISIT)).assignment.reasoning).toMatch(/more than 45 minutes\./);
});

test("a carer's own limit counts, and is a fact of the record like any other", async ({ server }) => {
  await uploaded(server, branchWorkbook([hour], [PATIENT]));
  const set = async (Max_Home_Travel: number | string) =>
    send(server, "PATCH", "/employees/E002", { Max_Home_Travel });
  expectProblem(await set(0), 422, [/whole number from 1 to 1440/]);
  expect((await set(30)).status).toBe(200);
  expect(await people(server, "employees")).toMatchObject([{ MaxHomeTravel: 30 }]);
  expectProblem(await assign(server, VISIT), 422, [/too long to travel from home/]);
  expect((await set("")).status).toBe(200);
  await assigned(server, VISIT);
});

test("limits, meal times and shifts are settings, in force at once, logged, and never nonsense", async ({
  server,
}) => {
  await uploaded(server, branchWorkbook([hour], [PATIENT]));
  const rules = async () => (await get<Rules>(server, "/rules")).body;
  expect(await rules()).toMatchObject({
    home_travel: { warn: 45, reason: 90 },
    meal_times: {
      breakfast: { from: "07:00", to: "10:00" },
      lunch: { from: "12:00", to: "14:00" },
      tea: { from: "16:00", to: "18:00" },
      bed: { from: "19:30", to: "22:00" },
    },
    shift_hours: {
      Breakfast: { from: "06:00", to: "14:00" },
      Lunch: { from: "14:00", to: "22:00" },
      Evening: { from: "22:00", to: "06:00" },
    },
  });
  const change = (body: object) => send(server, "PATCH", "/rules", body);
  expectProblem(await change({ home_travel: { warn: 90, reason: 45 } }), 422, [/may not be more/]);
  expectProblem(await change({ meal_times: { lunch: { from: "14:00", to: "12:00" } } }), 422, [/lunch/]);
  expectProblem(await change({ meal_times: { brunch: { from: "10:00", to: "12:00" } } }), 400);
  expectProblem(await change({ shift_hours: { Lunch: { from: "14:00", to: "14:00" } } }), 422, [/Lunch/]);
  const lunch = { from: "11:30", to: "13:30" };
  expect((await change({ home_travel: { warn: 20, reason: 40 }, meal_times: { lunch } })).status).toBe(200);
  expect(await rules()).toMatchObject({ home_travel: { warn: 20, reason: 40 }, meal_times: { lunch } });
  const [entry] = await logs(server);
  expect(entry?.description).toBe(
    "Changed the rules: travel from home 45 and 90 min → 20 and 40 min, lunch time 12:00–14:00 → 11:30–13:30",
  );
  expectProblem(await assign(server, VISIT), 422, [/too long to travel from home/]);
  await change({ home_travel: null, meal_times: { lunch: null } });
  expect(await rules()).toMatchObject({
    home_travel: { warn: 45, reason: 90 },
    meal_times: { lunch: { from: "12:00", to: "14:00" } },
  });
  await assigned(server, VISIT);
});

test("shifts that contradict the hours are one finding of the record, and no warning of a visit", async ({
  server,
}) => {
  const carers = [
    employee("E001", "Amira Ashdown", { Shifts: "Evening", EarliestStart: "08:00", LatestEnd: "18:00" }),
    employee("E002", "Bethan Holkham", { Shifts: "Breakfast", EarliestStart: "06:00", LatestEnd: "16:00" }),
  ];
  await uploaded(server, branchWorkbook(carers, [PATIENT]));
  const at = (employee_id: string, start_time: string) =>
    assigned(server, { ...VISIT, employee_id, start_time });
  expect((await at("E001", "10:00")).assignment.reasoning).not.toContain("Evening (");
  expect((await at("E002", "14:30")).assignment.reasoning).toContain("Breakfast (06:00–14:00)");
});
