import { describe, expect, it } from "vitest";
import { currentWorkbook } from "@/e2e/workbooks/make-workbooks";
import type { ImportAnswers } from "@/lib/domain/workbook";
import { readWorkbook } from "./read-workbook";

const EMPLOYEES = "EmployeeDetails";

/** A workbook with a word that is unknown in two rows, and a column under another header. */
function asking(header = "Qualification") {
  return currentWorkbook({
    edit: (sheets) => {
      const sheet = sheets[EMPLOYEES] as unknown[][];
      const column = (sheet[0] as string[]).indexOf("Qualification");
      (sheet[0] as unknown[])[column] = header;
      (sheet[2] as unknown[])[column] = "Medical Technician";
      (sheet[4] as unknown[])[column] = "medical  technician";
    },
  });
}

const answers = (changes: Partial<ImportAnswers>): ImportAnswers => ({ values: [], columns: [], ...changes });

describe("an unknown word", () => {
  it("is asked about once, with every row that holds it, the choices and a suggestion", () => {
    expect(readWorkbook(asking()).questions).toEqual([
      {
        kind: "employee",
        sheet: EMPLOYEES,
        column: "Qualification",
        word: "Medical Technician",
        choices: ["Carer", "Senior Carer", "Nurse"],
        suggestion: "Carer",
        rows: [3, 5],
      },
    ]);
  });

  it.each([
    ["Qualification", "MEDICAL TECHNICIAN"],
    ["Role", "Medical Technician"],
  ])("is answered under the header %s and as %s", (column, word) => {
    const values = [{ kind: null, column, word, answer: "Carer" }];
    const { questions, problems, employees, repairs } = readWorkbook(asking(), answers({ values }));
    expect([questions, problems]).toEqual([[], []]);
    expect(employees.rows.find(({ row }) => row === 3)?.facts.qualification).toBe("Carer");
    expect(repairs).toContainEqual({
      sheet: EMPLOYEES,
      row: 3,
      column: "Qualification",
      from: "Medical Technician",
      to: "Carer",
    });
  });

  it("of one kind of person is not answered for the other", () => {
    const values = [
      { kind: "patient" as const, column: "Qualification", word: "Medical Technician", answer: "Carer" },
    ];
    expect(readWorkbook(asking(), answers({ values })).questions).toHaveLength(1);
  });
});

describe("an unrecognised column", () => {
  it("is a missing one until somebody says what it stands for", () => {
    expect(readWorkbook(asking("Job")).problems[0]?.message).toContain("no column Qualification");
    const read = readWorkbook(
      asking("Job"),
      answers({
        columns: [{ kind: "employee", headersKey: null, header: "job", as: "Qualification" }],
        values: [{ kind: null, column: "Qualification", word: "Medical Technician", answer: null }],
      }),
    );
    expect(read.problems).toEqual([]);
    expect(read.employees.usedColumns).toContainEqual({ header: "Job", fact: "qualification" });
    expect(read.employees.rows.find(({ row }) => row === 3)?.facts.qualification).toBeNull();
  });

  it("is not taken for a header that nobody knows", () => {
    const columns = [{ kind: null, headersKey: null, header: "Job", as: "__proto__" }];
    expect(readWorkbook(asking("Job"), answers({ columns })).problems[0]?.message).toContain("no column");
  });
});
