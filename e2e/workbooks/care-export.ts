import type { CellValue, Sheets } from "./bytes";
import { ETHNICITIES, GENDERS, type HowMany, LANGUAGES, RELIGIONS, rowsOf, SUPPORT } from "./current";
import { firstName, landline, lastName, mobile, nth, postcode, street } from "./people";

const ADDRESS_HEADERS = ["First Line", "Second Line", "City", "County", "Country", "Postcode"];
const EMPLOYEE_HEADERS = [
  ...["Username", "User Id", "Status", "First Name", "Last Name", ...ADDRESS_HEADERS, "Branch", "Role"],
  ...["Gender", "Ethnicity", "Religion", "TransportMode", "LanguageSpoken", "CertificateExpiryDate"],
  ...["EarliestStart", "LatestEnd", "Shifts", "ContactNumber", "Notes"],
];
const PATIENT_HEADERS = [
  ...[
    "Username",
    "Tenant Service User Id",
    "Status",
    "First Name",
    "Last Name",
    ...ADDRESS_HEADERS,
    "Branch",
  ],
  ...[
    "Role",
    "Create Date",
    "Updated Date",
    "Visit Type",
    "RequiredHoursOfSupport",
    "AdditionalRequirements",
  ],
  ...["Illness", "ContactNumber", "RequiresMedication", "EmergencyContact", "EmergencyRelation"],
  ...["LanguagePreference", "Notes", ""],
];

/** Most rows of this export have none of the answers that were added later. */
const isFilled = (index: number) => index % 25 < 7;

function address(index: number): CellValue[] {
  return [
    street(index),
    nth(["", "Flat 2"], index),
    "Norwich",
    "Norfolk",
    nth(["England", ""], index),
    ` ${postcode(index)} `,
  ];
}

function employee(index: number): CellValue[] {
  const filled = isFilled(index);
  return [
    `user${index + 1}`,
    `2-${index + 101}`,
    nth(["Active", "Active", "Inactive"], index),
    firstName(index),
    index % 6 === 5 ? "" : lastName(index),
    ...address(index),
    "Norwich",
    nth(["Carer", "Nurse", "Senior Carer", "Care Assistant"], index),
    nth(GENDERS, index),
    nth(ETHNICITIES, index),
    nth(RELIGIONS, index),
    filled ? "Car" : "",
    filled ? nth(LANGUAGES, index) : "",
    filled ? "30/Jul/2032 11:54 am" : "",
    filled ? "08:00" : "",
    filled ? "20:00" : "",
    filled ? "Breakfast/Lunch" : "",
    mobile(index),
    "",
  ];
}

function patient(index: number): CellValue[] {
  const filled = isFilled(index);
  return [
    `client${index + 1}`,
    `2-${index + 254}`,
    nth(["Active", "Inactive", "Active"], index),
    firstName(index + 200),
    index % 6 === 5 ? "" : lastName(index + 200),
    ...address(index + 200),
    "Norwich",
    "Service User",
    "30/Jul/2019 11:54 am",
    "02/Sep/2026 09:05 am",
    nth(SUPPORT, index),
    filled ? (index % 8) + 1 : "",
    filled ? "None" : "",
    filled ? "Dementia" : "",
    landline(index),
    filled ? nth(["Y", "N"], index) : "",
    "",
    "",
    filled ? "English" : "",
    "",
    "",
  ];
}

/** The care system's export with its Output sheet: 25 employees and 50 patients, 36 of them nearly blank. */
export function careExportSheets(howMany: HowMany = {}): Sheets {
  return {
    Employee: rowsOf(EMPLOYEE_HEADERS, howMany.employees ?? 25, employee),
    Patients: rowsOf(PATIENT_HEADERS, howMany.patients ?? 50, patient),
    Output: [
      ["Date", "Start", "End", "Service User", "Employee"],
      ["23/11/2026", "09:00", "09:30", "2-254", "2-101"],
    ],
  };
}
