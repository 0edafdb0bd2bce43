import { QUALIFICATIONS } from "../employee";
import { choiceReader } from "./choice";

/**
 * Nurse, Senior Carer or Carer; null when not recorded. "Medical Technician" and "Not a nurse" fit
 * none: who may give medication hangs on this word, so nothing is guessed.
 */
export const readQualification = choiceReader(QUALIFICATIONS, {
  Nursing: "Nurse",
  "Registered Nurse": "Nurse",
  "Support Worker": "Carer",
  "Care Assistant": "Carer",
  "Care Worker": "Carer",
});
