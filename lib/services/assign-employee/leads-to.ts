import type { StoredVisit } from "@/lib/domain/assignment";
import type { OtherIntent } from "@/lib/domain/request";
import { SERVICE_LABELS } from "@/lib/domain/service";
import { dateOf, END_OF_TIME, formatDate, formatLocal, type LocalDateTime, timeOf } from "@/lib/domain/time";
import { currentRoster, type Roster } from "@/lib/memory/roster";

/** One page that a sentence leads to, filled in. */
export interface Lead {
  /** An address of ids and times alone. */
  href: string;
  label: string;
  /** Null for an absence, and for a page that lists visits. */
  visit_id: number | null;
}

/** Where a sentence leads that asks for no new visit: the page for it is filled in, and nothing is saved yet. */
export interface LeadsTo extends Lead {
  action: "record_absence" | "cancel_visit" | "change_visit";
  /** The pages that may be meant, the likeliest first; the first is the one above. */
  options: Lead[];
}

type VisitIntent = Exclude<OtherIntent, { kind: "absence" }>;

const SHOWN = 5;

/** The page that does what a sentence speaks of, or a choice of them. */
export function leadsTo(intent: OtherIntent, present: LocalDateTime): LeadsTo {
  const roster = currentRoster();
  if (intent.kind === "absence") return toAbsence(intent, roster, present);
  const visits = visitsMeant(intent, roster, present).slice(0, SHOWN);
  const options =
    visits.length > 0 ? visits.map((visit) => toVisit(intent, visit, roster)) : [toRota(intent, roster)];
  const action = intent.kind === "cancel" ? "cancel_visit" : "change_visit";
  return { action, ...(options[0] as Lead), options };
}

function toAbsence(
  { employeeId, absence, from, last }: Extract<OtherIntent, { kind: "absence" }>,
  roster: Roster,
  present: LocalDateTime,
): LeadsTo {
  const first = from ?? dateOf(present);
  const until = last !== null && last > first ? last : first;
  const query = new URLSearchParams({ carer: employeeId, kind: absence, from: first, last: until });
  const name = roster.employee(employeeId)?.name ?? employeeId;
  const days = until === first ? formatDate(first) : `${formatDate(first)} to ${formatDate(until)}`;
  const lead = {
    href: `/rota/absences?${query}`,
    label: `Record that ${name} is off, ${days}`,
    visit_id: null,
  };
  return { action: "record_absence", ...lead, options: [lead] };
}

/** The coming visits that fit what is said; "it" is the visit that was booked last. */
function visitsMeant({ visit: said }: VisitIntent, { rota }: Roster, present: LocalDateTime): StoredVisit[] {
  const { patientId, employeeId, services, date, startTime, window } = said;
  const all =
    patientId !== null
      ? rota.visitsOfPatient(patientId, present, END_OF_TIME)
      : employeeId !== null
        ? rota.visitsOfEmployee(employeeId, present, END_OF_TIME)
        : rota.visitsBetween(present, END_OF_TIME, Number.MAX_SAFE_INTEGER);
  const coming = all.filter(({ cancelledAt, startTime: start }) => cancelledAt === null && start >= present);
  const carers = rota.assignmentsByVisit(coming);
  const fits: ((visit: StoredVisit) => boolean)[] = [
    (visit) => date === null || dateOf(visit.startTime) === date,
    (visit) => employeeId === null || hasCarer(carers.get(visit.id) ?? [], employeeId),
    (visit) => startTime === null || timeOf(visit.startTime) === startTime,
    (visit) =>
      window === null || (timeOf(visit.startTime) >= window.from && timeOf(visit.startTime) <= window.to),
    (visit) => services.length === 0 || services.some((service) => visit.services.includes(service)),
  ];
  // What fits none of the visits was said loosely: the day and the person still say which ones may be meant.
  const meant = fits.reduce((visits, fit) => (visits.some(fit) ? visits.filter(fit) : visits), [...coming]);
  const isSaid = patientId !== null || employeeId !== null || date !== null;
  return isSaid ? meant.sort(byStart) : meant.sort((a, b) => b.id - a.id);
}

const byStart = (a: StoredVisit, b: StoredVisit) => a.startTime.localeCompare(b.startTime) || a.id - b.id;

const hasCarer = (assignments: readonly { employeeId: string; cancelledAt: string | null }[], id: string) =>
  assignments.some((one) => one.cancelledAt === null && one.employeeId.toLowerCase() === id.toLowerCase());

function toVisit({ kind, to }: VisitIntent, visit: StoredVisit, roster: Roster): Lead {
  const query = new URLSearchParams({
    do: kind,
    ...(to.date ? { date: to.date } : {}),
    ...(to.startTime ? { start: to.startTime } : {}),
  });
  const name = roster.patient(visit.patientId)?.name ?? visit.patientId;
  const what = visit.services.map((service) => SERVICE_LABELS[service].toLowerCase()).join(" and ");
  const verb = kind === "cancel" ? "Cancel" : "Change";
  const label = `${verb} ${what} for ${name}, ${formatLocal(visit.startTime)}`;
  return { href: `/rota/visits/${visit.id}?${query}`, label, visit_id: visit.id };
}

/** Where the visits are listed, when none of them fits. */
function toRota({ visit: { patientId, date } }: VisitIntent, roster: Roster): Lead {
  if (patientId === null)
    return { href: "/rota", label: "Open the rota and choose the visit", visit_id: null };
  const name = roster.patient(patientId)?.name ?? patientId;
  const week = date === null ? "" : `?week=${date}`;
  const href = `/rota/patients/${encodeURIComponent(patientId)}${week}`;
  return { href, label: `Open the visits of ${name}`, visit_id: null };
}
