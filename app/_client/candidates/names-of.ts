import type { ShownCandidate } from "./shown-candidate";

type Named = Pick<ShownCandidate, "employee_id" | "employee_name">;

/** The names of those chosen, with the ID where another carer of the list has the same name. */
export function namesOf(chosen: readonly Named[], all: readonly Named[]): string[] {
  return chosen.map(({ employee_id: id, employee_name: name }) =>
    all.some((other) => other.employee_name === name && other.employee_id !== id) ? `${name} (${id})` : name,
  );
}
