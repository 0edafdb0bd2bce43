import { mealTimesFrom } from "@/lib/domain/meal-times";
import type { UnderstoodVisit } from "@/lib/domain/request";
import { addDays, dateOf, type LocalDateTime } from "@/lib/domain/time";
import { currentRoster, type Roster } from "@/lib/memory/roster";
import { understand } from "@/lib/request/understand";
import { FURTHEST_DAYS } from "../rota/visit-edit";
import { leadsTo } from "./leads-to";
import { type RequestFields, readFields } from "./read-fields";
import { RequestRefused } from "./refusal";

/** A sentence, or the same already taken apart. */
export type AssignmentRequest = { prompt: string } | { fields: RequestFields };

/** What was understood, open questions included. Throws {@link RequestRefused} when nobody has been uploaded. */
export function understoodVisits(request: AssignmentRequest, present: LocalDateTime): UnderstoodVisit[] {
  const roster = currentRoster();
  if (roster.counts.employees === 0 || roster.counts.patients === 0) {
    throw new RequestRefused("no-data", "There are no carers and patients yet. Upload a workbook first.");
  }
  return "fields" in request
    ? [readFields(request.fields)]
    : understand(request.prompt, roster.listed, present, mealTimesFrom(roster.settings));
}

/** The visits that were asked for. Throws {@link RequestRefused} with the question that has to be answered first. */
export function wantedVisits(request: AssignmentRequest, present: LocalDateTime): UnderstoodVisit[] {
  const understood = understoodVisits(request, present);
  for (const { date } of understood) {
    if (isTooFarAhead(date, present)) throw tooFarAhead();
  }
  const open = understood.find(({ questions }) => questions.length > 0);
  if (open) throw questionAbout(open, understood, currentRoster(), present);
  return understood;
}

function questionAbout(
  open: UnderstoodVisit,
  understood: UnderstoodVisit[],
  roster: Roster,
  present: LocalDateTime,
): RequestRefused {
  // Only an id that somebody has goes into the log: what was typed in its place may be anything.
  const known = open.patientId === null ? null : roster.patient(open.patientId);
  const sentence = open.questions.map(({ message }) => message).join(" ");
  return new RequestRefused(
    "question",
    sentence,
    { patient_id: known?.patientId ?? null },
    {
      questions: understood.flatMap(({ questions }) => questions),
      ...(open.otherIntent ? { leads_to: leadsTo(open.otherIntent, present) } : {}),
    },
  );
}

/** Whether a day is further ahead than anybody plans. */
export const isTooFarAhead = (date: string | null, present: LocalDateTime): boolean =>
  date !== null && date > addDays(dateOf(present), FURTHEST_DAYS);

function tooFarAhead(): RequestRefused {
  return new RequestRefused("question", "That day is more than two years ahead. Which day do you mean?");
}
