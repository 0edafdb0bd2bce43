import { GENDERS, QUALIFICATIONS, type Qualification } from "@/lib/domain/employee";
import { type Question, type RequestField, type UnderstoodVisit, URGENCIES } from "@/lib/domain/request";
import { isService, SERVICES } from "@/lib/domain/service";
import { isCivilDate, isClockTime } from "@/lib/domain/time";

/** A request taken apart by the program that makes it: right in its types, its values not yet looked at. */
export interface RequestFields {
  patient_id?: string | null;
  service_type?: string | null;
  service_types?: string[] | null;
  date?: string | null;
  start_time?: string | null;
  window?: { from: string; to: string } | null;
  duration?: number | null;
  employee_id?: string | null;
  employee_ids?: string[] | null;
  asked_by_name?: string[] | null;
  required_role?: string | null;
  gender?: string | null;
  language?: string | null;
  vehicle?: boolean | null;
  carers?: number | null;
  urgency?: string | null;
  time_critical?: boolean | null;
  notes?: string | null;
}

/** What is asked of ids that nobody has: the question, and what a program has to write. */
export const WHICH_PATIENT: [asks: string, howToSay: string] = [
  "Which patient?",
  "Give the id of one from the list.",
];
export const WHICH_CARER: [asks: string, howToSay: string] = [
  "Which carer?",
  "Give the id of one from the list.",
];

const SHORTEST = 5;
const LONGEST = 24 * 60;

/** Reads the fields of a request; whatever does not fit, or is missing, becomes a question. */
export function readFields(fields: RequestFields): UnderstoodVisit {
  const services = [...new Set(fields.service_types ?? (fields.service_type ? [fields.service_type] : []))];
  return {
    patientId: fields.patient_id || null,
    services: services.filter(isService),
    date: fields.date || null,
    startTime: fields.start_time || null,
    window: fields.window ?? null,
    duration: fields.duration ?? null,
    employeeId: fields.employee_id || fields.employee_ids?.[0] || null,
    employeeIds: [...new Set(fields.employee_ids ?? [])],
    ...(fields.asked_by_name ? { askedByName: fields.asked_by_name } : {}),
    requiredRole: readRole(fields.required_role),
    gender: GENDERS.find((gender) => gender.toLowerCase() === fields.gender?.toLowerCase()) ?? null,
    language: fields.language || null,
    vehicle: fields.vehicle ?? false,
    urgency: URGENCIES.find((urgency) => urgency === fields.urgency) ?? "medium",
    carers: fields.carers === 2 ? 2 : 1,
    timeCritical: fields.time_critical ?? false,
    notes: fields.notes || null,
    unusedWords: [],
    questions: questionsAbout(fields, services),
  };
}

function questionsAbout(fields: RequestFields, services: string[]): Question[] {
  const { date, start_time: start, window, duration, required_role: role, carers, urgency } = fields;
  /** A question, and what a program has to write to answer it. */
  const ask = (
    isOpen: boolean,
    field: RequestField,
    [asks, howToSay]: [asks: string, howToSay?: string],
    choices: readonly string[] = [],
  ): Question[] =>
    isOpen ? [{ field, message: howToSay ? `${asks} ${howToSay}` : asks, asks, choices: [...choices] }] : [];
  const badService = services.length === 0 || !services.every(isService);
  const badDuration =
    duration != null && !(Number.isInteger(duration) && duration >= SHORTEST && duration <= LONGEST);
  const badWindow = window != null && !(isClockTime(window.from) && isClockTime(window.to));
  return [
    ...ask(!fields.patient_id, "patient_id", WHICH_PATIENT),
    ...ask(badService, "service_type", ["Which service?", `It is one of ${SERVICES.join(", ")}.`], SERVICES),
    ...ask(Boolean(date) && !isCivilDate(date as string), "date", [
      "Which day?",
      'Give a date that exists, such as "2026-11-23".',
    ]),
    ...ask(Boolean(start) && !isClockTime(start as string), "start_time", [
      "What time?",
      "Give one such as 09:30.",
    ]),
    ...ask(badWindow, "window", ["Between which times?", "Give from and to such as 14:00 and 16:00."]),
    ...ask(Boolean(start) && window != null, "window", ["A start or a window?", "Leave one of the two out."]),
    ...ask(badDuration, "duration", ["How long?", `Give whole minutes from ${SHORTEST} to ${LONGEST}.`]),
    ...ask(
      Boolean(role) && !isRole(role as string),
      "required_role",
      ["Which role?", "It is one of the three."],
      QUALIFICATIONS,
    ),
    ...ask(
      Boolean(fields.gender) && !isGender(fields.gender as string),
      "gender",
      ["Which gender must the carer have?", "Leave it out for any."],
      GENDERS,
    ),
    ...ask(
      (fields.employee_ids?.length ?? 0) === 2 && carers !== 2,
      "carers",
      ["Two carers are named: does the visit need both?", "Say carers 2, or name one."],
      ["1", "2"],
    ),
    ...ask(Boolean(fields.employee_id) && (fields.employee_ids?.length ?? 0) > 0, "employee_id", [
      "Which carer?",
      'Name the carers in "employee_id" or in "employee_ids", not in both.',
    ]),
    ...ask(
      carers != null && carers !== 1 && carers !== 2,
      "carers",
      ["How many carers?", "1 or 2."],
      ["1", "2"],
    ),
    ...ask(
      Boolean(urgency) && !URGENCIES.some((one) => one === urgency),
      "urgency",
      ["How urgent is it?"],
      URGENCIES,
    ),
  ];
}

/** Words for "whoever": they demand nothing. */
const ANYBODY = ["carer", "someone", "anyone", "employee", "any"];

const isGender = (text: string) => GENDERS.some((gender) => gender.toLowerCase() === text.toLowerCase());

const isRole = (text: string) => readRole(text) !== null || ANYBODY.includes(text.toLowerCase());

function readRole(text: string | null | undefined): Qualification | null {
  const found = QUALIFICATIONS.find((role) => role.toLowerCase() === text?.toLowerCase());
  return found === "Carer" ? null : (found ?? null);
}
