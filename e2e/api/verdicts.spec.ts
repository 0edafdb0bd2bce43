import { expect, apiTest as test } from "../fixtures";
import { ask, get, post } from "./support/ask";
import { assigned, uploaded } from "./support/calls";
import { sharedServer } from "./support/shared-server";
import { smallBranch } from "./support/small-branch";

interface Verdict {
  employee_id: string;
  standing: "may" | "override" | "may not";
  first: string | null;
  extra_travel: number | null;
}

interface Verdicts {
  start_time: string;
  refused: string | null;
  verdicts: Verdict[];
}

const send = (method: string, path: string, body: object) =>
  ask(server(), {
    method,
    path,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

const server = sharedServer((place) => uploaded(place, smallBranch()));

const verdictsOf = async (visit: number, query = ""): Promise<Verdicts> => {
  const { status, body } = await get<Verdicts>(server(), `/visits/${visit}/verdicts${query}`);
  expect(status).toBe(200);
  return body;
};

const standings = (verdicts: readonly { employee_id: string; standing: string }[]) =>
  Object.fromEntries(verdicts.map(({ employee_id, standing }) => [employee_id, standing]));

/** A visit that was booked and has lost its carer. */
async function waiting(fields: Record<string, unknown>): Promise<number> {
  const { assignment } = await assigned(server(), { override_reason: "Asked for", ...fields });
  expect((await send("DELETE", `/assignments/${assignment.id}`, { reason: "Off" })).status).toBe(200);
  return assignment.visit_id as number;
}

const CASES = [
  {
    patient_id: "P001",
    service_type: "medicine",
    date: "2026-11-24",
    start_time: "09:00",
    employee_id: "E001",
  },
  {
    patient_id: "P002",
    service_type: "exercise",
    date: "2026-11-24",
    start_time: "20:30",
    employee_id: "E001",
  },
  {
    patient_id: "P003",
    service_type: "companionship",
    date: "2026-11-25",
    start_time: "23:00",
    employee_id: "E003",
  },
  {
    patient_id: "P010",
    service_type: "personal_care",
    date: "2026-11-26",
    start_time: "11:00",
    employee_id: "E002",
  },
  {
    patient_id: "2-254",
    service_type: "shopping",
    date: "2026-11-27",
    start_time: "06:30",
    employee_id: "E001",
  },
];

test("a verdict is what a request for the very visit says of each carer, and travel is the same", async () => {
  for (const fields of CASES) {
    const visit = await waiting(fields);
    const { verdicts, refused } = await verdictsOf(visit);
    expect(refused).toBeNull();
    const { employee_id: _, ...open } = fields;
    const { body } = await post<{
      understood: { candidates: (Verdict & { findings: { sentence: string }[] })[] }[];
    }>(server(), "/assign-employee?dry_run=true", { ...open, duration: undefined });
    const candidates = body.understood[0]?.candidates ?? [];
    expect(standings(verdicts)).toEqual(standings(candidates));
    for (const one of candidates.filter(({ standing }) => standing !== "may not")) {
      expect(verdicts.find(({ employee_id: id }) => id === one.employee_id)?.extra_travel).toBe(
        one.extra_travel,
      );
    }
    // And what is done about it is what was said.
    for (const verdict of verdicts) {
      const asking = { ...open, employee_id: verdict.employee_id };
      const bare = await post<{ assignment: { id: number } }>(server(), "/assign-employee", asking);
      if (verdict.standing === "may") {
        expect(bare.status, JSON.stringify(verdict)).toBe(200);
        await send("DELETE", `/assignments/${bare.body.assignment.id}`, { reason: "Again" });
        continue;
      }
      expect(bare.status, JSON.stringify(verdict)).toBeGreaterThanOrEqual(409);
      expect(verdict.first, verdict.employee_id).toMatch(/\.$/);
      if (verdict.standing !== "override") continue;
      const passed = await post<{ assignment: { id: number } }>(server(), "/assign-employee", {
        ...asking,
        override_reason: "Asked for",
      });
      expect(passed.status, JSON.stringify(verdict)).toBe(200);
      await send("DELETE", `/assignments/${passed.body.assignment.id}`, { reason: "Again" });
    }
  }
});

test("another time is judged as a change to it would be: past, taken by the patient, or for the second carer too", async () => {
  const both = await assigned(server(), {
    patient_id: "P001",
    service_type: "exercise",
    date: "2026-12-01",
    start_time: "11:00",
    carers: 2,
    employee_ids: ["E001", "E002"],
  });
  const [first, second] = both.assignments;
  const visit = first?.visit_id as number;
  const same = standings((await verdictsOf(visit, `?assignment=${first?.id}`)).verdicts);
  expect(same).toMatchObject({ E001: "may", E002: "may not" });

  const passed = await verdictsOf(visit, `?assignment=${first?.id}&start=2026-11-20T11:00`);
  expect(passed.refused).toContain("has passed");
  await assigned(server(), {
    patient_id: "P001",
    service_type: "shopping",
    date: "2026-12-01",
    start_time: "15:00",
    employee_id: "E006",
  });
  const taken = await verdictsOf(visit, `?assignment=${first?.id}&start=2026-12-01T15:30`);
  expect(taken.refused).toContain("already has a visit");

  // At 22:00 the other carer would need a reason too, so everybody does.
  const late = await verdictsOf(visit, `?assignment=${first?.id}&start=2026-12-01T22:00`);
  const night = late.verdicts.find(({ employee_id: id }) => id === "E003");
  expect(night).toMatchObject({ standing: "override" });
  expect(night?.first).toContain("Bethan Holkham");
  const moved = await send("PATCH", `/assignments/${first?.id}`, {
    employee_id: "E003",
    start_time: "22:00",
  });
  expect(moved.status).toBe(422);
  expect(second?.employee_id).toBe("E002");
});

test("what cannot be asked is refused in a sentence", async () => {
  for (const [path, status] of [
    ["/visits/9999/verdicts", 404],
    ["/visits/1/verdicts?start=soon", 400],
    ["/visits/1/verdicts?duration=1", 400],
    ["/visits/1/verdicts?assignment=x", 400],
    ["/rota-days/soon", 404],
    ["/rota-days/2026-02-30", 404],
  ] as const) {
    expect((await get(server(), path)).status, path).toBe(status);
  }
});
