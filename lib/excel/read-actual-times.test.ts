import { expect, test } from "vitest";
import { utils, write } from "xlsx";
import { type MatchedRows, matchRows, type PlannedCall } from "@/lib/domain/actual-times/match-rows";
import { isAppError } from "@/lib/errors";
import { readActualTimes } from "./read-actual-times";

const ZONE = "Europe/London";

const call = (assignmentId: number, startTime: string, duration = 30, own: Partial<PlannedCall> = {}) => ({
  assignmentId,
  visitId: assignmentId,
  employeeId: "E001",
  employeeName: "Angela Price",
  patientId: "P001",
  patientName: "John Doe",
  startTime,
  duration,
  ...own,
});

const PEOPLE = {
  employees: [
    { id: "E001", name: "Angela Price" },
    { id: "E002", name: "Łukasz O’Brien" },
    { id: "E003", name: "Mary Smith" },
    { id: "E004", name: "Mary Smith" },
  ],
  patients: [
    { id: "P001", name: "John Doe" },
    { id: "P002", name: "Ann Lee" },
  ],
};

function matched(file: string | Uint8Array, calls: PlannedCall[], recorded = {}): MatchedRows {
  const bytes = typeof file === "string" ? new TextEncoder().encode(file) : file;
  return matchRows(readActualTimes({ name: "", bytes }), {
    ...PEOPLE,
    calls,
    recorded: new Map(Object.entries(recorded).map(([id, times]) => [Number(id), times as never])),
    now: "2026-11-30T08:00",
    zone: ZONE,
  });
}

/** Row, assignment, start, end and minutes of each row that was matched. */
const times = ({ matched: rows }: MatchedRows) =>
  rows.map((one) => [one.row, one.call.assignmentId, one.times.start, one.times.end, one.times.minutes]);
const sentences = ({ unmatched }: MatchedRows) => unmatched.map(({ row, message }) => `${row}: ${message}`);

const HEADERS = "Carer,Service User,Date,Planned Start,Log In,Log Out\n";
/** One row of that file, with a visit planned at 09:00 on Monday. */
const one = (row: string, calls = [call(1, "2026-11-23T09:00")]) => matched(HEADERS + row, calls);

test.each([
  ["names and British dates", "Angela Price,John Doe,23/11/2026,09:00,09:04,09:31"],
  ["a year of two digits", "Angela Price,John Doe,23/11/26,9.00,9.04,9:31 am"],
  ["ids in the columns of names", "e001,p001,2026-11-23,09:00,09:04,09:31"],
  ["surnames first and titles", '"Price, Angela","Mr John Doe",23 Nov 2026,09:00,09:04:59,0931'],
  ["ids behind names", "Angela Price (E001),John Doe [P001],23/11/2026,09:00,09:04,09:31"],
  ["days with every time", "Angela Price,John Doe,,23/11/2026 09:00,23/11/2026 09:04,23/11/2026 09:31"],
  ["times with an offset", "Angela Price,John Doe,,,2026-11-23T09:04:27Z,2026-11-23T10:31:00+01:00"],
  ["no planned start", "Angela Price,John Doe,23/11/2026,,09:04,09:31"],
  ["ids with zeros, spaces and hyphens more or less", "E-1,p 001,23/11/2026,09:00,09:04,09:31"],
  ["ids before and behind names", "E001 - Angela Price,John Doe / P001,23/11/2026,09:00,09:04,09:31"],
  ["a role behind a name", "PRICE Angela (Carer),John Doe,23/11/2026,09:00,09:04,09:31"],
  ["a month by name and a year of two digits", "E001,P001,23-Nov-26,09:00,09:04,09:31"],
  ["a planned start with its end", "E001,P001,23/11/2026,09:00 - 09:30,09:04,09:31"],
  ["a planned start that was moved since", "Angela Price,John Doe,23/11/2026,10:15,09:04,09:31"],
])("a row is matched: %s", (_, row) => {
  expect(times(one(row))).toEqual([[2, 1, "2026-11-23T09:04", "2026-11-23T09:31", 27]]);
});

test("the exports of several systems are read, titles above the headers and other separators included", () => {
  const files = [
    "CM2000 visit report\nBranch North\n\nStaff ID;Service User ID;Visit Date;Planned Start Time;Actual Start Time;Actual End Time\nE001;P001;23/11/2026;09:00;09:04;09:31\n",
    "Caregiver\tCare recipient\tScheduled start\tCheck-in time\tCheck-out time\nAngela Price\tJohn Doe\t2026-11-23 09:00\t2026-11-23 09:04\t2026-11-23 09:31\n",
    "Care Worker,Client,Date,Scheduled Start,Actual Start,Actual Finish,Actual Duration (mins)\nAngela Price,John Doe,23/11/2026,09:00,09:04,09:31,27\n",
  ];
  for (const file of files)
    expect(times(matched(file, [call(1, "2026-11-23T09:00")])).map((row) => row.slice(1))).toEqual([
      [1, "2026-11-23T09:04", "2026-11-23T09:31", 27],
    ]);
});

test("a workbook with serials is read, and error cells are listed", () => {
  const serial = 46_349; // 23 Nov 2026
  const sheet = utils.aoa_to_sheet([
    ["Carer", "Client", "Date", "Planned start", "Logged in", "Logged out"],
    ["E001", "P001", serial, 0.375, serial + 0.375 + 4 / 1440, 0.375 + 31 / 1440],
    ["E001", "P001", serial, 0.5, 0.5, null],
    [null, null, null, null, null, null, "Total 2"],
  ]);
  sheet.F3 = { t: "e", v: 0x17 };
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Visits");
  const found = matched(new Uint8Array(write(book, { type: "array", bookType: "xlsx" })), [
    call(1, "2026-11-23T09:00"),
    call(2, "2026-11-23T12:00"),
  ]);
  expect(times(found)).toEqual([[2, 1, "2026-11-23T09:04", "2026-11-23T09:31", 27]]);
  expect(sentences(found)).toEqual([
    "3: Logged out: The cell holds the error #REF!; write the value itself, or leave it empty.",
  ]);
});

test("times over midnight are on the day that is near to the planned start", () => {
  const night = [call(1, "2026-11-23T23:50", 45)];
  expect(times(one("E001,P001,23/11/2026,23:50,00:05,00:35", night))).toEqual([
    [2, 1, "2026-11-24T00:05", "2026-11-24T00:35", 30],
  ]);
  expect(times(one("E001,P001,23/11/2026,23:50,23:45,00:35", night))).toEqual([
    [2, 1, "2026-11-23T23:45", "2026-11-24T00:35", 50],
  ]);
  // The only day is that of the log-in, which is the next.
  expect(times(one("E001,P001,,23:50,24/11/2026 00:05,24/11/2026 00:35", night))).toEqual([
    [2, 1, "2026-11-24T00:05", "2026-11-24T00:35", 30],
  ]);
});

test("over a change of the clocks real minutes count, and what may be two lengths is listed", () => {
  const autumn = [call(1, "2026-10-24T22:00", 600)];
  const spring = [call(1, "2026-03-28T22:00", 600)];
  expect(times(one("E001,P001,24/10/2026,22:00,22:00,07:00", autumn))[0]?.[4]).toBe(600);
  expect(times(one("E001,P001,28/03/2026,22:00,22:00,07:00", spring))[0]?.[4]).toBe(480);
  const early = [call(1, "2026-10-25T01:00", 30)];
  expect(times(one("E001,P001,25/10/2026,01:00,01:05,01:35", early))).toEqual([]);
  expect(sentences(one("E001,P001,25/10/2026,01:00,00:50,01:20", early))).toEqual([
    "2: The clocks go back that night, so from 00:50 to 01:20 may be 30 or 90 min. Add a column Actual duration (mins).",
  ]);
  const said = matched(
    "Carer,Client,Date,Log in,Log out,Actual minutes\nE001,P001,25/10/2026,00:50,01:20,90\n",
    early,
  );
  expect(times(said)[0]?.[4]).toBe(90);
  expect(sentences(one("E001,P001,29/03/2026,01:30,01:30,02:10", [call(1, "2026-03-29T00:45")]))).toEqual([
    "2: Sun 29 Mar 2026, 01:30 does not exist: the clocks go forward then. Correct the time.",
  ]);
});

test("the same carer twice a day with the same patient: each row its visit, or none", () => {
  const twice = [call(1, "2026-11-23T09:00"), call(2, "2026-11-23T18:00")];
  const rows = "E001,P001,23/11/2026,,17:50,18:20\nE001,P001,23/11/2026,,09:10,09:40\n";
  expect(times(one(rows, twice)).map((row) => row.slice(0, 2))).toEqual([
    [2, 2],
    [3, 1],
  ]);
  // Two log-ins for one visit: nobody can tell which counts.
  const again = "E001,P001,23/11/2026,,09:00,09:10\nE001,P001,23/11/2026,,09:15,09:30\n";
  expect(sentences(one(again, twice))).toEqual([
    "2: This row and row 3 fit the same visit of John Doe at 09:00. Keep one of them.",
    "3: This row and row 2 fit the same visit of John Doe at 09:00. Keep one of them.",
  ]);
  // Between two visits.
  const close = [call(1, "2026-11-23T09:00"), call(2, "2026-11-23T11:00")];
  expect(sentences(one("E001,P001,23/11/2026,,10:00,10:30", close))).toEqual([
    "2: Angela Price has two visits at John Doe that fit, at 09:00 and at 11:00. Add the planned start to the row.",
  ]);
  // A row that names the planned start leaves the other visit to the other row.
  const named = "E001,P001,23/11/2026,11:00,10:00,10:30\nE001,P001,23/11/2026,,10:01,10:20\n";
  expect(times(one(named, close)).map((row) => row.slice(0, 2))).toEqual([
    [2, 2],
    [3, 1],
  ]);
});

test("each carer of a double-up has a row; one who is not assigned is listed with who is", () => {
  const both = [
    call(1, "2026-11-23T09:00"),
    call(2, "2026-11-23T09:00", 30, { employeeId: "E002", employeeName: "Łukasz O’Brien", visitId: 1 }),
  ];
  const rows =
    "Angela Price,John Doe,23/11/2026,09:00,09:02,09:30\nLukasz OBrien,John Doe,23/11/2026,09:00,09:05,09:30\n";
  expect(times(one(rows, both)).map((row) => row.slice(0, 2))).toEqual([
    [2, 1],
    [3, 2],
  ]);
  expect(sentences(one("E003,P001,23/11/2026,09:00,09:02,09:30", both))).toEqual([
    "2: Mary Smith is not assigned to the visit of John Doe at 09:00; Angela Price is. If Mary Smith gave it, change the rota first.",
  ]);
});

test.each([
  [
    "Mary Smith,John Doe,23/11/2026,09:00,09:00,09:30",
    "2 carers are called Mary Smith (E003, E004). Add a column with the ID.",
  ],
  ["Bob,John Doe,23/11/2026,09:00,09:00,09:30", 'No carer is called "Bob".'],
  ["E001,P099,23/11/2026,09:00,09:00,09:30", 'No patient is called "P099".'],
  [
    "John Doe,Angela Price,23/11/2026,09:00,09:00,09:30",
    "The carer and the patient are swapped in this row. Check the headers of the two columns.",
  ],
  ["E001,,23/11/2026,09:00,09:00,09:30", "The row names no patient."],
  // Many systems write 00:00 where nobody logged in or out.
  [
    "E001,P001,23/11/2026,09:00,00:00,00:00",
    "The log-in Mon 23 Nov 2026, 00:00 is 9 h before the planned start of the visit. Correct the time in the file, or leave the cell empty.",
  ],
  [
    "E001,P001,23/11/2026,09:00,09:04,00:00",
    "The log-out Tue 24 Nov 2026, 00:00 is 14 h 30 min after the planned end of the visit. Correct the time in the file, or leave the cell empty.",
  ],
  [
    "E001,P001,,23/11/2026 09:00,22/11/2026 09:04,22/11/2026 09:31",
    "The log-in Sun 22 Nov 2026, 09:04 is 23 h 56 min before the planned start of the visit. Correct the time in the file, or leave the cell empty.",
  ],
  [
    "Mary Smith (E001),P001,23/11/2026,09:00,09:00,09:30",
    "The ID E001 is that of Angela Price, and the row names Mary Smith.",
  ],
  [
    "E001 Mary Smith,P001,23/11/2026,09:00,09:00,09:30",
    "The ID E001 is that of Angela Price, and the row names Mary Smith.",
  ],
  ["E001,P001,23/11/2026,09:00,,", "Angela Price at John Doe: no log-in and no log-out."],
  [
    "E001,P001,23/11/2026,09:00,09:30,09:02",
    "The log-out 09:02 is before the log-in 09:30. Check whether the two are swapped.",
  ],
  [
    "E001,P001,,09:00,23/11/2026 09:30,23/11/2026 09:02",
    "The log-out Mon 23 Nov 2026, 09:02 is before the log-in Mon 23 Nov 2026, 09:30. Check whether the two are swapped.",
  ],
  [
    "E001,P001,,09:00,23/11/2026 09:00,25/11/2026 09:30",
    "From Mon 23 Nov 2026, 09:00 to Wed 25 Nov 2026, 09:30 is longer than a day. Check the days.",
  ],
  [
    "E001,P001,,09:00,09:02,09:30",
    "The row names no day. Add a column Date, or write the day with the times.",
  ],
  [
    "E001,P001,11/23/2026,09:00,09:02,09:30",
    'Date: "11/23/2026" is a day that no calendar has; write it as "2032-02-03", or leave it empty.',
  ],
  ["E001,P001,30/11/2026,09:00,09:02,09:30", "Mon 30 Nov 2026, 09:30 is still to come. Check the day."],
  [
    "E001,P002,23/11/2026,09:00,09:02,09:30",
    "No visit of Angela Price at Ann Lee is planned within two hours of Mon 23 Nov 2026, 09:00.",
  ],
  [
    "E001,P001,23/11/2026,14:00,14:02,14:30",
    "No visit of Angela Price at John Doe is planned within two hours of Mon 23 Nov 2026, 14:00.",
  ],
  [
    "E001,P001,23/11/2026,09:00,25:99,09:30",
    'Log In: "25:99" is not a day and a time that can be read for certain; write it as "2026-12-07 09:00".',
  ],
])("a row is listed and not stored: %s", (row, sentence) => {
  const found = one(row);
  expect([times(found), sentences(found)]).toEqual([[], [`2: ${sentence}`]]);
});

test.each([
  "Staff Member,Service User,Date,Sched. Start,Start Time (Actual),End Time (Actual)\nE001,P001,23/11/2026,09:00,09:04,09:31\n",
  "Carer(s),Client(s),Date,Planned,Actual Arrive,Actual Leave\nE001,P001,23/11/2026,09:00,09:04,09:31\n",
  "Carer Surname,Carer Forename,Client First Name,Client Last Name,Date,In,Out\nPrice,Angela,John,Doe,23/11/2026,09:04,09:31\n",
  // The length stands in for a column of log-outs that the export does not have.
  "Carer,Client,Date,Actual Start,Actual Duration (mins)\nE001,P001,23/11/2026,09:04,27\n",
])("further headers are read: %#", (file) => {
  expect(times(matched(file, [call(1, "2026-11-23T09:00")]))).toEqual([
    [2, 1, "2026-11-23T09:04", "2026-11-23T09:31", 27],
  ]);
});

test("a log-out that is missing is not worked out from the length", () => {
  const file = "Carer,Client,Date,Log in,Log out,Actual Duration\nE001,P001,23/11/2026,09:04,,27\n";
  expect(times(matched(file, [call(1, "2026-11-23T09:00")]))).toEqual([
    [2, 1, "2026-11-23T09:04", null, null],
  ]);
});

test("the end of the day is the end of a visit, as 24:00 and as the 1 of a spreadsheet", () => {
  const evening = [call(1, "2026-11-23T23:30")];
  const expected = [[2, 1, "2026-11-23T23:32", "2026-11-24T00:00", 28]];
  expect(times(one("E001,P001,23/11/2026,23:30,23:32,24:00", evening))).toEqual(expected);
  expect(times(one("E001,P001,23/11/2026,23:30,23:32,23/11/2026 24:00", evening))).toEqual(expected);
  const sheet = utils.aoa_to_sheet([
    ["Carer", "Client", "Date", "Log in", "Log out"],
    ["E001", "P001", "23/11/2026", 0.981, 1],
  ]);
  const book = utils.book_new(sheet, "Report");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xlsx" }));
  expect(times(matched(bytes, evening))).toEqual(expected);
  // A day with a time, of which midnight leaves a whole number.
  const moment = (value: number) => ({ t: "n" as const, v: value, z: "dd/mm/yyyy hh:mm" });
  const moments = utils.aoa_to_sheet([
    ["Carer", "Client", "Log in", "Log out"],
    ["E001", "P001", moment(46349.981), moment(46350)],
  ]);
  const other = utils.book_new(moments, "Report");
  const written = new Uint8Array(write(other, { type: "array", bookType: "xlsx" }));
  expect(times(matched(written, evening))).toEqual(expected);
});

test.each(["", "-", "--:--", "Missing", "No clock-out", "Not recorded", "NULL"])(
  "a log-out written as %j is none",
  (logOut) => {
    expect(times(one(`E001,P001,23/11/2026,09:00,09:04,${logOut}`))).toEqual([
      [2, 1, "2026-11-23T09:04", null, null],
    ]);
  },
);

test("a row without a log-out is stored with its log-in, one without a log-in with its log-out", () => {
  expect(times(one("E001,P001,23/11/2026,09:00,09:04,"))).toEqual([[2, 1, "2026-11-23T09:04", null, null]]);
  expect(times(one("E001,P001,23/11/2026,,,09:34"))).toEqual([[2, 1, null, "2026-11-23T09:34", null]]);
});

test.each([
  [
    "09:04,14:45",
    ["2026-11-23T09:04", "2026-11-23T14:45", 341],
    "The log-out Mon 23 Nov 2026, 14:45 is 5 h 15 min after the planned end of the visit.",
  ],
  [
    "14:10,14:45",
    ["2026-11-23T14:10", "2026-11-23T14:45", 35],
    "The log-in Mon 23 Nov 2026, 14:10 is 5 h 10 min after the planned start of the visit. The log-out Mon 23 Nov 2026, 14:45 is 5 h 15 min after the planned end of the visit.",
  ],
  [
    "09:04,00:01",
    ["2026-11-23T09:04", "2026-11-24T00:01", 897],
    "The log-out Tue 24 Nov 2026, 00:01 is 14 h 31 min after the planned end of the visit.",
  ],
  ["09:04,13:30", ["2026-11-23T09:04", "2026-11-23T13:30", 266], null],
])("times hours from the plan are stored and noted: %s", (written, actual, note) => {
  const found = one(`E001,P001,23/11/2026,09:00,${written}`);
  expect([times(found), sentences(found)]).toEqual([[[2, 1, ...actual]], []]);
  expect(found.matched[0]?.note).toBe(note);
});

test("the same row twice is one, and times that are recorded already are unchanged", () => {
  const row = "E001,P001,23/11/2026,09:00,09:04,09:31\n";
  const before = { start: "2026-11-23T09:04", end: "2026-11-23T09:31", minutes: 27 };
  const found = matched(HEADERS + row + row, [call(1, "2026-11-23T09:00")], { 1: before });
  expect(found.matched).toMatchObject([{ isUnchanged: true, before }]);
  expect(sentences(found)).toEqual(["3: The same as row 2."]);
  const other = matched(HEADERS + row, [call(1, "2026-11-23T09:00")], { 1: { ...before, minutes: 26 } });
  expect(other.matched).toMatchObject([{ isUnchanged: false, before: { minutes: 26 } }]);
});

test("an ID beside the name of somebody else is listed", () => {
  const file = "Carer ID,Carer,Client,Date,Log in,Log out\nE001,Mary Smith,P001,23/11/2026,09:00,09:30\n";
  expect(sentences(matched(file, [call(1, "2026-11-23T09:00")]))).toEqual([
    "2: The ID E001 is that of Angela Price, and the row names Mary Smith.",
  ]);
  // Also of somebody who is on no list.
  expect(
    sentences(matched(file.replace("Mary Smith", "Joan Bloggs"), [call(1, "2026-11-23T09:00")])),
  ).toEqual(["2: The ID E001 is that of Angela Price, and the row names Joan Bloggs."]);
});

test.each([
  ["Carer,Date,Log in,Log out\nE001,23/11/2026,09:00,09:30\n", /no column for: patient\./],
  ["Carer,Client,Date,Planned start\nE001,P001,23/11/2026,09:00\n", /no column for: log-in or log-out\./],
  [
    "Carer,Client,Date,Log in,Check in\nE001,P001,23/11/2026,09:00,09:01\n",
    /"Log in" and "Check in" say the same/,
  ],
  ["a,b,c\n1,2,3\n", /no column for: carer, patient/],
])("a file without what is needed is refused: %#", (file, sentence) => {
  try {
    readActualTimes({ name: "", bytes: new TextEncoder().encode(file) });
    expect.unreachable();
  } catch (error) {
    if (!isAppError(error)) throw error;
    expect([error.code, error.message]).toEqual(["request-refused", expect.stringMatching(sentence)]);
  }
});
