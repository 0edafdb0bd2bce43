import { ask, get, type Place } from "./ask";

type Keys = Record<string, unknown>;

/** A finding of a rule, as programs read it. */
export interface Found {
  rule: string;
  finding: string;
  severity: string;
  sentence: string;
  miss: string | null;
}

/** One employee for one visit. */
export interface CandidateKeys {
  employee_id: string;
  standing: "may" | "override" | "may not";
  score: number | null;
  terms: { name: string; points: number; of: number; sentence: string }[];
  travel: { minutes: number; from: string; source: string } | null;
  findings: Found[];
  miss: string | null;
}

export interface VisitKeys {
  id: number;
  patient_id: string;
  service_types: string[];
  start_time: string;
  duration: number;
  version: number;
  cancelled: boolean;
}

/** `GET /visits/{id}`. */
export interface VisitRecordKeys {
  visit: VisitKeys & {
    unassigned_reasons: { rule: string; count: number; sentence: string }[];
    notes: string | null;
  };
  assignments: { id: number; employee_id: string; version: number; cancelled: boolean; start_time: string }[];
  lacking: number;
  can_undo: boolean;
  history: { change: string; sentence: string; actor: string | null }[];
  candidates: CandidateKeys[];
  reasons: { rule: string; count: number }[];
  help: { kind: string; employeeId: string | null; startTime: string | null; sentence: string }[];
}

/** `GET /assignments/{id}`. */
export interface AssignmentRecordKeys {
  assignment: Keys & { id: number; employee_id: string; version: number; override_reason: string | null };
  visit: VisitKeys;
  match_cards: {
    rule_version: string;
    decided_at: string;
    card: Keys & { rules: { rule: string; findings: Found[] }[] };
  }[];
  can_undo: boolean;
}

/** Sends a JSON body with any method. */
export const send = <Body = Keys>(
  place: Place,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
) =>
  ask<Body>(place, {
    method,
    path,
    headers: body === undefined ? headers : { "content-type": "application/json", ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });

export const visitRecord = async (place: Place, id: unknown) =>
  (await get<VisitRecordKeys>(place, `/visits/${id}`)).body;

export const assignmentRecord = async (place: Place, id: unknown) =>
  (await get<AssignmentRecordKeys>(place, `/assignments/${id}`)).body;

/** The visits of the rota, unassigned ones first. */
export const rota = async (place: Place, query = "") =>
  (
    await get<{ visits: { visit: VisitKeys; state: string; lacking: number; assignments: Keys[] }[] }>(
      place,
      `/visits${query}`,
    )
  ).body.visits;
