import ical from "ical-generator";
import { getConfig } from "@/lib/config";
import { hoursInWords } from "@/lib/domain/hours-in-words";
import { instantAtOrAfter } from "@/lib/domain/time";
import { ownRota } from "./my-rota";

/** Letters of a name: a calendar is often kept by another company, which does not have to know who is cared for. */
const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");

/**
 * The published visits of a carer as a calendar (RFC 5545): where and when, with the patient's initials; nothing of
 * what is done there. A visit that is published again under another time replaces the earlier one.
 */
export function rotaCalendar(employeeId: string): string {
  const { employee_id, days } = ownRota(employeeId);
  const { timeZone } = getConfig();
  const calendar = ical({ name: "Rota", prodId: "//Rota//Rota//EN", ttl: 3600 });
  const at = (local: string) => new Date(instantAtOrAfter(local, timeZone));
  for (const visit of days.flatMap(({ visits }) => visits)) {
    calendar.createEvent({
      id: `visit-${visit.visit_id}-${employee_id.replace(/[^\w-]/g, "")}@rota`,
      sequence: visit.publication_id,
      start: at(visit.start_time),
      end: at(visit.end_time),
      summary: `Visit ${initials(visit.patient_name)}, ${hoursInWords(visit.duration)}`,
      location: [visit.address, visit.postcode].filter(Boolean).join(", "),
    });
  }
  return calendar.toString();
}
