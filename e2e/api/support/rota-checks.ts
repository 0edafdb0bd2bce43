import type { Row } from "./contract";

/** Two assignments of the same person whose times overlap, ends not included. */
export function overlapsOf(assignments: Row[], who: "employee_id" | "patient_id"): string[] {
  const sorted = [...assignments].sort((a, b) => String(a.start_time).localeCompare(String(b.start_time)));
  return sorted.flatMap((one, index) =>
    sorted
      .slice(index + 1)
      .filter((other) => other[who] === one[who] && other.visit_id !== one.visit_id)
      .filter((other) => String(other.start_time) < String(one.end_time))
      .map((other) => `${one[who]}: ${one.start_time}–${one.end_time} and ${other.start_time}`),
  );
}

/** Medication visits that somebody gives who is no nurse. */
export function givenByOthers(assignments: Row[], employees: Row[]): Row[] {
  const nurses = new Set(
    employees.filter(({ qualification }) => qualification === "Nurse").map(({ employee_id }) => employee_id),
  );
  return assignments.filter(
    ({ service_type, employee_id }) => service_type === "medicine" && !nurses.has(employee_id ?? null),
  );
}
