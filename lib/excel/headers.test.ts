import { expect, test } from "vitest";
import { type CellValue, currentWorkbook, olderWorkbook, type Sheets } from "@/e2e/workbooks/make-workbooks";
import { readWorkbook } from "./read-workbook";

const employeeRows = (sheets: Sheets) => sheets.EmployeeDetails as CellValue[][];

function renameHeader(sheets: Sheets, from: string, to: string): void {
  const headers = employeeRows(sheets)[0] as CellValue[];
  headers[headers.indexOf(from)] = to;
}

function addColumn(sheets: Sheets, header: string, ...values: CellValue[]): void {
  employeeRows(sheets).forEach((row, index) => {
    row.push([header, ...values][index] ?? "");
  });
}

const messages = (bytes: Uint8Array) => readWorkbook(bytes).problems.map((problem) => problem.message);

test("headers and sheet names match without regard to case, spaces, _ and -", () => {
  const bytes = currentWorkbook({
    edit: (sheets) => {
      renameHeader(sheets, "EmployeeID", " employee-ID");
      renameHeader(sheets, "CertificateExpiryDate", "CERTIFICATE EXPIRY_DATE");
      sheets["employee details"] = employeeRows(sheets);
      delete sheets.EmployeeDetails;
    },
  });
  expect(readWorkbook(bytes)).toMatchObject({ problems: [], employees: { sheet: "employee details" } });
});

test.each([
  ["EmployeeID", "Employee ID*"],
  ["EmployeeID", "Employee‑ID:"],
  ["EmployeeID", "Emp. No."],
  ["EmployeeID", "Staff\nNumber"],
  ["Name", "Full Name"],
  ["PostCode", "Postal code (home)"],
  ["Gender", "Gender (M/F)"],
  ["Gender", "Sex"],
  ["ContactNumber", "Mobile"],
  ["ContactNumber", "Tel."],
  ["Notes", "Comments"],
  ["Qualification", "Job Title"],
])("%s may be called %j", (header, called) => {
  const renamed = readWorkbook(currentWorkbook({ edit: (sheets) => renameHeader(sheets, header, called) }));
  const plain = readWorkbook(currentWorkbook());
  expect(renamed.problems).toEqual([]);
  expect(renamed.employees.rows).toEqual(plain.employees.rows);
  expect(renamed.employees.ignoredColumns).toEqual([]);
});

test("what a header says of the unit is not passed over", () => {
  const edit = (sheets: Sheets) => {
    const headers = sheets.PatientDetails?.[0] as CellValue[];
    headers[headers.indexOf("RequiredHoursOfSupport")] = "RequiredHoursOfSupport (per week)";
  };
  expect(readWorkbook(currentWorkbook({ edit })).problems).toMatchObject([
    { column: "RequiredHoursOfSupport" },
  ]);
});

test.each([
  ["Carers", "Clients"],
  ["Staff List", "Service Users"],
  ["Care workers", "Client details"],
  ["EmployeeDetails (2)", "Patients - copy"],
  ["Employees Nov 2026", "Clients v2"],
])("sheets called %s and %s are found", (employees, patients) => {
  const edit = (sheets: Sheets) => {
    sheets[employees] = employeeRows(sheets);
    sheets[patients] = sheets.PatientDetails as CellValue[][];
    delete sheets.EmployeeDetails;
    delete sheets.PatientDetails;
  };
  expect(readWorkbook(currentWorkbook({ edit }))).toMatchObject({
    problems: [],
    employees: { sheet: employees },
    patients: { sheet: patients },
  });
});

test("a sheet that lists neither is named, and one called as usual goes before one called otherwise", () => {
  const edit = (sheets: Sheets) => {
    sheets.Staff = [["Rota", "Mon"]];
    sheets.Leavers = employeeRows(sheets);
  };
  const { problems, employees, leftOut } = readWorkbook(currentWorkbook({ edit }));
  expect({ problems, sheet: employees.sheet }).toEqual({ problems: [], sheet: "EmployeeDetails" });
  expect(leftOut).toEqual(
    ["Staff", "Leavers"].map((sheet) => ({ sheet, row: null, text: sheet, reason: "another sheet" })),
  );
});

test.each(["EmployeeDetails (old)", "Employees North", "Staff list 2025"])(
  "a second list of people, %s, is asked about and left out once that is said",
  (second) => {
    const edit = (sheets: Sheets) => {
      sheets[second] = employeeRows(sheets);
    };
    const { problems, questions, leftOut } = readWorkbook(currentWorkbook({ edit }));
    expect(problems).toMatchObject([{ sheet: second, choices: ["leave out"] }]);
    expect(questions).toMatchObject([{ column: "Sheets", word: second, suggestion: "leave out" }]);
    expect(leftOut).toEqual([]);
    const ofRows = {
      values: [{ kind: null, column: "Rows", word: second, answer: "leave out" }],
      columns: [],
    };
    expect(readWorkbook(currentWorkbook({ edit }), ofRows).problems).toMatchObject([{ sheet: second }]);
    const values = [{ kind: null, column: "Sheets", word: second, answer: "leave out" }];
    const answered = readWorkbook(currentWorkbook({ edit }), { values, columns: [] });
    expect(answered).toMatchObject({
      ...{ problems: [], questions: [], employees: { sheet: "EmployeeDetails" } },
      leftOut: [{ sheet: second, reason: "another sheet" }],
    });
  },
);

test.each([
  "Qualification",
  "CertificateExpiryDate",
  "EarliestStart",
  "Shifts",
  "TransportMode",
  "LanguageSpoken",
])("a sheet without %s is refused, for it would change who may visit whom", (header) => {
  const bytes = currentWorkbook({ edit: (sheets) => renameHeader(sheets, header, "Remark") });
  expect(messages(bytes)).toEqual([
    `The sheet EmployeeDetails has no column ${header}; add it, with an empty cell where nothing is recorded.`,
  ]);
  expect(readWorkbook(bytes).employees.ignoredColumns).toEqual(["Remark"]);
});

test("a sheet without an optional column loads, and the fact is absent", () => {
  const { problems, employees } = readWorkbook(
    currentWorkbook({ edit: (sheets) => renameHeader(sheets, "Religion", "Remark") }),
  );
  expect(problems).toEqual([]);
  expect(employees.absent).toContain("religion");
});

test("without ids nobody is returned", () => {
  const { employees, problems } = readWorkbook(
    currentWorkbook({ edit: (sheets) => renameHeader(sheets, "EmployeeID", "Number") }),
  );
  expect(employees.rows).toEqual([]);
  expect(problems).toHaveLength(1);
});

test("a column of another layout fills a fact that has no column else", () => {
  const { employees } = readWorkbook(
    olderWorkbook({ edit: (sheets) => addColumn(sheets, "Post Code", "NR1 1AA") }),
  );
  expect(employees.layout).toBe("older");
  expect(employees.rows[0]?.facts.postcode).toBe("NR1 1AA");
  expect(employees.ignoredColumns).toEqual([]);
});

test("a second source of one fact is listed and not used", () => {
  const bytes = currentWorkbook({ edit: (sheets) => addColumn(sheets, "Location", "Cromer") });
  const { employees } = readWorkbook(bytes);
  expect(employees.ignoredColumns).toEqual(["Location"]);
  expect(employees.rows[0]?.facts.address).toBe("1 Mill Lane, Norwich");
});

test("two columns of notes are joined", () => {
  const bytes = currentWorkbook({ edit: (sheets) => addColumn(sheets, "Specializations", "Wound care") });
  expect(readWorkbook(bytes).employees.rows[0]?.facts.notes).toBe("First aid certified\nWound care");
});

test("unnamed columns are ignored when empty and listed when not", () => {
  const bytes = currentWorkbook({
    edit: (sheets) => {
      addColumn(sheets, "");
      addColumn(sheets, "", "a remark");
    },
  });
  expect(readWorkbook(bytes)).toMatchObject({
    problems: [],
    employees: { ignoredColumns: ["column R (no header)"] },
  });
});

test("the same header twice is a problem", () => {
  const bytes = currentWorkbook({ edit: (sheets) => addColumn(sheets, "post_code", "NR1 1AA") });
  expect(messages(bytes)).toEqual(["The header PostCode is in the columns D and Q; keep one of them."]);
});

test("headers that are names of the language do no harm", () => {
  const bytes = currentWorkbook({
    edit: (sheets) => {
      for (const header of ["__proto__", "constructor", "toString"]) addColumn(sheets, header, "x");
    },
  });
  expect(readWorkbook(bytes)).toMatchObject({
    problems: [],
    employees: { ignoredColumns: ["__proto__", "constructor", "toString"] },
  });
  expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain("x");
});

test("empty rows above the header and between people are passed over; row numbers are the spreadsheet's", () => {
  const bytes = currentWorkbook({
    employees: 2,
    edit: (sheets) => {
      const [header, ...people] = employeeRows(sheets);
      sheets.EmployeeDetails = [
        [],
        [" "],
        header ?? [],
        [],
        ...people.flatMap((row) => [row, [null, "\u00a0"]]),
      ];
    },
  });
  const { employees, problems } = readWorkbook(bytes);
  expect(problems).toEqual([]);
  expect(employees.rows.map(({ row }) => row)).toEqual([5, 7]);
});
