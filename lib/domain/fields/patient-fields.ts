import type { PatientFacts } from "../patient";
import { demandReader } from "./demand";
import { readGender } from "./gender";
import { readHours } from "./hours";
import { readPhone } from "./phone";
import { readPostcode } from "./postcode";
import type { Reader } from "./reading";
import { readRequiredSupport } from "./required-support";
import { readStatus } from "./status";
import {
  readAdditionalRequirements,
  readId,
  readLanguages,
  readName,
  readNotes,
  readPriority,
  readText,
} from "./text";
import { readWishedTimes } from "./wished-times";
import { readYesNo } from "./yes-no";

/** How each fact of a patient is read, from a workbook or from a person's hand. */
export const PATIENT_FIELDS: { [Fact in keyof PatientFacts]: Reader<PatientFacts[Fact]> } = {
  patientId: readId,
  name: readName,
  address: readText,
  postcode: readPostcode,
  gender: readGender,
  ethnicity: readText,
  religion: readText,
  requiredSupport: readRequiredSupport,
  requiredHoursOfSupport: readHours,
  additionalRequirements: readAdditionalRequirements,
  illness: readText,
  contactNumber: readPhone,
  requiresMedication: readYesNo,
  // A name in some workbooks and a number in others.
  emergencyContact: readPhone,
  emergencyRelation: readText,
  languagePreference: demandReader(readLanguages),
  notes: readNotes,
  status: readStatus,
  priority: readPriority,
  wishedTimes: readWishedTimes,
};
