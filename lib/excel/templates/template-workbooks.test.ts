import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "xlsx";
import { findContradictions } from "@/lib/domain/findings";
import { DEFAULT_SHIFT_HOURS } from "@/lib/domain/shift-hours";
import { readWorkbook } from "../read-workbook";
import { SAMPLE_EMPLOYEES } from "./sample-employees";
import { SAMPLE_PATIENTS } from "./sample-patients";
import { TEMPLATE_WORKBOOKS } from "./template-workbooks";

const committed = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../../public/${name}`, import.meta.url)));

describe.each([...TEMPLATE_WORKBOOKS])("%s", (name, make) => {
  it("is what scripts/make-templates.ts makes, whenever it is run", () => {
    expect(Buffer.compare(make(), committed(name))).toBe(0);
    expect(Buffer.compare(make(), make())).toBe(0);
  });

  it("formats phone numbers as text and offers what may be chosen", () => {
    const xml = Buffer.from(committed(name)).toString("utf8");
    expect(xml).toContain("&quot;Female,Male,Non-binary&quot;");
    expect(xml).toMatch(/<col min="15" max="15" width="16" style="2"/);
    expect(xml).not.toContain("<f>");
    const lists = [...xml.matchAll(/<formula1>(.*?)<\/formula1>/g)].map(([, list = ""]) =>
      list.replaceAll("&quot;", '"'),
    );
    expect(Math.max(...lists.map((list) => list.length))).toBeLessThan(256);
  });
});

it("the blank template lists nobody, and says what to do", () => {
  const { problems, employees, patients } = readWorkbook(committed("rota-template.xlsx"));
  expect(problems.map(({ message }) => message)).toEqual([
    "The sheet EmployeeDetails lists no employees; write one in each row below the first.",
    "The sheet PatientDetails lists no patients; write one in each row below the first.",
  ]);
  expect([employees.layout, patients.layout]).toEqual(["current", "current"]);
  const { SheetNames } = read(committed("rota-template.xlsx"));
  expect(SheetNames).toEqual([
    ...["EmployeeDetails", "PatientDetails", "CareVisits", "Availability", "Visits"],
    ...["About", "Examples"],
  ]);
});

it("the sample loads whole: 40 employees and 60 patients, and nothing to mend, to ask or to settle", () => {
  const { employees, patients, ...findings } = readWorkbook(committed("rota-sample.xlsx"));
  expect(findings).toMatchObject({ problems: [], questions: [], repairs: [] });
  expect(employees.rows.map(({ facts }) => facts)).toEqual(SAMPLE_EMPLOYEES);
  expect(patients.rows.map(({ facts }) => facts)).toEqual(SAMPLE_PATIENTS);
  expect([employees.rows.length, patients.rows.length]).toEqual([40, 60]);
  const here = { archivedAt: null };
  const context = {
    employees: SAMPLE_EMPLOYEES.map((person) => ({ ...person, ...here })),
    patients: SAMPLE_PATIENTS.map((person) => ({ ...person, ...here })),
    shiftHours: DEFAULT_SHIFT_HOURS,
    today: "2028-01-01",
  };
  expect(findContradictions(context)).toEqual([]);
});

it("the sample's people are nobody: names, postcodes and phone numbers", () => {
  const people = [...SAMPLE_EMPLOYEES, ...SAMPLE_PATIENTS];
  expect(new Set(people.map(({ name }) => name)).size).toBe(100);
  for (const { contactNumber, postcode } of people) {
    expect(contactNumber).toMatch(/^(01632960|07700900)\d{3}$/);
    expect(postcode).toMatch(/^(NR([1-9]|[12]\d|3[0-5])|IP\d\d|PE\d\d) \d[A-Z]{2}$/);
  }
  expect(SAMPLE_EMPLOYEES.filter(({ qualification }) => qualification === "Nurse").length).toBeGreaterThan(8);
  expect(
    SAMPLE_EMPLOYEES.some(({ earliestStart, latestEnd }) => (earliestStart ?? "") > (latestEnd ?? "")),
  ).toBe(true);
});
