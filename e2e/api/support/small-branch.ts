import { branchWorkbook, type PersonRow } from "../../workbooks/branch";

/** An employee row of the current layout. */
export const employee = (id: string, name: string, more: PersonRow = {}): PersonRow => ({
  EmployeeID: id,
  Name: name,
  ...more,
});

/** A patient row of the current layout. */
export const patient = (id: string, name: string, more: PersonRow = {}): PersonRow => ({
  PatientID: id,
  PatientName: name,
  ...more,
});

/** One carer for each thing that a rule may say, all of them living at the same place. */
export const SMALL_BRANCH = {
  employees: [
    employee("E001", "Amira Ashdown", { Qualification: "Nurse" }),
    employee("E002", "Bethan Holkham", { LanguageSpoken: "English/Polish", TransportMode: "Bicycle" }),
    employee("E003", "Callum Paston", { EarliestStart: "19:30", LatestEnd: "04:00" }),
    employee("E004", "Divya Blakeney", { Qualification: "Senior Carer", CertificateExpiryDate: "" }),
    employee("E005", "Ewan Ingworth", { CertificateExpiryDate: "2026-11-24" }),
    employee("E006", "Freya Reepham", { EarliestStart: "", LatestEnd: "" }),
    employee("E007", "Gareth Cromer", { Status: "Inactive" }),
  ],
  patients: [
    patient("P001", "Marek Smith"),
    patient("P002", "Niamh Smith"),
    patient("P003", "Owen Loddon", { LanguagePreference: "Welsh/Polish" }),
    patient("P010", "Priya Thurne"),
    patient("P011", "Rhys Upton", { Status: "Inactive" }),
    patient("2-254", "Saoirse Wroxham"),
  ],
};

export const smallBranch = (): Uint8Array =>
  branchWorkbook(SMALL_BRANCH.employees, SMALL_BRANCH.patients, ["Status"]);
