import { z } from "zod";
import { SERVICES } from "@/lib/domain/service";
import { isCivilDate, weekdayOf } from "@/lib/domain/time";
import { REHEARSAL_NAMES } from "@/lib/reports/rehearsal";
import { REPORT_NAMES } from "@/lib/reports/report";
import { WEEK_TABLES } from "@/lib/services/exports/exported-week";
import { VISIT_STATES } from "@/lib/services/rota/rota-list";

const oneOf = (values: readonly string[]) => `must be one of ${values.map((one) => `"${one}"`).join(", ")}`;
const date = z
  .string("must be given once")
  .refine(isCivilDate, 'must be a date that exists, such as "2026-11-23"');
const text = z.string("must be given once").trim().max(100, "must be at most 100 characters");
/** A form sends what was left empty as an empty text. */
const orEmpty = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal("").transform(() => undefined), schema]).optional();

const period = { from: date.optional(), until: date.optional() };

/** `?from=&until=`: days, the end not included. */
export const periodQuery = z.object(period);

/** The period, and what the rota page is narrowed to. */
export const rotaExportQuery = z
  .object({
    ...period,
    employee: text.min(1, "must not be empty").optional(),
    patient: text.min(1, "must not be empty").optional(),
    service: z.enum(SERVICES, oneOf(SERVICES)).optional(),
    state: z.enum(VISIT_STATES, oneOf(VISIT_STATES)).optional(),
  })
  .transform(({ employee, patient, ...rest }) => ({ ...rest, employeeId: employee, patientId: patient }));

const LISTED = ["Active", "Inactive", "Archived"] as const;
const people = { q: text.optional(), status: orEmpty(z.enum(LISTED, oneOf(LISTED))) };

/** What the list of employees is narrowed to. */
export const employeesExportQuery = z.object({ ...people, qualification: orEmpty(text) });

/** What the list of patients is narrowed to. */
export const patientsExportQuery = z.object({
  ...people,
  medication: orEmpty(z.enum(["yes", "no"], oneOf(["yes", "no"]))),
});

/** What the audit log is narrowed to. */
export const logExportQuery = z
  .object({ type: orEmpty(text), day: orEmpty(date), person: orEmpty(text) })
  .transform(({ type, day, person }) => ({ operationType: type, day, person }));

/** Whose record the access log is narrowed to. */
export const accessLogExportQuery = z.object({ patient: orEmpty(text) });

/** A week by its Monday, and which of its tables; the publications where nobody said. */
export const weekExportQuery = z.object({
  week: date.refine((day) => weekdayOf(day) === "Mon", 'must be the Monday of a week, such as "2026-11-23"'),
  table: z.enum(WEEK_TABLES, oneOf(WEEK_TABLES)).optional(),
});

/** A table of a report; the first where nobody said. */
export const reportExportQuery = z.object({
  ...period,
  report: z.enum(REPORT_NAMES, oneOf(REPORT_NAMES)),
  table: text.optional(),
});

/** `?from=`: the day from which the next is looked for; today where nobody said. */
export const rehearsalQuery = z.object({ from: date.optional() });

const leaver = { from: date.optional(), employee: text.min(1, "must not be empty").optional() };

/** Which carer leaves, and from which day. */
export const leaverQuery = z
  .object(leaver)
  .transform(({ employee, ...rest }) => ({ ...rest, employeeId: employee }));

/** A table of a rehearsal; the first where nobody said. */
export const rehearsalExportQuery = z
  .object({
    ...leaver,
    rehearsal: z.enum(REHEARSAL_NAMES, oneOf(REHEARSAL_NAMES)),
    table: text.optional(),
  })
  .transform(({ employee, ...rest }) => ({ ...rest, employeeId: employee }));
