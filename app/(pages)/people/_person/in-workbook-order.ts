import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "@/lib/domain/fact-names";
import type { PersonRecord } from "@/lib/services/people/person-record";

/** The columns as the workbooks have them, from the id on; others after them. */
export function inWorkbookOrder({ kind, fields }: PersonRecord): PersonRecord["fields"] {
  const names: string[] = Object.values(kind === "employee" ? EMPLOYEE_FACT_NAMES : PATIENT_FACT_NAMES);
  const place = ({ field }: { field: string }) =>
    names.includes(field) ? names.indexOf(field) : names.length;
  return [...fields].sort((one, other) => place(one) - place(other));
}
