import { z } from "zod";
import { ABSENCE_KINDS } from "@/lib/domain/absence";
import { GENDERS, QUALIFICATIONS } from "@/lib/domain/employee";
import { MEAL_NAMES } from "@/lib/domain/meal-times";
import { CARERS_NEEDED, type CarersNeeded, URGENCIES } from "@/lib/domain/request";
import { SEVERITY_NAMES } from "@/lib/domain/rules/rule";
import { SERVICES } from "@/lib/domain/service";
import { NAMED_SHIFTS } from "@/lib/domain/shift-hours";
import { addDays, isCivilDate, isClockTime, isLocalDateTime } from "@/lib/domain/time";
import { VISIT_STATES } from "@/lib/services/rota/rota-list";

const id = z
  .string("must be text")
  .trim()
  .min(1, "must not be empty")
  .max(100, "must be at most 100 characters");
/** Values are quoted, because they are for programs: `must be one of "low", "medium", "high"`. */
const oneOf = (values: readonly string[]) => `must be one of ${values.map((one) => `"${one}"`).join(", ")}`;

const date = z.string("must be text").refine(isCivilDate, 'must be a date that exists, such as "2026-11-23"');
const clock = z.string("must be text").refine(isClockTime, 'must be a time such as "09:30"');
const localDateTime = z
  .string("must be text")
  .refine(isLocalDateTime, 'must be a time such as "2026-11-23T09:30"');
const service = z.enum(SERVICES, oneOf(SERVICES));
const reason = z.string("must be text").trim().max(500, "must be at most 500 characters");
const minutes = z
  .number("must be a number of minutes")
  .int("must be whole minutes")
  .min(5, "must be 5 minutes or more")
  .max(1440, "must be 1440 minutes or less");

const visitEdit = {
  date: date.optional(),
  start_time: z.union([clock, localDateTime], 'must be a time such as "09:30"').optional(),
  duration: minutes.optional(),
  service_type: service.optional(),
  service_types: z.array(service, "must be a list of services").min(1, "must name a service").optional(),
  urgency: z.enum(URGENCIES, oneOf(URGENCIES)).optional(),
  time_critical: z.boolean("must be true or false").optional(),
  notes: z.string("must be text").trim().max(1000, "must be at most 1000 characters").nullish(),
  window: z
    .object({ from: clock, to: clock }, "must be an object with from and to")
    .refine(({ from, to }) => from !== to, "must have an end that differs from its start")
    .nullish(),
  override_reason: reason.nullish(),
  required_role: z.enum(QUALIFICATIONS, oneOf(QUALIFICATIONS)).nullish(),
  gender: z.enum(GENDERS, oneOf(GENDERS)).nullish(),
  language: id.nullish(),
  vehicle: z.boolean("must be true or false").optional(),
};

const edited = <Edit extends { service_type?: string; service_types?: string[] }>(edit: Edit) => ({
  ...edit,
  services: edit.service_types ?? (edit.service_type ? [edit.service_type] : undefined),
});

/** The body of `PATCH /assignments/{id}`: what is left out stays. */
export const assignmentEdit = z
  .strictObject({ ...visitEdit, employee_id: id.optional() }, "must be a JSON object of the changes")
  .transform(toEdit);

/** The body of `PATCH /visits/{id}`. */
export const visitEditBody = z
  .strictObject(
    { ...visitEdit, carers: z.literal(CARERS_NEEDED, "must be 1, 2, 3 or 4").optional() },
    "must be a JSON object of the changes",
  )
  .transform(toEdit);

type RawEdit = z.output<z.ZodObject<typeof visitEdit>> & { employee_id?: string; carers?: CarersNeeded };

/** Only what was given; null and the role "Carer" require nothing. */
function demandsOf({ required_role: role, gender, language, vehicle }: RawEdit) {
  return {
    ...(role === undefined ? {} : { requiredRole: role === "Carer" ? null : role }),
    ...(gender === undefined ? {} : { gender }),
    ...(language === undefined ? {} : { language }),
    ...(vehicle === undefined ? {} : { vehicle }),
  };
}

/** Translates the keys that programs send into those of the services; only what was given. */
function toEdit(raw: RawEdit) {
  const { services } = edited(raw);
  return {
    date: raw.date,
    startTime: raw.start_time,
    duration: raw.duration,
    services: services as (typeof SERVICES)[number][] | undefined,
    carers: raw.carers,
    urgency: raw.urgency,
    timeCritical: raw.time_critical,
    notes: raw.notes,
    window: raw.window,
    demands: demandsOf(raw),
    employeeId: raw.employee_id,
    overrideReason: raw.override_reason ?? null,
  };
}

/** The body of a cancellation. */
export const cancellation = z
  .object({ reason: z.string("must be text").default("") }, "must be a JSON object with a reason")
  .default({ reason: "" });

/** The body of `POST /visits/{id}/assignments`; without an employee, the best match is assigned. */
export const covering = z
  .strictObject({
    employee_id: id.nullish(),
    employee_ids: z.array(id, "must be a list of ids").max(4, "must be at most four ids").nullish(),
    asked_by_name: z.array(id, "must be a list of ids").max(4, "must be at most four ids").nullish(),
    override_reason: reason.nullish(),
    start_time: localDateTime.optional(),
  })
  .transform(({ employee_id, employee_ids, asked_by_name, override_reason, start_time }) => ({
    employeeIds: [...new Set(employee_ids ?? (employee_id ? [employee_id] : []))],
    askedByName: asked_by_name ?? null,
    overrideReason: override_reason || null,
    start: start_time,
  }));

/** The query of `GET /visits/{id}/verdicts`: what is left out is as it is. */
export const verdictsQuery = z
  .object({
    start: localDateTime.optional(),
    duration: z
      .string()
      .regex(/^\d{1,4}$/, "must be whole minutes")
      .transform(Number)
      .pipe(minutes)
      .optional(),
    assignment: z
      .string()
      .regex(/^\d{1,15}$/, "must be the number of an assignment")
      .transform(Number)
      .optional(),
  })
  .transform(({ assignment, ...rest }) => ({ ...rest, assignmentId: assignment ?? null }));

/** The query of `GET /visits`. */
export const rotaQuery = z
  .object({
    from: z.union([date, localDateTime], 'must be a date such as "2026-11-23"').optional(),
    until: z.union([date, localDateTime], 'must be a date such as "2026-11-30"').optional(),
    employee: id.optional(),
    patient: id.optional(),
    service: service.optional(),
    state: z.enum(VISIT_STATES, oneOf(VISIT_STATES)).optional(),
  })
  .transform(({ employee, patient, ...rest }) => ({ ...rest, employeeId: employee, patientId: patient }));

/** The query of `GET /patients/{id}/candidates`. */
export const candidatesQuery = z
  .object({
    service: z
      .string("must name a service")
      .transform((text) => text.split(",").map((name) => name.trim()))
      .pipe(z.array(service).min(1, "must name a service")),
    start: localDateTime,
    duration: z
      .string()
      .regex(/^\d{1,4}$/, "must be whole minutes")
      .transform(Number)
      .pipe(minutes)
      .optional(),
    role: z.enum(QUALIFICATIONS, oneOf(QUALIFICATIONS)).optional(),
    gender: z.enum(GENDERS, oneOf(GENDERS)).optional(),
    language: id.optional(),
    vehicle: z.enum(["true", "false"], "must be true or false").default("false"),
    visit: z
      .string()
      .regex(/^\d{1,15}$/, "must be the number of a visit")
      .transform(Number)
      .optional(),
  })
  .transform(({ service: services, start, duration, role, gender, language, vehicle, visit }) => ({
    services,
    start,
    duration: duration ?? null,
    demands: {
      requiredRole: role === "Carer" ? null : (role ?? null),
      gender: gender ?? null,
      language: language ?? null,
      vehicle: vehicle === "true",
    },
    visitId: visit ?? null,
  }));

const visitNumber = z
  .string()
  .regex(/^\d{1,15}$/, "must be the number of a visit")
  .transform(Number)
  .optional();

/** The query of `GET /events`: the last entry that was seen, and the visit that is looked at. */
export const eventsQuery = z.object({ after: z.string().optional(), visit: visitNumber });

/** The query of `GET /employees/{id}/day`: the day, and a visit that is thought about with its patient. */
export const carerDayQuery = z
  .object({
    date,
    patient: id.optional(),
    start: localDateTime.optional(),
    duration: z
      .string()
      .regex(/^\d{1,4}$/, "must be whole minutes")
      .transform(Number)
      .pipe(minutes)
      .optional(),
    visit: visitNumber,
  })
  .transform(({ date: day, patient, start, duration, visit }) => ({
    date: day,
    thoughtOf: patient && start && duration ? { patientId: patient, start, duration } : null,
    visitId: visit ?? null,
  }));

/** A day alone is the whole day: as an end the midnight after it. */
const wholeDayFrom = date.transform((day) => `${day}T00:00`);
const wholeDayUntil = date
  .refine((day) => isLocalDateTime(`${day}T00:00`), "must be a date before the year 9990")
  .transform((day) => `${addDays(day, 1)}T00:00`);

/** The body of `POST /absences`. */
export const absence = z
  .strictObject({
    employee_id: id,
    kind: z.enum(ABSENCE_KINDS, oneOf(ABSENCE_KINDS)),
    from: z.union([localDateTime, wholeDayFrom], 'must be a time such as "2026-11-23T09:30"'),
    until: z.union([localDateTime, wholeDayUntil], 'must be a time such as "2026-11-30T00:00"'),
  })
  .transform(({ employee_id, ...rest }) => ({ employeeId: employee_id, ...rest }));

const assignmentNumber = z.number("must be a number").int("must be a whole number");

/** The body of `POST /absences/{id}/replacements`: `"all"`, or which, each with whom or null for the best. */
export const replacements = z
  .strictObject({
    assignments: z.union(
      [
        z.literal("all"),
        z
          .array(z.object({ assignment_id: assignmentNumber, employee_id: id.nullish() }))
          .min(1, "must name one"),
      ],
      'must be "all" or a list',
    ),
  })
  .transform(({ assignments }) =>
    assignments === "all"
      ? assignments
      : assignments.map(({ assignment_id, employee_id }) => ({
          assignmentId: assignment_id,
          employeeId: employee_id ?? null,
        })),
  );

/** The body of `POST /absences/{id}/returns`: `"all"` for whom the carer is free, or which assignments. */
export const returns = z
  .strictObject({
    assignments: z.union(
      [z.literal("all"), z.array(assignmentNumber).min(1, "must name one")],
      'must be "all" or a list of assignment numbers',
    ),
  })
  .transform(({ assignments }) => assignments);

const clockWindow = z.object({ from: clock, to: clock }, "must be an object with from and to").nullable();
const wholeMinutes = z.number("must be a number of minutes");

/** The body of `PATCH /rules`; null in the place of times or minutes sets the default again. */
export const ruleSettingsEdit = z
  .strictObject({
    severities: z
      .array(
        z.object({
          rule: id,
          finding: id,
          severity: z.enum(SEVERITY_NAMES, oneOf(SEVERITY_NAMES)),
        }),
      )
      .optional(),
    trained_carers_may_administer: z.boolean("must be true or false").optional(),
    home_travel: z
      .object({ warn: wholeMinutes, reason: wholeMinutes }, "must be an object with warn and reason")
      .nullish(),
    meal_times: z.partialRecord(z.enum(MEAL_NAMES), clockWindow).optional(),
    shift_hours: z.partialRecord(z.enum(NAMED_SHIFTS), clockWindow).optional(),
  })
  .transform(({ severities, trained_carers_may_administer, home_travel, meal_times, shift_hours }) => ({
    severities,
    trainedCarersMayAdminister: trained_carers_may_administer,
    homeTravel: home_travel,
    mealTimes: meal_times,
    shiftHours: shift_hours,
  }));

const strength = z.enum(["must", "prefer"], "must be must or prefer");
const wish = z
  .object({ employee_id: id, strength })
  .transform(({ employee_id, strength: how }) => ({ employeeId: employee_id, strength: how }));

/** The body of `PUT /patients/{id}/wishes`: all of them; what is left out is not wished. */
export const wishes = z
  .strictObject({
    gender: z
      .object({ value: z.enum(GENDERS, oneOf(GENDERS)), strength })
      .nullable()
      .default(null),
    preferred: z.array(wish).max(50, "must be at most 50").default([]),
    avoid: z.array(wish).max(50, "must be at most 50").default([]),
    short_visits_agreed: z.boolean("must be true or false").default(false),
  })
  .transform(({ short_visits_agreed, ...rest }) => ({ ...rest, shortVisitsAgreed: short_visits_agreed }));
