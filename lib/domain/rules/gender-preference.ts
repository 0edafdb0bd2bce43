import type { Gender } from "../employee";
import type { Finding, Match, Rule } from "./rule";

type Key = "demanded-not-met" | "must-not-met" | "prefer-not-met";

/** The gender of the carer that the visit demands or the patient asked for. One that is not recorded does not meet it. */
export const genderPreference: Rule<Key> = ({ employee, patient, demands, preferences }) => {
  if (demands.gender && !isOf(employee, demands.gender)) return [notOfDemanded(employee, demands.gender)];
  const wanted = preferences.gender;
  if (wanted === null || isOf(employee, wanted.value)) return [];
  const isMust = wanted.strength === "must";
  return [
    {
      finding: isMust ? "must-not-met" : "prefer-not-met",
      sentence: `${patient.patientId} ${isMust ? "must have" : "prefers"} a ${wanted.value.toLowerCase()} carer; ${employee.employeeId} is recorded as ${employee.gender?.toLowerCase() ?? "nothing"}.`,
    },
  ];
};

const isOf = ({ gender }: Match["employee"], wanted: Gender): boolean =>
  gender?.toLowerCase() === wanted.toLowerCase();

const notOfDemanded = ({ employeeId, gender }: Match["employee"], wanted: Gender): Finding<Key> => ({
  finding: "demanded-not-met",
  sentence: `The visit asks for a ${wanted.toLowerCase()} carer; ${employeeId} is recorded as ${gender?.toLowerCase() ?? "nothing"}.`,
});
