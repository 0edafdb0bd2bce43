import type { Rehearsal } from "../../lib/reports/rehearsal";
import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { get, post } from "./support/ask";
import { uploaded } from "./support/calls";
import { query } from "./support/file";
import { expectProblem } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { employee, patient } from "./support/small-branch";
import { generated, NEXT_WEEK } from "./support/weeks";

/** Two who work by day, one at night; one of the day has a certificate that runs out before Christmas. */
const branch = () =>
  branchWorkbook(
    [
      employee("E001", "Amira Ashdown", {
        Qualification: "Nurse",
        EarliestStart: "06:00",
        LatestEnd: "23:30",
      }),
      employee("E002", "Bethan Holkham", { EarliestStart: "20:00", LatestEnd: "08:30" }),
      employee("E003", "Callum Paston", { CertificateExpiryDate: "2026-12-20" }),
      employee("E004", "Divya Blakeney", { CertificateExpiryDate: "2026-11-25" }),
    ],
    [patient("P001", "Marek Smith"), patient("P002", "Niamh Smith")],
  );

const LINE = { service_types: ["companionship"], duration: 60 };
const LINES: [string, object][] = [
  [
    "P001",
    { ...LINE, name: "Lunch", wished_start: "12:30", bank_holidays: "none", regular_carers: ["E003"] },
  ],
  ["P001", { ...LINE, name: "Tea", wished_start: "17:00", weekdays: ["Sun"], bank_holidays: "as-sunday" }],
  [
    "P001",
    {
      service_types: ["medicine"],
      duration: 30,
      name: "Breakfast",
      wished_start: "08:00",
      regular_carers: ["E001"],
    },
  ],
  [
    "P001",
    { service_types: ["medicine"], duration: 30, name: "Bed", wished_start: "22:30", weekdays: ["Sat"] },
  ],
  [
    "P001",
    {
      service_types: ["medicine"],
      duration: 30,
      name: "Night dose",
      wished_start: "02:45",
      weekdays: ["Sun"],
    },
  ],
  ["P002", { ...LINE, name: "Late check", wished_start: "01:30", weekdays: ["Sun"], duration: 30 }],
  ["P002", { ...LINE, name: "Night", wished_start: "18:00", weekdays: ["Fri", "Sat"], duration: 450 }],
];

const server = sharedServer(async (place) => {
  await uploaded(place, branch());
  for (const [patientId, line] of LINES) {
    const { status, text } = await post(place, `/patients/${patientId}/regular-visits`, line);
    expect(status, text).toBe(200);
  }
  await generated(place, { week: NEXT_WEEK });
});

const rehearsal = async (path: string): Promise<Rehearsal> => {
  const answer = await get<Rehearsal>(server(), `/rehearsals/${path}`);
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
};
const value = ({ figures }: Rehearsal, key: string) => figures.find((one) => one.key === key)?.value;
const rowsOf = ({ tables }: Rehearsal, key: string) => tables.find((one) => one.key === key)?.rows ?? [];

/** The second computation: plain SQL on the file. */
const sql = <Row>(text: string): Row[] => query(server().databasePath, text) as Row[];
const count = (from: string): number => sql<{ n: number }>(`SELECT count(*) AS n FROM ${from}`)[0]?.n ?? -1;
/** The confirmed regular visits that take place on a weekday, save on bank holidays. */
const onWeekday = (weekday: string, more = "1") =>
  `regular_visits WHERE status = 'confirmed' AND removed_at IS NULL AND instr(weekdays, '${weekday}') > 0 AND ${more}`;

test("the next clock change: what does not exist, what goes on over it, which doses come closer", async () => {
  const spring = await rehearsal("clock-change");
  expect(spring.title).toBe("Clocks go forward on Sun 28 Mar 2027");
  expect(value(spring, "visits")).toBe(count(onWeekday("Sat")) + count(onWeekday("Sun")));
  expect(value(spring, "skipped")).toBe(
    count(onWeekday("Sun", "wished_start >= '01:00' AND wished_start < '02:00'")),
  );
  // A visit of Saturday that ends after 01:00 of the next day by the clock.
  const over = "substr(wished_start, 1, 2) * 60 + substr(wished_start, 4, 2) + duration > 24 * 60 + 60";
  expect(value(spring, "over")).toBe(count(onWeekday("Sat", over)));
  expect([value(spring, "skipped"), value(spring, "over"), value(spring, "twice")]).toEqual([1, 1, 0]);
  expect(rowsOf(spring, "visits")).toMatchObject([
    {
      visit: "Night",
      effect: "Ends at 02:30, not 01:30. To end at 01:30, make it 450 min",
      carers: "No carer available",
    },
    {
      visit: "Late check",
      effect: "This time does not exist. Starts at 02:30",
      starts_at: "2027-03-28T02:30",
      carers: "Not in the rota yet, carers are available",
    },
  ]);
  expect(rowsOf(spring, "doses")).toMatchObject([{ visit: "Night dose", minutes: 195 }]);

  const autumn = await rehearsal("clock-change?from=2027-04-01");
  expect(autumn.title).toBe("Clocks go back on Sun 31 Oct 2027");
  // The night that ends at 01:30 does so at the first one.
  expect([value(autumn, "twice"), value(autumn, "over"), value(autumn, "closer_doses")]).toEqual([1, 0, 0]);
});

test("the next bank holidays: what each regular visit does, and what is uncovered", async () => {
  const holidays = await rehearsal("bank-holidays");
  const days = rowsOf(holidays, "days");
  expect(days.map(({ date }) => date)).toEqual(["2026-12-25", "2026-12-26", "2026-12-28", "2027-01-01"]);
  const weekdays = ["Fri", "Sat", "Mon", "Fri"];
  for (const [index, weekday] of weekdays.entries()) {
    const dropped = count(onWeekday(weekday, "bank_holidays = 'none'"));
    const added = count(
      onWeekday("Sun", `bank_holidays = 'as-sunday' AND instr(weekdays, '${weekday}') = 0`),
    );
    expect(days[index], weekday).toMatchObject({
      visits: count(onWeekday(weekday)) - dropped + added,
      dropped,
      added,
    });
  }
  expect([value(holidays, "dropped"), value(holidays, "added")]).toEqual([4, 4]);
  expect(value(holidays, "dropped_medication")).toBe(0);
  // Nobody works from 18:00 to 01:30: the night of Friday, Saturday and the next Friday.
  expect(rowsOf(holidays, "uncovered").map(({ visit, wished_start }) => `${visit} ${wished_start}`)).toEqual([
    "Night 2026-12-25T18:00",
    "Night 2026-12-26T18:00",
    "Night 2027-01-01T18:00",
  ]);
  expect(rowsOf(holidays, "uncovered")[0]?.reason).toMatch(/4 carers: outside working hours/);
});

test("a certificate that lapses, and a carer who leaves: which visits, from when, and who else", async () => {
  const certificates = await rehearsal("certificates");
  expect(rowsOf(certificates, "carers").map(({ employee_id, from }) => [employee_id, from])).toEqual(
    sql<{ employee_id: string; from: string }>(
      `SELECT employee_id, date(certificate_expiry_date, '+1 day') AS "from" FROM employees
       WHERE certificate_expiry_date < '2027-02-21' ORDER BY 2`,
    ).map(({ employee_id, from }) => [employee_id, from]),
  );
  expect(rowsOf(certificates, "carers")[1]).toMatchObject({ regular_visits: 1, regular_uncovered: 0 });

  const nurse = await rehearsal(`leaver?employee=e001&from=${NEXT_WEEK}`);
  const assignedTo = (id: string) =>
    `assignments a JOIN visits v ON v.id = a.visit_id WHERE a.employee_id = '${id}' AND a.cancelled_at IS NULL
      AND v.cancelled_at IS NULL AND v.start_time >= '${NEXT_WEEK}'`;
  expect(value(nurse, "assigned")).toBe(count(assignedTo("E001")));
  expect(value(nurse, "assigned")).toBeGreaterThan(6);
  // Only the nurse may give medication: every such visit has no other carer.
  const medication = count(`${assignedTo("E001")} AND v.services LIKE '%medicine%'`);
  expect(
    rowsOf(nurse, "assigned").filter(
      ({ visit, others_count }) => visit === "Medication" && others_count === 0,
    ),
  ).toHaveLength(medication);
  expect(rowsOf(nurse, "regular")).toMatchObject([
    { visit: "Breakfast (Medication)", visits: 28, others: "None", regular_carers: "None" },
  ]);
  expect(value(nurse, "regular_uncovered")).toBe(1);

  const csv = await get(server(), "/exports/rehearsal.csv?rehearsal=leaver&table=regular&employee=E003");
  expect(csv.text).toContain("Marek Smith,Lunch (Companionship)");
  expectProblem(await get(server(), "/rehearsals/leaver"), 422, [/which carer/]);
  expectProblem(await get(server(), "/rehearsals/leaver?employee=E099"), 404, [/carer/]);
  expectProblem(await get(server(), "/rehearsals/clock-change?from=soon"), 400, [/date/]);
});

test("a carer who is off uncovers the bank holiday", async () => {
  const off = { employee_id: "E001", kind: "leave", from: "2026-12-25", until: "2026-12-27" };
  expect((await post(server(), "/absences", off)).status).toBe(200);
  const holidays = await rehearsal("bank-holidays");
  const christmas = rowsOf(holidays, "uncovered").filter(({ when }) => String(when).includes("25 Dec"));
  // With the nurse away nobody may give the medication of Christmas Day.
  expect(christmas.map(({ visit: name }) => name)).toContain("Breakfast");
});
