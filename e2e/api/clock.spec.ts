import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { assign, assigned, logs, uploaded } from "./support/calls";
import { query } from "./support/file";
import { expectProblem } from "./support/problems";
import { employee, patient } from "./support/small-branch";

const NIGHT = { EarliestStart: "22:00", LatestEnd: "06:00" };
const branch = () =>
  branchWorkbook(
    [
      employee("E001", "Amira Ashdown"),
      employee("E002", "Bethan Holkham", NIGHT),
      employee("E003", "Callum Paston", { EarliestStart: "00:00", LatestEnd: "23:59" }),
    ],
    ["Marek Loddon", "Niamh Thurne", "Owen Upton", "Priya Wroxham"].map((name, index) =>
      patient(`P00${index + 1}`, name),
    ),
  );
const at = (date: string, start_time: string, more = {}) => ({
  patient_id: "P001",
  service_type: "companionship",
  date,
  start_time,
  ...more,
});

test.describe("in summer", () => {
  test.use({ serverEnv: { ROTA_NOW: "2026-07-01T09:00" } });

  test("stamps are UTC, visits are the branch's wall clock", async ({ server }) => {
    await uploaded(server, branch());
    const { assignment } = await assigned(server, "Companionship for P001 today at 10");
    expect(assignment).toMatchObject({ created_at: "2026-07-01 08:00:00", start_time: "2026-07-01T10:00" });
    expect((await logs(server))[0]?.created_at).toBe("2026-07-01 08:00:00");
    expect(query(server.databasePath, "SELECT upload_date FROM data_uploads")).toEqual([
      { upload_date: "2026-07-01 08:00:00" },
    ]);
    expectProblem(await assign(server, at("2026-07-01", "08:30")), 422, [/has passed/]);
  });
});

test.describe("where the branch is elsewhere", () => {
  test.use({ serverEnv: { ROTA_NOW: "2026-07-01T01:00", TIME_ZONE: "Asia/Kolkata" } });

  test("today is the branch's today", async ({ server }) => {
    await uploaded(server, branch());
    const { assignment } = await assigned(server, "Companionship for P001 today at 10");
    expect(assignment).toMatchObject({ created_at: "2026-06-30 19:30:00", start_time: "2026-07-01T10:00" });
  });
});

test.describe("when the clocks go back", () => {
  test.use({ serverEnv: { ROTA_NOW: "2026-10-24T12:00" } });

  test("the night of 22:00 to 06:00 lasts nine hours", async ({ server }) => {
    await uploaded(server, branch());
    const night = { employee_id: "E002", duration: 540 };
    const { assignment } = await assigned(server, at("2026-10-24", "22:00", night));
    expect(assignment).toMatchObject({ end_time: "2026-10-25T06:00", duration: 540 });
    expectProblem(await assign(server, at("2026-10-25", "22:00", night)), 422, [/22:00–06:00/]);
  });

  test("an hour that comes twice is counted twice", async ({ server }) => {
    await uploaded(server, branch());
    const carer = { employee_id: "E003" };
    const { assignment } = await assigned(server, at("2026-10-25", "00:30", { ...carer, duration: 120 }));
    expect(assignment.end_time).toBe("2026-10-25T01:30");
    const inside = at("2026-10-25", "01:30", { ...carer, patient_id: "P002", duration: 30 });
    expectProblem(await assign(server, inside), 409);
  });
});

test.describe("when the clocks go forward", () => {
  test.use({ serverEnv: { ROTA_NOW: "2027-03-27T12:00" } });

  test("the hour that is skipped is refused, and a visit across it ends an hour later by the clock", async ({
    server,
  }) => {
    await uploaded(server, branch());
    for (const start_time of ["01:00", "01:30", "01:59"]) {
      const answer = await assign(server, at("2027-03-28", start_time, { employee_id: "E003" }));
      expectProblem(answer, 422, [/does not exist/]);
    }
    expectProblem(await assign(server, "Companionship for P002 tomorrow at 1:30am"), 422, [/does not exist/]);
    const { assignment } = await assigned(
      server,
      at("2027-03-28", "00:30", { employee_id: "E003", duration: 60 }),
    );
    expect(assignment.end_time).toBe("2027-03-28T02:30");
  });
});

test("the last quarter of an hour is today's, and the next one may be tomorrow's", async ({ server }) => {
  await uploaded(server, branch());
  expect((await assigned(server, at("2026-11-23", "08:00"))).assignment.start_time).toBe("2026-11-23T08:00");
  expectProblem(await assign(server, at("2026-11-23", "07:59", { patient_id: "P002" })), 422, [/has passed/]);
});

test("a day more than two years ahead is asked about, the last of the calendar too", async ({ server }) => {
  await uploaded(server, branch());
  await assigned(server, at("2028-11-01", "10:00"));
  const days = ["2029-01-01T10:00", "9999-12-31T21:00", "9999-12-31T23:30", "0000-01-01T00:00"];
  for (const day of days) {
    const [date = "", start_time = ""] = day.split("T");
    expectProblem(await assign(server, at(date, start_time, { duration: 60 })), 422, [/[dD]ay/]);
  }
});
