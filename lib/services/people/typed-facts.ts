import { beyondInWords, hoursPeriodFrom, isBeyond } from "@/lib/domain/care-package/hours-of-support";
import { EMPLOYEE_FACT_NAMES, PATIENT_FACT_NAMES } from "@/lib/domain/fact-names";
import { EMPLOYEE_FIELDS } from "@/lib/domain/fields/employee-fields";
import { PATIENT_FIELDS } from "@/lib/domain/fields/patient-fields";
import { isReadable, type Reader } from "@/lib/domain/fields/reading";
import { matchKey } from "@/lib/domain/fields/text";
import type { PersonKind, Problem } from "@/lib/domain/workbook";
import { currentRoster } from "@/lib/memory/roster";

/** Values by the workbooks' column names, as somebody typed them; an empty text is "not recorded". */
export type PersonEdit = Record<string, string | number | null>;

/** The fact of the ids of a kind of person. */
export const idFactOf = (kind: PersonKind): string => (kind === "employee" ? "employeeId" : "patientId");

/** The names of the facts of a kind of person in the workbooks. */
export const namesOf = (kind: PersonKind): Record<string, string> =>
  kind === "employee" ? EMPLOYEE_FACT_NAMES : PATIENT_FACT_NAMES;

/** How the facts of a kind of person are read. */
export const readersOf = (kind: PersonKind): Record<string, Reader<unknown>> =>
  (kind === "employee" ? EMPLOYEE_FIELDS : PATIENT_FIELDS) as Record<string, Reader<unknown>>;

/** What was typed, read with the readers of the import. */
export interface TypedFacts {
  /** Facts that differ from those before. */
  changes: Record<string, unknown>;
  problems: Problem[];
}

/** Reads typed values over the facts of before. Ids are read only where `withId` says so: nobody's id changes. */
export function readTypedFacts(
  kind: PersonKind,
  before: Readonly<Record<string, unknown>>,
  edit: PersonEdit,
  { withId = false } = {},
): TypedFacts {
  const read: TypedFacts = { changes: {}, problems: [] };
  const further: [fact: string, value: string | undefined][] = [];
  for (const [field, written] of Object.entries(edit)) {
    const fact = factNamed(kind, field);
    const reader = fact === null || (fact === idFactOf(kind) && !withId) ? undefined : readersOf(kind)[fact];
    if (fact === null || !reader) {
      read.problems.push({
        field,
        message: `There is no column "${field}" that can be edited. Leave it out.`,
      });
      continue;
    }
    const reading = reader(written);
    const beyond = isReadable(reading) ? hoursBeyondPeriod(fact, reading.value) : null;
    if (beyond !== null) read.problems.push({ field, value: String(written), message: beyond });
    else if (isReadable(reading)) {
      if (before[fact] !== reading.value) read.changes[fact] = reading.value;
      further.push(...Object.entries(reading.also ?? {}));
    } else read.problems.push({ field, value: String(written ?? ""), message: reading.problem });
  }
  // What a value says of other facts counts where nothing else is recorded of them.
  for (const [fact, value] of further) {
    if (!(fact in read.changes) && before[fact] === null) read.changes[fact] = value;
  }
  return read;
}

/** What is wrong with more hours of support than the day or week they count for has; null where nothing is. */
function hoursBeyondPeriod(fact: string, value: unknown): string | null {
  if (fact !== "requiredHoursOfSupport" || typeof value !== "number") return null;
  return isBeyond(value, hoursPeriodFrom(currentRoster().settings)) ? beyondInWords(value) : null;
}

function factNamed(kind: PersonKind, field: string): string | null {
  const named = Object.entries(namesOf(kind)).find(([, name]) => matchKey(name) === matchKey(field));
  return named?.[0] ?? null;
}
