import { expect, apiTest as test } from "../fixtures";
import { smallBranch } from "./support/small-branch";

const visit = (patient: string, time: string, more: object = {}) => ({
  patient_id: patient,
  service_type: "companionship",
  date: "2026-11-24",
  start_time: time,
  ...more,
});

test.beforeEach(async ({ request, server }) => {
  const buffer = Buffer.from(smallBranch());
  const file = { name: "branch.xlsx", mimeType: "application/octet-stream", buffer };
  expect((await request.post(`${server.url}/upload-data`, { multipart: { file } })).status()).toBe(200);
});

test("a carer's day has its calls by start, the one thought about among them, and home apart", async ({
  request,
  server,
}) => {
  const data = visit("P001", "10:00", { employee_id: "E001" });
  const booked = await (await request.post(`${server.url}/assign-employee`, { data })).json();
  const day = async (query: string) =>
    (await request.get(`${server.url}/employees/e001/day?date=2026-11-24${query}`)).json();
  expect(await day("")).toMatchObject({
    employee_id: "E001",
    stops: [{ visit_id: booked.assignment.visit_id, patient_id: "P001", travel: null }],
    home_to_first: { minutes: expect.any(Number), source: "postcode areas" },
    last_to_home: { minutes: expect.any(Number) },
  });
  const with_new = await day("&patient=P002&start=2026-11-24T08:00&duration=60");
  expect(with_new.stops).toMatchObject([
    { visit_id: null, patient_id: "P002", end_time: "2026-11-24T09:00" },
    { patient_id: "P001", travel: { minutes: expect.any(Number) } },
  ]);
  const without = await day(`&visit=${booked.assignment.visit_id}`);
  expect(without).toMatchObject({ stops: [], home_to_first: null, last_to_home: null });
});

test("a day of nobody, or of no date, is refused", async ({ request, server }) => {
  const status = async (path: string) => (await request.get(`${server.url}${path}`)).status();
  expect(await status("/employees/E099/day?date=2026-11-24")).toBe(404);
  expect(await status("/employees/E001/day?date=2026-02-30")).toBe(400);
  expect(await status("/employees/E001/day")).toBe(400);
});

test("a carer who is named is compared with everybody, before booking and on the card", async ({
  request,
  server,
}) => {
  const data = visit("P001", "10:00", { employee_ids: ["E002"] });
  const look = await (await request.post(`${server.url}/assign-employee?dry_run=true`, { data })).json();
  expect(look.understood[0]).toMatchObject({ chosen: ["E002"], lacking: 1, visit_id: null, reasons: [] });
  expect(look.understood[0].candidates).toHaveLength(7);
  const booked = await (await request.post(`${server.url}/assign-employee`, { data })).json();
  expect(booked.assignment.reasoning).toMatch(/asked for by name, number \d of 5 carers who can be assigned/);
  const record = await (await request.get(`${server.url}/assignments/${booked.assignment.id}`)).json();
  expect(record.match_cards[0].card).toMatchObject({ candidates: 5, carer: { employeeId: "E002" } });
});

test("what nobody may give is told before booking, with what would help, and is not stored", async ({
  request,
  server,
}) => {
  const data = { ...visit("P001", "05:30"), service_type: "medicine" };
  const look = await (await request.post(`${server.url}/assign-employee?dry_run=true`, { data })).json();
  expect(look.understood[0].chosen).toEqual([]);
  expect(look.understood[0].reasons).toContainEqual(expect.objectContaining({ rule: "medication-nurse" }));
  expect(look.understood[0].help).toContainEqual(
    expect.objectContaining({ kind: "start", employeeId: "E001", startTime: "2026-11-24T07:00" }),
  );
  expect((await (await request.get(`${server.url}/visits`)).json()).visits).toEqual([]);
});
