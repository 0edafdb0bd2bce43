import { type CellValue, dateCell, type Sheets, timeCell } from "./bytes";
import { fullName, landline, mobile, nth, personId, postcode, street } from "./people";

/** How many people a made workbook lists. */
export interface HowMany {
  employees?: number;
  patients?: number;
}

const EMPLOYEE_HEADERS =
  "EmployeeID Name Address PostCode Gender Ethnicity Religion TransportMode Qualification LanguageSpoken CertificateExpiryDate EarliestStart LatestEnd Shifts ContactNumber Notes".split(
    " ",
  );
const PATIENT_HEADERS =
  "PatientID PatientName Address PostCode Gender Ethnicity Religion RequiredSupport RequiredHoursOfSupport AdditionalRequirements Illness ContactNumber RequiresMedication EmergencyContact EmergencyRelation LanguagePreference Notes".split(
    " ",
  );

export const GENDERS = ["Female", "Male", "Non-binary"];
export const ETHNICITIES = ["White British", "Indian", "Caribbean", "Mixed Heritage", ""];
export const RELIGIONS = ["No Religion", "Christianity", "Islam", "Hinduism", ""];
export const QUALIFICATIONS = [
  "Nurse",
  "Carer",
  "Senior Carer",
  "Nursing",
  "Carer",
  "Registered Nurse",
  "Support Worker",
];
export const LANGUAGES = ["English", "English/Polish", "English, Hindi", "English/Welsh", "English/Urdu"];
export const SUPPORT = [
  "Medication",
  "Meal Prep, Personal Care",
  "Medication, Shopping",
  "Companionship, Walking",
  "Exercise",
  "Cleaning, Laundry",
  "Personal Care",
];
export const ILLNESSES = ["Dementia", "Arthritis", "Diabetes", "Heart Disease", ""];

/** Days and nights; the nights end on the next day. */
const HOURS: [CellValue, CellValue][] = [
  ["06:00", "14:00"],
  ["08:45", "21:00"],
  ["19:30", "04:00"],
  [timeCell(7, 15), timeCell(18, 30)],
  ["8:30", "17:00:00"],
];
/** Text, a real date of 2032, one that has passed, and nothing. */
const CERTIFICATES: CellValue[] = [
  "2032-02-03",
  dateCell(48_275),
  "13/05/2033",
  "2031-10-26",
  "2020-01-31",
  "",
];
const SHIFTS = ["Breakfast/Lunch", "All Shifts", "Evening", "Lunch", "Breakfast"];

/** Excel ate the 0 of every third number. */
function eatenPhone(phone: string, index: number): CellValue {
  return index % 3 === 2 ? Number(phone) : phone;
}

function employee(index: number): CellValue[] {
  const [start, end] = nth(HOURS, index);
  return [
    personId("E", index),
    fullName(index),
    `${street(index)}, Norwich`,
    index % 4 === 3 ? ` ${postcode(index)}  ` : postcode(index),
    nth(GENDERS, index),
    nth(ETHNICITIES, index),
    nth(RELIGIONS, index),
    nth(["Car", "Public Transport", "Bicycle", "Walking"], index),
    nth(QUALIFICATIONS, index),
    nth(LANGUAGES, index),
    nth(CERTIFICATES, index),
    start,
    end,
    nth(SHIFTS, index),
    eatenPhone(mobile(index), index),
    nth(["First aid certified", "", "Allergic to latex"], index),
  ];
}

function patient(index: number): CellValue[] {
  return [
    personId("P", index),
    fullName(index + 200),
    `${street(index + 200)}, Norwich`,
    postcode(index + 200),
    nth(GENDERS, index),
    nth(ETHNICITIES, index),
    nth(RELIGIONS, index),
    nth(SUPPORT, index),
    nth<CellValue>([3, "2", 8, "", 1.5], index),
    nth(["None", "Wheelchair", "N/A", "Mobility Aid", "-"], index),
    nth(ILLNESSES, index),
    eatenPhone(landline(index), index),
    nth(["Y", "N", "N", "Y"], index),
    fullName(index + 300),
    nth(["Daughter", "Son", "Friend"], index),
    nth(["English", "English/Hindi", "Polish"], index),
    nth(["Dietary restrictions", "", "Check blood pressure daily"], index),
  ];
}

/** A sheet of `count` rows below its headers. */
export function rowsOf(headers: string[], count: number, row: (index: number) => CellValue[]): CellValue[][] {
  return [[...headers], ...Array.from({ length: count }, (_, index) => row(index))];
}

/** The current layout: 20 employees and 15 patients unless told otherwise, all of them readable. */
export function currentSheets(howMany: HowMany = {}): Sheets {
  return {
    EmployeeDetails: rowsOf(EMPLOYEE_HEADERS, howMany.employees ?? 20, employee),
    PatientDetails: rowsOf(PATIENT_HEADERS, howMany.patients ?? 15, patient),
  };
}
