import { serviceName } from "@/app/_components/service-names";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import type { RequestField } from "@/lib/domain/request";
import { dateOf, formatDate, isCivilDate, timeOf } from "@/lib/domain/time";
import type { Draft } from "./draft";
import { questionsOf } from "./draft";
import type { People } from "./people";

export const CHIPS = [
  "patient",
  "service",
  "day",
  "time",
  "length",
  "carers",
  "carer",
  "role",
  "gender",
  "language",
  "vehicle",
  "urgency",
  "critical",
  "notes",
] as const;
/** One thing about a visit that is seen and changed by itself. */
export type ChipName = (typeof CHIPS)[number];

export const CHIP_LABELS: Record<ChipName, string> = {
  patient: "Patient",
  service: "Service",
  day: "Day",
  time: "Time",
  length: "Length",
  carers: "Carers",
  carer: "Carer",
  role: "Role",
  gender: "Carer's gender",
  language: "Language",
  vehicle: "Car",
  urgency: "Urgency",
  critical: "Time-critical",
  notes: "Notes",
};

const ASKED_AS: Partial<Record<RequestField, ChipName>> = {
  patient_id: "patient",
  service_type: "service",
  employee_id: "carer",
  date: "day",
  start_time: "time",
  window: "time",
  duration: "length",
  required_role: "role",
  gender: "gender",
  urgency: "urgency",
  carers: "carers",
};

/** The chip that a question is about. */
export const chipOf = (field: RequestField): ChipName => ASKED_AS[field] ?? "patient";

/** The chips that something is asked about. */
export const askedChips = (draft: Draft): Set<ChipName> =>
  new Set(questionsOf(draft).map(({ field }) => chipOf(field)));

/** What a chip says, and whether somebody said it (else it is what goes without saying). */
export function chipValue(chip: ChipName, draft: Draft, people: People): { text: string; isSaid: boolean } {
  const { fields, look } = draft;
  const planned = look?.planned ?? null;
  const said = (text: string | null, otherwise: string) => ({
    text: text ?? otherwise,
    isSaid: text !== null,
  });
  const nameOf = (list: People["patients"], id: string) => list.find((one) => one.id === id)?.name ?? "";
  const values: Record<ChipName, () => { text: string; isSaid: boolean }> = {
    patient: () =>
      said(
        fields.patient_id && `${nameOf(people.patients, fields.patient_id)} ${fields.patient_id}`.trim(),
        "not said",
      ),
    service: () =>
      said(
        fields.service_types.length > 0 ? fields.service_types.map(serviceName).join(", ") : null,
        "not said",
      ),
    day: () =>
      said(
        fields.date && (isCivilDate(fields.date) ? formatDate(fields.date) : fields.date),
        planned ? `${formatDate(dateOf(planned.start_time))}, the first possible` : "any",
      ),
    time: () => timeValue(draft),
    length: () =>
      said(
        fields.duration === null ? null : hoursInWords(fields.duration),
        planned ? `${hoursInWords(planned.duration)}, as usual` : "as usual",
      ),
    carers: () => said(fields.carers === 2 ? "two, a double-up" : null, "one"),
    carer: () =>
      said(
        fields.employee_ids.length > 0
          ? fields.employee_ids.map((id) => `${nameOf(people.employees, id)} ${id}`.trim()).join(" and ")
          : null,
        "best match",
      ),
    role: () => said(fields.required_role && `${fields.required_role} at least`, "any"),
    gender: () => said(fields.gender, "any"),
    language: () => said(fields.language, "as recorded for the patient"),
    vehicle: () => said(fields.vehicle ? "needed" : null, "not needed"),
    urgency: () => said(fields.urgency === "medium" ? null : fields.urgency, "medium"),
    critical: () => said(fields.time_critical ? "yes" : null, "no"),
    notes: () => said(fields.notes, "none"),
  };
  return values[chip]();
}

function timeValue({ fields, look }: Draft): { text: string; isSaid: boolean } {
  const start = look?.planned ? timeOf(look.planned.start_time) : null;
  if (fields.start_time !== null) return { text: fields.start_time, isSaid: true };
  if (fields.window !== null) {
    const window = `between ${fields.window.from} and ${fields.window.to}`;
    return { text: start ? `${start}, ${window}` : window, isSaid: true };
  }
  return { text: start ? `${start}, the first possible` : "any", isSaid: false };
}
