import { branchWorkbook, type PersonRow } from "../e2e/workbooks/branch";
import type { CellValue } from "../e2e/workbooks/bytes";
import { fullName } from "../e2e/workbooks/people";

/**
 * A branch in and around Norwich: some 18 visits a week for each patient at meal times, one in seven of them by two carers, and
 * carers in early, late and long shifts, three of ten nurses. As it is, an average one (DOMAIN.md, "The week"). Nothing is
 * by chance.
 */
export const norfolkBranch = ({ carers, patients } = AVERAGE): Uint8Array =>
  branchWorkbook(
    Array.from({ length: carers }, (_, index) => carer(index)),
    Array.from({ length: patients }, (_, index) => patient(index)),
    [],
    { CareVisits: [CARE_VISITS, ...Array.from({ length: patients }, (_, index) => visitsOf(index)).flat()] },
  );

const AVERAGE = { carers: 40, patients: 65 };

const SHIFTS = [
  ["06:30", "14:30"],
  ["14:00", "22:30"],
  ["07:00", "22:00"],
] as const;

const postcode = (index: number) => `NR${(index % 8) + 1} ${(index % 6) + 1}A${"ABDEFGHJLN"[index % 10]}`;
const id = (letter: string, index: number) => `${letter}${String(index + 1).padStart(3, "0")}`;

function carer(index: number): PersonRow {
  const [EarliestStart, LatestEnd] = SHIFTS[index % SHIFTS.length] as (typeof SHIFTS)[number];
  return {
    EmployeeID: id("E", index),
    Name: fullName(index),
    PostCode: postcode(index * 3),
    Gender: index % 4 === 0 ? "Male" : "Female",
    Qualification: index % 10 < 3 ? "Nurse" : index % 10 < 5 ? "Senior Carer" : "Carer",
    EarliestStart,
    LatestEnd,
  };
}

const patient = (index: number): PersonRow => ({
  PatientID: id("P", index),
  PatientName: fullName(index + 200),
  PostCode: postcode(index * 5 + 2),
  RequiredHoursOfSupport: "",
});

const CARE_VISITS: CellValue[] = [
  ...["PatientID", "VisitName", "Services", "Weekdays", "WishedStart", "EarliestStart", "LatestStart"],
  ...["Duration", "Carers", "TimeCritical"],
];

const MEALS = [
  ["Breakfast", "Personal Care, Meal Prep", "08:30", "07:15", "09:45"],
  ["Lunch", "Meal Prep", "12:45", "12:00", "13:30"],
  ["Tea", "Meal Prep", "16:45", "16:00", "17:45"],
  ["Bed", "Personal Care", "20:15", "19:15", "21:15"],
] as const;

/** Two to four meals a day by turns; the breakfast of every fifth is medication too, and every seventh is hoisted. */
function visitsOf(index: number): CellValue[][] {
  const meals = index % 3 === 0 ? MEALS : index % 3 === 1 ? [MEALS[0], MEALS[3]] : MEALS.slice(0, 2);
  return meals.map(([name, services, wished, earliest, latest]) => {
    const isMedication = index % 5 === 0 && name === "Breakfast";
    return [
      id("P", index),
      name,
      isMedication ? `${services}, Medication` : services,
      index % 11 === 0 ? "Mon-Fri" : "Daily",
      ...[wished, earliest, latest, name === "Breakfast" ? 45 : 30],
      index % 7 === 3 ? 2 : 1,
      "N",
    ];
  });
}
