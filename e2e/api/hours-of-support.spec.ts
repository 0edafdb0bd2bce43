import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get } from "./support/ask";
import { logs, people, uploaded } from "./support/calls";
import { edit, importWith, reviewed } from "./support/import";
import { expectProblem } from "./support/problems";
import { send } from "./support/rota-doors";
import { employee, patient } from "./support/small-branch";

const EMPLOYEES = [employee("E001", "Amira Ashdown")];
const workbook = (hours: number) =>
  branchWorkbook(EMPLOYEES, [patient("P001", "Marek Smith", { RequiredHoursOfSupport: hours })]);

test("an upload says that its hours count per week: they may be more than a day has", async ({ server }) => {
  const perDay = await importWith(server, workbook(31.5));
  expectProblem(perDay, 422, [/31\.5 hours are more than a day has/]);
  expect(perDay.body.errors?.[0]).toMatchObject({ column: "RequiredHoursOfSupport", value: "31.5" });
  expect(await people(server, "patients")).toEqual([]);

  const fields = { hours_of_support_per: "week" } as const;
  expect(await reviewed(server, workbook(31.5), fields)).toMatchObject({ hours_of_support_per: "week" });
  expect((await importWith(server, workbook(31.5), fields)).status).toBe(200);
  expect((await people(server, "patients"))[0]).toMatchObject({
    RequiredHoursOfSupport: 31.5,
    HoursOfSupportPer: "week",
  });
  expect((await logs(server)).map(({ operation_type }) => operation_type)).toContain("need_settings_changed");

  const back = await send(server, "PATCH", "/care-package-settings", { hours_of_support_per: "day" });
  expectProblem(back, 422, [/Marek Smith has more than 24/]);
});

test("what an upload says of the hours holds for the next one, and the same rows can be told anew", async ({
  server,
}) => {
  await uploaded(server, workbook(3));
  const again = await importWith(server, workbook(3), { hours_of_support_per: "week" });
  expect(again.body).toMatchObject({ nothing_to_do: false });
  await uploaded(server, workbook(28));
  expect((await people(server, "patients"))[0]).toMatchObject({
    RequiredHoursOfSupport: 28,
    HoursOfSupportPer: "week",
  });
});

test("hours typed by hand hold to the period that they count for", async ({ server }) => {
  await uploaded(server, workbook(3));
  const tooMany = await edit(server, "/patients/P001", { RequiredHoursOfSupport: 30 });
  expectProblem(tooMany, 422, [/more than a day has/]);
  await send(server, "PATCH", "/care-package-settings", { hours_of_support_per: "week" });
  expect((await edit(server, "/patients/P001", { RequiredHoursOfSupport: 30 })).status).toBe(200);
});

test("who needs visits today and has none: by the care package where there is one, else by the hours", async ({
  server,
}) => {
  await uploaded(
    server,
    branchWorkbook(EMPLOYEES, [
      patient("P001", "Marek Smith", { RequiredHoursOfSupport: 14 }),
      patient("P002", "Niamh Smith", { RequiredHoursOfSupport: 14 }),
    ]),
  );
  await send(server, "PATCH", "/care-package-settings", { hours_of_support_per: "week" });
  const shopping = {
    ...{ name: "Shopping", service_types: ["shopping"], weekdays: ["Thu"] },
    ...{ wished_start: "10:30", duration: 60 },
  };
  const stored = await send(server, "PUT", "/patients/P002/care-package", { regular_visits: [shopping] });
  expect(stored.status, stored.text).toBe(200);
  // A Monday: the first has 2 hours a day, the second is visited on Thursdays alone.
  const { without_visits } = (
    await get<{ without_visits: { patient_id: string; hours: number }[] }>(server, "/todays-problems")
  ).body;
  expect(without_visits).toEqual([expect.objectContaining({ patient_id: "P001", hours: 2 })]);
});
