import { dateOf, timeOf } from "@/lib/domain/time";
import { chosenOf, type Draft, toPass } from "./draft";
import type { VisitFields } from "./visit-fields";

/** The fields as a request has them: those that say something. */
export function requestBody(fields: VisitFields): Record<string, unknown> {
  const said = Object.entries(fields).filter(([, value]) => value !== null && value !== false);
  // A request that says nothing yet still has to be known as one by fields.
  return { patient_id: null, ...Object.fromEntries(said) };
}

/** What books a visit as it is seen: at the planned time, with the chosen carers. */
export function bookingBody(draft: Draft): Record<string, unknown> {
  const { fields, look, picked, overrideReason } = draft;
  const planned = look?.planned;
  const body: Record<string, unknown> = {
    ...requestBody({ ...fields, employee_ids: chosenOf(draft) }),
    // The first suggestion is booked by its id, and nobody asked for it by name.
    asked_by_name: fields.employee_ids,
  };
  const passes = toPass(draft).length > 0 ? { override_reason: overrideReason.trim() } : {};
  // Of a window the start is found anew for the same carers, and comes out the same; the window is kept with the visit.
  if (!planned || (fields.window !== null && picked === null)) return { ...body, ...passes };
  const { window: _window, ...rest } = body;
  const when = { date: dateOf(planned.start_time), start_time: timeOf(planned.start_time) };
  return { ...rest, ...when, duration: planned.duration, ...passes };
}

/** What keeps a visit that nobody may give: nobody is named, so that it waits for anybody. */
export function keepingBody({ fields, look }: Draft): Record<string, unknown> {
  const body = requestBody({ ...fields, employee_ids: [] });
  const planned = look?.planned;
  if (!planned || fields.window !== null) return body;
  return { ...body, date: dateOf(planned.start_time), start_time: timeOf(planned.start_time) };
}
