import type { Rule } from "./rule";

/** Whoever is inactive or archived is kept, and never rostered. */
export const inactive: Rule<"inactive"> = ({ employee, patient }) => {
  const away = [
    { id: employee.employeeId, person: employee },
    { id: patient.patientId, person: patient },
  ].find(({ person }) => person.status === "Inactive" || person.archivedAt !== null);
  if (!away) return null;
  const state = away.person.archivedAt === null ? "inactive" : "archived";
  return { finding: "inactive", sentence: `${away.id} is ${state}.` };
};
