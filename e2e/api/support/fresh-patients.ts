import { branchWorkbook } from "../../workbooks/branch";
import { uploaded } from "./calls";
import { sharedServer } from "./shared-server";
import { employee, patient, SMALL_BRANCH } from "./small-branch";

/** A patient for each request, so that none is in the way of another. */
const patients = Array.from({ length: 40 }, (_, index) =>
  patient(`V${index + 1}`, `Visited${String.fromCharCode(65 + (index % 26))} Number${index + 1}`, {
    LanguagePreference: "Welsh/Polish",
  }),
);
/** The carers of the small branch, and some of whom each has one thing that the others don't. */
export const CARERS = [
  ...SMALL_BRANCH.employees,
  employee("E008", "Harriet Elmham", { CertificateExpiryDate: "2026-11-25" }),
  employee("E009", "Imran Dereham", { EarliestStart: "07:00", LatestEnd: "13:00" }),
  employee("E010", "Jolanta Kelling", {
    EarliestStart: "22:00",
    LatestEnd: "06:00",
    LanguageSpoken: "Welsh English",
  }),
];

/** A server with these patients and {@link CARERS}. */
export const serverWithFreshPatients = () =>
  sharedServer((place) => uploaded(place, branchWorkbook(CARERS, patients, ["Status"])));

let next = 0;
/** A request for somebody whom no other test visits. */
export const fresh = (fields: Record<string, unknown>) => {
  next = (next % patients.length) + 1;
  return { patient_id: `V${next}`, service_type: "exercise", date: "2026-11-25", ...fields };
};
