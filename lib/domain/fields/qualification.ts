import { QUALIFICATIONS } from "../employee";
import { choiceReader } from "./choice";

/**
 * Nurse, Senior Carer or Carer; null when not recorded. "Medical Technician" and "Not a nurse" fit
 * none: who may give medication hangs on this word, so nothing is guessed.
 */
export const readQualification = choiceReader(
  QUALIFICATIONS,
  {
    Nursing: "Nurse",
    "Registered Nurse": "Nurse",
    "Support Worker": "Carer",
    "Care Assistant": "Carer",
    "Care Worker": "Carer",
  },
  {
    // Suggested, never assumed: the least that the words may mean.
    "Medical Technician": "Carer",
    "Healthcare Assistant": "Carer",
    HCA: "Carer",
    "Home Carer": "Carer",
    "Snr Carer": "Senior Carer",
    "Senior Support Worker": "Senior Carer",
    "Team Leader": "Senior Carer",
    RGN: "Nurse",
    RN: "Nurse",
    RMN: "Nurse",
    "Staff Nurse": "Nurse",
    SW: "Carer",
    NVQ2: "Carer",
    "NVQ Level 2": "Carer",
    "Nursing Assistant": "Carer",
    "Student Nurse": "Carer",
    "Trainee Nurse": "Carer",
    Trainee: "Carer",
    Snr: "Senior Carer",
  },
);
