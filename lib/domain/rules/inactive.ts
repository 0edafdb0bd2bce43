import type { Rule } from "./rule";

/** Whoever is inactive or archived is kept, and never rostered. */
export const inactive: Rule<"inactive"> = ({ employee, patient }) => {
  if (isOnTheList(employee) && isOnTheList(patient)) return [];
  return [employee, patient]
    .filter((person) => !isOnTheList(person))
    .map((person) => ({
      finding: "inactive",
      sentence: `${person.name} is ${person.archivedAt === null ? "inactive" : "archived"}.`,
    }));
};

const isOnTheList = ({ status, archivedAt }: { status: string; archivedAt: string | null }) =>
  status === "Active" && archivedAt === null;
