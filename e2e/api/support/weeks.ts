import { expect } from "@playwright/test";
import type { GenerateAnswer } from "../../../lib/services/rota-drafts/generate-week";
import { ask, get, type Place, post } from "./ask";

/** The week after the one of the tests' clock. */
export const NEXT_WEEK = "2026-11-30";

/** A short search: these tests look at what becomes of a rota, not at how good it is. */
const SHORT = { seconds: 1 };

/** Generates a week, which has to work. */
export async function generated(place: Place, body: object = {}): Promise<GenerateAnswer> {
  const answer = await post<GenerateAnswer>(place, "/generate-weekly-rota", { ...SHORT, ...body });
  expect(answer.status, answer.text).toBe(200);
  return answer.body;
}

/** A draft as `GET /rota-drafts/{id}` answers it. */
export interface DraftAnswer {
  draft_id: string;
  state: string;
  progress: { visits: number; covered: number };
  applied: number;
  result: null | {
    changes: number;
    most_covered: number | null;
    difference: { kind: string; employee_id: string; patient_id: string; sentence: string }[];
    figures: { visits: number; covered: number; medication_by_others: number };
    carers: { employee_id: string; visits: number }[];
    patients: { patient_id: string; carers: number }[];
    uncovered: { reasons: { rule: string; count: number; sentence: string }[]; would_help: string[] }[];
  };
}

/** Begins a draft and waits until it is done. */
export async function draftOf(place: Place, body: object): Promise<DraftAnswer> {
  const begun = await post<{ draft_id: string }>(place, "/rota-drafts", { ...SHORT, ...body });
  expect(begun.status, begun.text).toBe(202);
  expect(begun.headers.location).toBe(`/rota-drafts/${begun.body.draft_id}`);
  await expect
    .poll(async () => (await get<DraftAnswer>(place, `/rota-drafts/${begun.body.draft_id}`)).body.state, {
      timeout: 60_000,
    })
    .toBe("ready");
  return (await get<DraftAnswer>(place, `/rota-drafts/${begun.body.draft_id}`)).body;
}

/** Ends an assignment, so that its visit needs a carer again. */
export async function takenOff(place: Place, id: number | undefined): Promise<void> {
  const answer = await ask(place, {
    method: "DELETE",
    path: `/assignments/${id}`,
    headers: { "content-type": "application/json" },
    body: '{"reason":"ill"}',
  });
  expect(answer.status, answer.text).toBe(200);
}
