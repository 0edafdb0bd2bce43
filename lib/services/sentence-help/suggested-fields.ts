import { z } from "zod";
import { GENDERS, QUALIFICATIONS } from "@/lib/domain/employee";
import { type RequestField, type UnderstoodVisit, URGENCIES } from "@/lib/domain/request";
import { SERVICES } from "@/lib/domain/service";
import { addDays, type CivilDate, isCivilDate, isClockTime } from "@/lib/domain/time";
import { FURTHEST_DAYS } from "../rota/visit-edit";

const clockTime = z.string().refine(isClockTime);

/** What a suggestion may hold, in the keys of an assignment request. Never a person, and no text of the model's own. */
const FIELDS = {
  service_types: z.array(z.enum(SERVICES)).min(1).max(3),
  date: z.string().refine(isCivilDate),
  start_time: clockTime,
  window: z.object({ from: clockTime, to: clockTime }).refine(({ from, to }) => from < to),
  duration: z.int().min(5).max(720),
  required_role: z.enum(QUALIFICATIONS),
  gender: z.enum(GENDERS),
  vehicle: z.boolean(),
  carers: z.union([z.literal(1), z.literal(2)]),
  urgency: z.enum(URGENCIES),
};
type Fields = typeof FIELDS;
export type SuggestedField = keyof Fields;
export type SuggestedFields = { [Field in SuggestedField]?: z.output<Fields[Field]> };

/** What came of an answer: what may be suggested, and the fields of it that were passed over. */
export interface Suggestion {
  fields: SuggestedFields;
  ignored: SuggestedField[];
}

/** The field of a request that each question is about. */
const ASKED_ABOUT: Record<SuggestedField, RequestField | null> = {
  service_types: "service_type",
  date: "date",
  start_time: "start_time",
  window: "window",
  duration: "duration",
  required_role: "required_role",
  gender: "gender",
  vehicle: null,
  carers: "carers",
  urgency: "urgency",
};

/** What was not understood of a visit by our own reading, and so may be suggested. */
export function openFields(visit: UnderstoodVisit): SuggestedField[] {
  const isEmpty: Record<SuggestedField, boolean> = {
    service_types: visit.services.length === 0,
    date: visit.date === null,
    start_time: visit.startTime === null && visit.window === null,
    window: visit.startTime === null && visit.window === null,
    duration: visit.duration === null,
    required_role: visit.requiredRole === null,
    gender: !visit.gender,
    vehicle: !visit.vehicle,
    carers: false,
    urgency: false,
  };
  const asked = new Set(visit.questions.map(({ field }) => field));
  const isAsked = (field: SuggestedField) => {
    const about = ASKED_ABOUT[field];
    return about !== null && asked.has(about);
  };
  return (Object.keys(FIELDS) as SuggestedField[]).filter((field) => isEmpty[field] || isAsked(field));
}

/**
 * Reads what a language model answered, which may be anything. Taken is what has the right form, was still open and
 * could be: a day from today to two years ahead. A start goes before a window. Everything else is passed over.
 */
export function suggestionIn(answer: string, open: readonly SuggestedField[], today: CivilDate): Suggestion {
  const said = objectIn(answer);
  const fields: Record<string, unknown> = {};
  const ignored: SuggestedField[] = [];
  for (const field of Object.keys(FIELDS) as SuggestedField[]) {
    const value = said[field];
    if (value === undefined || value === null) continue;
    const read = FIELDS[field].safeParse(value);
    const isWanted = open.includes(field) && !(field === "window" && fields.start_time !== undefined);
    const isPossible =
      field !== "date" || (String(value) >= today && String(value) <= addDays(today, FURTHEST_DAYS));
    if (read.success && isWanted && isPossible) fields[field] = read.data;
    else ignored.push(field);
  }
  // What demands nothing is no suggestion.
  if (fields.vehicle === false) delete fields.vehicle;
  if (fields.required_role === "Carer") delete fields.required_role;
  return { fields, ignored };
}

function objectIn(answer: string): Record<string, unknown> {
  // Many models put their JSON between fences, whatever they are told.
  const json = /\{[\s\S]*\}/.exec(answer)?.[0];
  if (json === undefined) return {};
  try {
    const said: unknown = JSON.parse(json);
    return typeof said === "object" && said !== null ? (said as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
