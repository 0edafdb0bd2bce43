import { expect, apiTest as test } from "../fixtures";
import { branchWorkbook } from "../workbooks/branch";
import { ask, get, post } from "./support/ask";
import { assigned, logs, uploaded } from "./support/calls";
import type { ProblemDetails } from "./support/contract";
import { expectProblem } from "./support/problems";
import { sharedServer } from "./support/shared-server";
import { employee, patient } from "./support/small-branch";

interface Lead {
  href: string;
  label: string;
  visit_id: number | null;
}

interface Refused extends ProblemDetails {
  questions: { field: string; message: string; choices: string[] }[];
  leads_to?: Lead & { action: string; options: Lead[] };
}

interface Understood {
  understood: {
    patient_id: string | null;
    notes: string | null;
    unused_words: string[];
    gender: string | null;
    leads_to: (Lead & { action: string }) | null;
  }[];
}

const server = sharedServer((place) =>
  uploaded(
    place,
    branchWorkbook(
      [
        employee("E001", "Anna Bell", { Gender: "Female" }),
        employee("E002", "Anna Bell-Price", { Gender: "Female" }),
        employee("E003", "Maeve O’Dowd", { Gender: "Female" }),
        employee("E004", "Łukasz Król", { Gender: "Male", TransportMode: "Bicycle" }),
      ],
      [
        patient("P001", "Bridget Shaw"),
        patient("P002", "Rose Hill"),
        patient("P003", "Rose Hill-Moor"),
        patient("P004", "Bridget O’Brien"),
        patient("P005", "Ida Marsh"),
      ],
    ),
  ),
);

const look = (prompt: string) => post<Understood>(server(), "/assign-employee?dry_run=true", { prompt });
const book = (prompt: string) => post<Refused>(server(), "/assign-employee", { prompt });

for (const [prompt, choice] of [
  ["Shopping for Bridget Okafor tomorrow at 10", "P001 Bridget Shaw"],
  ["shopping for bridget okafor tomorrow at 10", "P001 Bridget Shaw"],
  ["Shopping for Ida Marsh Bell tomorrow at 10", "P005 Ida Marsh"],
  ["P002 Rose Hill Moor shopping tomorrow at 10", "P002 Rose Hill"],
  ["Send Anna Bell Okafor to P001 for shopping tomorrow at 10", "E001 Anna Bell"],
] as const) {
  test(`“${prompt}” asks, with the nearest as a choice, and books nothing`, async () => {
    const before = await get<{ assignments: unknown[] }>(server(), "/assignments");
    const { questions } = expectProblem<Refused>(await book(prompt), 422);
    expect(questions.flatMap(({ choices }) => choices)).toContain(choice);
    const after = await get<{ assignments: unknown[] }>(server(), "/assignments");
    expect(after.body.assignments).toHaveLength(before.body.assignments.length);
  });
}

for (const [prompt, patientId] of [
  ["Shopping for Rose Hill Moor tomorrow at 10", "P003"],
  ["Shopping for Mrs O'Brien tomorrow at 10", "P004"],
  ["Shopping for bridget obrien tomorrow at 10", "P004"],
  ["Shopping for Bridget O’Brien tomorrow at 10 with Lukasz Krol", "P004"],
  ["Shopping for P001 tomorrow at 10 with Maeve O'Dowd", "P001"],
] as const) {
  test(`“${prompt}” is understood`, async () => {
    const { status, body } = await look(prompt);
    expect(status).toBe(200);
    expect(body.understood).toMatchObject([{ patient_id: patientId, questions: [] }]);
  });
}

test("what a sentence says beyond the request is shown, and is in the notes of the visit", async () => {
  const prompt = "Shopping for P001 on 3 December at 10, she likes wholemeal bread";
  const { body } = await look(prompt);
  expect(body.understood[0]).toMatchObject({
    notes: "she likes wholemeal bread",
    unused_words: ["likes", "wholemeal", "bread"],
  });
  const { assignment } = await assigned(server(), { prompt });
  const { visit } = (await get<{ visit: { notes: string } }>(server(), `/visits/${assignment.visit_id}`))
    .body;
  expect(visit.notes).toBe("she likes wholemeal bread");
  const entries = await logs(server());
  expect(JSON.stringify(entries)).not.toContain("wholemeal");
});

test("the gender of the carer is a demand, and stays one of the visit", async () => {
  const { assignment } = await assigned(server(), {
    prompt: "male carer for P005 shopping on 3 December at 12",
  });
  expect(assignment.employee_id).toBe("E004");
  const { visit } = (await get<{ visit: { gender: string } }>(server(), `/visits/${assignment.visit_id}`))
    .body;
  expect(visit.gender).toBe("Male");
});

test("only who was asked for by name is said to be", async () => {
  const at = { patient_id: "P002", service_type: "shopping", start_time: "10:00" };
  const named = await assigned(server(), { ...at, date: "2026-12-09", employee_id: "E001" });
  expect(named.assignment.reasoning).toContain("asked for by name");
  const first = await assigned(server(), {
    ...at,
    date: "2026-12-04",
    employee_id: "E001",
    asked_by_name: [],
  });
  expect(first.assignment.reasoning).not.toContain("by name");
});

test("after an undo the sentence of an assignment is that of its card", async () => {
  const at = { patient_id: "P003", service_type: "shopping", date: "2026-12-07", start_time: "10:00" };
  const { assignment } = await assigned(server(), { ...at, employee_id: "E001" });
  const path = `/assignments/${assignment.id}`;
  const json = { "content-type": "application/json" };
  await ask(server(), {
    method: "PATCH",
    path,
    body: JSON.stringify({ start_time: "11:00" }),
    headers: { ...json, "if-match": '"1"' },
  });
  await ask(server(), { method: "POST", path: `${path}/undo`, headers: { "if-match": '"2"' } });
  const { body } = await get<{
    assignment: { reasoning: string };
    match_cards: { card: { place: number; candidates: number } }[];
  }>(server(), path);
  const { place, candidates } = body.match_cards[0]!.card;
  expect(body.assignment.reasoning).toContain(`number ${place} of ${candidates}`);
});

test("a sentence never cancels or changes by itself: it leads to the page for it", async () => {
  const { assignment } = await assigned(server(), {
    prompt: "Meal prep for P004 on 8 December at 12:30 with Anna Bell-Price",
  });
  const cancel = expectProblem<Refused>(await book("cancel P004's lunch visit on 8 December"), 422);
  expect(cancel.leads_to).toMatchObject({
    action: "cancel_visit",
    visit_id: assignment.visit_id,
    href: `/rota/visits/${assignment.visit_id}?do=cancel`,
  });
  const change = expectProblem<Refused>(await book("move it to 3pm"), 422);
  expect(change.leads_to?.action).toBe("change_visit");
  expect(change.leads_to?.href).toBe(`/rota/visits/${assignment.visit_id}?do=change&start=15%3A00`);
  const absence = expectProblem<Refused>(await book("Maeve O'Dowd has rung in sick"), 422);
  expect(absence.leads_to?.action).toBe("record_absence");
  expect(absence.leads_to?.href).toMatch(
    /^\/rota\/absences\?carer=E003&kind=sick&from=2026-11-\d\d&last=2026-11-\d\d$/,
  );
  const { body } = await look("cancel P004's lunch visit on 8 December");
  expect(body.understood[0]?.leads_to?.visit_id).toBe(assignment.visit_id);
  const { visit } = (await get<{ visit: { cancelled: boolean } }>(server(), `/visits/${assignment.visit_id}`))
    .body;
  expect(visit.cancelled).toBe(false);
});
