import type { Rule } from "./rule";

/** Whoever is inactive or archived is kept, and never rostered. */
export const inactive: Rule<"inactive"> = ({ employee, patient }) => {
  if (isOnTheList(employee) && isOnTheList(patient)) return [];
  return [
    { id: employee.employeeId, person: employee },
    { id: patient.patientId, person: patient },
  ]
    .filter(({ person }) => !isOnTheList(person))
    .map(({ id, person }) => ({
      finding: "inactive",
      sentence: `${id} is ${person.archivedAt === null ? "inactive" : "archived"}.`,
    }));
};

const isOnTheList = ({ status, archivedAt }: { status: string; archivedAt: string | null }) =>
  status === "Active" && archivedAt === null;
