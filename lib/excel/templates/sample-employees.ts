import type { EmployeeFacts } from "@/lib/domain/employee";
import { nth, sampleHome, sampleMobile, sampleName } from "./sample-names";

/** Shifts and the hours that hold them; two of ten are nights. */
const WORK: [shifts: string, start: string, end: string][] = [
  ["Breakfast", "06:30", "14:00"],
  ["Lunch", "14:00", "22:00"],
  ["Breakfast/Lunch", "07:00", "21:30"],
  ["Breakfast/Lunch", "07:00", "20:00"],
  ["Evening", "22:00", "06:00"],
  ["Breakfast", "06:00", "14:30"],
  ["Breakfast/Lunch", "06:30", "22:00"],
  ["Lunch", "13:30", "22:00"],
  ["Lunch/Evening", "14:00", "06:00"],
  ["Breakfast/Lunch", "07:30", "21:00"],
];
/** Three of ten are nurses: enough for every visit with medication. */
const QUALIFICATIONS = [
  ...["Nurse", "Carer", "Senior Carer", "Nurse", "Carer"],
  ...["Carer", "Nurse", "Senior Carer", "Carer", "Carer", "Carer"],
];
const LANGUAGES = [
  ...["English", "English/Polish", "English", "English/Portuguese", "English", "English/Hindi", "English"],
  ...["English/Lithuanian", "English", "English/Welsh", "English", "English/Urdu", "English/Romanian"],
];
const TRANSPORT = ["Car", "Car", "Bicycle", "Car", "Public Transport", "Car", "Walking"];
const CERTIFICATES = [
  "2028-03-31",
  "2028-09-30",
  "2029-01-31",
  "2029-06-30",
  "2030-02-28",
  "2028-12-15",
  "2031-05-31",
];
const NOTES = [
  null,
  "First aid certified",
  null,
  "Prefers not to visit homes with cats",
  null,
  "Moving and handling trainer",
];

/** 40 employees of our own making: nobody that there is. */
export const SAMPLE_EMPLOYEES: readonly EmployeeFacts[] = Array.from({ length: 40 }, (_, index) => {
  const [shifts, earliestStart, latestEnd] = nth(WORK, index);
  return {
    employeeId: `E${String(index + 1).padStart(3, "0")}`,
    name: sampleName(index),
    ...sampleHome(index),
    gender: nth(["Female", "Female", "Male"], index),
    ethnicity: nth(["White British", null, "Black Caribbean", "Indian", "White Other", null], index),
    religion: nth([null, "No Religion", "Christianity", null, "Islam"], index),
    transportMode: nth(TRANSPORT, index),
    qualification: nth(QUALIFICATIONS, index),
    languageSpoken: nth(LANGUAGES, index),
    certificateExpiryDate: nth(CERTIFICATES, index),
    earliestStart,
    latestEnd,
    shifts,
    weekdays: null,
    workingWindows: null,
    dailyLoad: null,
    maxHomeTravel: null,
    contactNumber: sampleMobile(index),
    notes: nth(NOTES, index),
    status: "Active",
  };
});
