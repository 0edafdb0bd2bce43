import type { OtherIntent, Question, UnderstoodVisit, Urgency } from "@/lib/domain/request";
import { SERVICES, type Service } from "@/lib/domain/service";
import type { LocalDateTime } from "@/lib/domain/time";
import { askBetweenAlternatives } from "./alternatives";
import type { Canvas } from "./canvas";
import { has, ofKind } from "./groups";
import { joinDays, leaveOutMorningAfter } from "./join-days";
import { joinPeople } from "./join-people";
import type { Mention, PersonWords } from "./mentions";
import { type FreeNote, freeNotes, notesText } from "./notes";
import { askForPairing } from "./pairing-question";
import { problemsOf, settlePerson, WHICH_PATIENT, WHICH_SERVICE, withoutRepeats } from "./questions";
import { respectively } from "./respectively";
import { settleTime } from "./settle-time";
import { shareBetweenVisits } from "./shared-details";
import { splitIntoVisits } from "./split";

function urgencyOf(mentions: Mention[]): Urgency {
  const said = ofKind(mentions, "urgency").map(({ urgency }) => urgency);
  return said.includes("high") ? "high" : (said[0] ?? "medium");
}

function howLong(lengths: number[]): Question {
  const message = `These are different lengths: ${lengths.join(" and ")} minutes. Which one is it?`;
  return { field: "duration", message, choices: lengths.map(String) };
}

/** The services that are named; for a `lunch call` without any, the meal. */
function servicesOf(mentions: Mention[]): Service[] {
  const named = SERVICES.filter((service) =>
    ofKind(mentions, "service").some((each) => each.service === service),
  );
  const asked = problemsOf(mentions).some(({ field }) => field === "service_type");
  return named.length === 0 && !asked && has(mentions, "meal_visit") ? ["meal_prep"] : named;
}

/** The carers who are named: one, or the two of a double-up. */
function carersOf(people: PersonWords[], needed: number): { ids: string[]; question: Question | null } {
  const { id, question } = settlePerson("employee_id", people);
  if (id !== null) return { ids: [id], question };
  const isSure = people.every(({ fitting }) => fitting.length === 1);
  const ids = [...new Set(people.flatMap(({ fitting }) => fitting.map((person) => person.id)))];
  return isSure && ids.length === 2 && needed === 2 ? { ids, question: null } : { ids: [], question };
}

/** What one visit is by everything that is said of it. */
export function visitOf(mentions: Mention[], notes: FreeNote[], now: LocalDateTime): UnderstoodVisit {
  const problems = problemsOf(mentions);
  const asked = (field: string) => problems.some((problem) => problem.field === field);
  const patients = ofKind(mentions, "patient").map(({ person }) => person);
  const patient = settlePerson("patient_id", patients);
  const carers = ofKind(mentions, "carers").some((one) => one.carers === 2) ? 2 : 1;
  const { ids, question: whichCarer } = carersOf(
    ofKind(mentions, "employee").map(({ person }) => person),
    carers,
  );
  const named = asked("employee_id") ? [] : ids;
  const when = settleTime(mentions, now);
  const services = servicesOf(mentions);
  const lengths = [...new Set(ofKind(mentions, "duration").map(({ minutes }) => minutes))];
  return {
    patientId: asked("patient_id") ? null : patient.id,
    services,
    date: asked("date") ? null : when.date,
    startTime: asked("start_time") ? null : when.startTime,
    window: asked("start_time") || asked("window") ? null : when.window,
    duration: asked("duration") || lengths.length > 1 ? null : (lengths[0] ?? when.duration),
    employeeId: named[0] ?? null,
    ...(named.length > 1 ? { employeeIds: named } : {}),
    requiredRole: ofKind(mentions, "role").find(({ role }) => role !== null)?.role ?? null,
    gender: ofKind(mentions, "gender")[0]?.gender ?? null,
    language: ofKind(mentions, "language")[0]?.language ?? null,
    vehicle: ofKind(mentions, "vehicle").some(({ vehicle }) => vehicle),
    urgency: urgencyOf(mentions),
    carers,
    notes: notesText(notes),
    unusedWords: notes.flatMap(({ words }) => words),
    questions: withoutRepeats([
      patient.question,
      patients.length === 0 && !asked("patient_id") ? WHICH_PATIENT : null,
      services.length === 0 && !asked("service_type") ? WHICH_SERVICE : null,
      ...when.questions,
      lengths.length > 1 ? howLong(lengths) : null,
      whichCarer,
      ...problems,
    ]),
  };
}

/** What stands for a sentence that asks for no visit: its patient, for the record, and the question. */
export function noVisit(mentions: Mention[], question: Question, otherIntent?: OtherIntent): UnderstoodVisit {
  const said = ofKind(mentions, "patient").map(({ person }) => person);
  return {
    patientId: settlePerson("patient_id", said).id,
    services: [],
    date: null,
    startTime: null,
    window: null,
    duration: null,
    employeeId: null,
    requiredRole: null,
    gender: null,
    language: null,
    vehicle: false,
    urgency: "medium",
    carers: 1,
    notes: null,
    unusedWords: [],
    questions: [question],
    ...(otherIntent ? { otherIntent } : {}),
  };
}

/** The visit that a note is said of: the one whose words stand right before it, else the first. */
function visitOfNote(groups: Mention[][], { start }: FreeNote): number {
  const before = groups.map((group) =>
    Math.max(-1, ...group.map((one) => one.start).filter((at) => at <= start)),
  );
  return before.indexOf(Math.max(...before));
}

/** The visits of a sentence whose words were recognised; at least one. */
export function visitsOf(canvas: Canvas, now: LocalDateTime): UnderstoodVisit[] {
  const notes = freeNotes(canvas);
  joinPeople(canvas);
  leaveOutMorningAfter(canvas);
  joinDays(canvas);
  askBetweenAlternatives(canvas);
  askForPairing(canvas);
  const groups = respectively(canvas) ?? shareBetweenVisits(canvas, splitIntoVisits(canvas));
  return groups.map((mentions, i) =>
    visitOf(
      mentions,
      notes.filter((note) => visitOfNote(groups, note) === i),
      now,
    ),
  );
}
