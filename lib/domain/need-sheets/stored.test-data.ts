import type { RecordedAvailability } from "../availability/availability";
import type { CarePackage } from "../care-package/care-package";
import { listedFinder } from "../listed-person";
import type { AvailabilityStored } from "./plan-availability";
import type { PackagesStored } from "./plan-packages";
import type { KnownPeople } from "./rows-by-person";

/** People of these ids, in any case of the letters; called as the names say, and else as their ids. */
export const known = (
  noun: KnownPeople["noun"],
  ids: readonly string[],
  names: Readonly<Record<string, string>> = {},
  said: Readonly<Record<string, boolean>> = {},
): KnownPeople => ({
  idOf: (written) => ids.find((id) => id.toLowerCase() === written.toLowerCase()) ?? null,
  find: listedFinder(
    ids.map((id) => ({ id, name: names[id] ?? id })),
    noun === "patient" ? "patient" : "carer",
  ),
  isNameOf: (word) => said[word],
  isIncomplete: false,
  noun,
  sheet: noun === "patient" ? "PatientDetails" : "EmployeeDetails",
});

/** Nothing, or these packages, of these people. */
export const storedPackages = (
  patients: readonly string[],
  employees: readonly string[],
  packages: readonly CarePackage[] = [],
): PackagesStored => ({
  patients: known("patient", patients),
  employees: known("employee", employees),
  packageOf: (id) => packages.find(({ patientId }) => patientId === id) ?? null,
  today: "2026-11-23",
});

/** Nothing, or this, of these carers. */
export const storedAvailability = (
  employees: readonly string[],
  recorded: readonly RecordedAvailability[] = [],
): AvailabilityStored => ({
  employees: known("employee", employees),
  recordedOf: (id) => recorded.find(({ employeeId }) => employeeId === id) ?? null,
});
