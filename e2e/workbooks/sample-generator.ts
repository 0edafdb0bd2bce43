import type { CellValue, Sheets } from "./bytes";
import { type HowMany, ILLNESSES, rowsOf } from "./current";
import { fullName, nth, personId } from "./people";

const EMPLOYEE_HEADERS =
  "Employee_ID Name Role Location Languages Availability_Start Availability_End Vehicle Max_Patients_Per_Day Specializations".split(
    " ",
  );
const PATIENT_HEADERS =
  "Patient_ID Name Location Preferred_Language Medical_Conditions Required_Services Service_Times Priority_Level".split(
    " ",
  );

function employee(index: number): CellValue[] {
  return [
    personId("E", index),
    fullName(index),
    nth(["Nurse", "Carer", "Senior Carer"], index),
    nth(["Norwich", "Cromer", "Wroxham"], index),
    nth(["English,Polish", "English", "English,Hindi"], index),
    nth(["08:00", "19:30"], index),
    nth(["18:00", "04:00"], index),
    nth(["Car", "Bike", "None"], index),
    (index % 6) + 4,
    nth(["Dementia care", "Wound care", ""], index),
  ];
}

function patient(index: number): CellValue[] {
  return [
    personId("P", index),
    fullName(index + 200),
    nth(["Norwich", "Cromer", "Wroxham"], index),
    nth(["English", "Polish"], index),
    nth(ILLNESSES, index),
    nth(["medicine,exercise", "personal_care", "companionship"], index),
    nth(["medicine:10:00,exercise:14:00", "personal_care:8:30", ""], index),
    nth(["High", "Medium", "Low"], index),
  ];
}

/** The sample generator's layout: 8 employees and 12 patients unless told otherwise. */
export function sampleGeneratorSheets(howMany: HowMany = {}): Sheets {
  return {
    EmployeeDetails: rowsOf(EMPLOYEE_HEADERS, howMany.employees ?? 8, employee),
    PatientDetails: rowsOf(PATIENT_HEADERS, howMany.patients ?? 12, patient),
  };
}
