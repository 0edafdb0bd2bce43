import type { NewSheet } from "../new-sheet";

const LINES: [topic: string, text: string][] = [
  [
    "What this is",
    "The list of a branch's carers and clients. Fill in the first two sheets, and the three after them where you like; save as .xlsx and upload it. This sheet and the examples are not read.",
  ],
  [
    "One row, one person",
    "Every row needs an id and a name. Whatever else is not known stays empty: nothing is guessed.",
  ],
  ["Ids", "A number or code of your own, different for each person. An id is never used for another person."],
  [
    "Qualification",
    "Nurse, Senior Carer or Carer. Only nurses may give medication, so an unknown word is asked about and never taken for one of them.",
  ],
  [
    "Certificates",
    "2028-02-03 or 03/02/2028, day first. A carer whose certificate has expired by then gets no visits.",
  ],
  [
    "Hours",
    "EarliestStart and LatestEnd as 08:45. An end before the start (22:00 to 06:00) is a night that ends on the next day.",
  ],
  [
    "Shifts",
    "Breakfast is 06 to 14, Lunch 14 to 22, Evening 22 to 06. Several with a slash: Breakfast/Lunch.",
  ],
  ["Languages", "Several with a slash: English/Polish. For a client, any of them will do."],
  [
    "RequiredSupport",
    "Any of Medication, Meal Prep, Cleaning, Shopping, Walking, Exercise, Laundry, Companionship and Personal Care, with commas between them.",
  ],
  [
    "RequiresMedication",
    "Y or N. When either this or RequiredSupport says medication, only a nurse is assigned until the two agree.",
  ],
  ["RequiredHoursOfSupport", "Hours a day, as 2 or 1.5."],
  [
    "CareVisits",
    "One row a regular visit. The rows of a client are their whole care package: what is not listed any more is removed. Clients without a row keep theirs. LastDay is the last day with the visit.",
  ],
  [
    "Availability",
    "One row a carer and window; several rows for several windows. The rows of a carer replace what is recorded; carers without a row keep theirs. A row with a Date is about that day alone.",
  ],
  [
    "Visits",
    "One row a single visit. It is added to the rota once, however often the workbook is uploaded, and waits for a carer.",
  ],
  [
    "Phone numbers",
    "The columns are formatted as text, so that the leading 0 stays. Paste values only, to keep it so.",
  ],
  [
    "Further columns",
    "Status (Active or Inactive), Availability (Mon/Thu/Fri) Max_Patients_Per_Day and Max_Home_Travel (minutes) of employees, Priority_Level and Service_Times (medicine:10:00,exercise:14:00) of patients may be added behind the others.",
  ],
];

/** What the columns mean, for whoever fills the workbook in. */
export const ABOUT_SHEET: NewSheet = {
  name: "About",
  columns: [
    { header: "About", format: "wrapped", width: 26 },
    { header: "", format: "wrapped", width: 100 },
  ],
  rows: LINES,
};
