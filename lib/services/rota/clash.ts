import type { Visit } from "@/lib/domain/assignment";
import { formatLocal, intervalOf, overlaps, plusMinutes, plusWallMinutes, timeOf } from "@/lib/domain/time";
import type { WorkingFacts } from "./working-facts";

/** Another visit of the same patient that is under way at the same time. */
export interface Clash {
  sentence: string;
  about: { patient_id: string; start_time: string };
  facts: { clashing_visit_id: number | null };
}

/** A visit lasts a day at the most. */
const AROUND = 25 * 60;

/**
 * The patient's own visits, those without a carer too: nobody is visited twice at once, the second carer
 * of a double-up aside. `own` is the visit's id when it is stored already.
 */
export function clashOf(visit: Visit, own: number | undefined, facts: WorkingFacts): Clash | null {
  const wanted = intervalOf(visit.startTime, visit.duration, facts.zone);
  const other = facts
    .patientVisitsBetween(
      visit.patientId,
      plusWallMinutes(visit.startTime, -AROUND),
      plusWallMinutes(visit.startTime, AROUND),
    )
    .find(({ visitId, interval }) => visitId !== own && overlaps(interval, wanted));
  if (!other) return null;
  const when = `${formatLocal(other.startTime)}–${timeOf(plusMinutes(other.startTime, other.duration, facts.zone))}`;
  const name = facts.patient(visit.patientId)?.name ?? visit.patientId;
  const about = { patient_id: visit.patientId, start_time: visit.startTime };
  if (other.visitId < 0) {
    const sentence = `The same request has another visit of ${name} on ${when}. Choose times that do not overlap.`;
    return { sentence, about, facts: { clashing_visit_id: null } };
  }
  const carers = facts.carerNamesOf(other.visitId);
  const needed = facts.visitState(other.visitId)?.visit.carersNeeded ?? 1;
  const sentence =
    carers.length >= needed
      ? `${name} already has a visit by ${carers.join(" and ")} on ${when}. Choose a time when no other visit is under way.`
      : `${name} has a visit on ${when} that still needs a carer. Request that visit, or choose another time.`;
  return { sentence, about, facts: { clashing_visit_id: other.visitId } };
}
