import type { PatientFacts } from "@/lib/domain/patient";
import { nth, sampleHome, sampleLandline, sampleMobile, sampleName } from "./sample-names";

/** The support needed, whether medication is part of it, and the hours a day. */
const CARE: [support: string, medication: "Y" | "N", hours: number][] = [
  ["Personal Care, Meal Prep", "N", 2],
  ["Medication, Personal Care", "Y", 2],
  ["Companionship, Shopping", "N", 1.5],
  ["Medication", "Y", 1],
  ["Cleaning, Laundry", "N", 2],
  ["Personal Care", "N", 1.5],
  ["Meal Prep, Companionship", "N", 2],
  ["Medication, Meal Prep, Personal Care", "Y", 3],
  ["Walking, Exercise", "N", 1],
  ["Personal Care, Cleaning, Laundry", "N", 3],
  ["Shopping, Meal Prep", "N", 1.5],
];
const ILLNESSES = [
  "Arthritis",
  "Dementia",
  null,
  "Diabetes",
  "Heart failure",
  "Stroke recovery",
  null,
  "COPD",
];
const REQUIREMENTS = [null, "Wheelchair", null, "Mobility Aid", null, null, "Oxygen Support"];
const LANGUAGES = [
  "English",
  "English",
  "English/Polish",
  "English",
  "English",
  "English/Hindi",
  "English",
  "Portuguese/English",
];
const NOTES = [
  null,
  "Key safe beside the back door",
  null,
  "Hard of hearing: ring twice",
  null,
  "Low salt diet",
  null,
];

/** 60 patients of our own making: nobody that there is. */
export const SAMPLE_PATIENTS: readonly PatientFacts[] = Array.from({ length: 60 }, (_, index) => {
  const [requiredSupport, requiresMedication, requiredHoursOfSupport] = nth(CARE, index);
  return {
    patientId: `P${String(index + 1).padStart(3, "0")}`,
    name: sampleName(index + 100),
    ...sampleHome(index + 100),
    gender: nth(["Female", "Male", "Female", "Female", "Male"], index),
    ethnicity: nth(["White British", null, "White British", "Indian", null], index),
    religion: nth(["Christianity", null, "No Religion", null], index),
    requiredSupport,
    requiredHoursOfSupport,
    additionalRequirements: nth(REQUIREMENTS, index),
    illness: nth(ILLNESSES, index),
    contactNumber: sampleLandline(index + 100),
    requiresMedication,
    emergencyContact: `${sampleName(index + 200)} ${sampleMobile(index + 200)}`,
    emergencyRelation: nth(["Daughter", "Son", "Neighbour", "Spouse", "Niece"], index),
    languagePreference: nth(LANGUAGES, index),
    notes: nth(NOTES, index),
    status: "Active",
    priority: null,
    wishedTimes: null,
  };
});
