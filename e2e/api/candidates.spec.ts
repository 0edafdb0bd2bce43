import { expect, apiTest as test } from "../fixtures";
import { get } from "./support/ask";
import { assigned, uploaded } from "./support/calls";
import { expectProblem } from "./support/problems";
import type { CandidateKeys } from "./support/rota-doors";
import { sharedServer } from "./support/shared-server";
import { smallBranch } from "./support/small-branch";

interface Candidates {
  duration: number;
  candidates: CandidateKeys[];
  counts: { may: number; override: number; may_not: number };
  reasons: { rule: string; count: number }[];
  clash: string | null;
}

const server = sharedServer((place) => uploaded(place, smallBranch()));
const ask = (query: string, patient = "P010") =>
  get<Candidates>(server(), `/patients/${patient}/candidates?${query}`);

test("every employee is listed: who may in order with each term, who may not with each rule", async () => {
  const { body } = await ask("service=exercise&start=2026-11-25T10:00");
  expect(body.duration).toBe(60);
  expect(body.candidates).toHaveLength(7);
  const by = (standing: string) =>
    body.candidates.filter((one) => one.standing === standing).map(({ employee_id }) => employee_id);
  expect(body.counts).toEqual({ may: 4, override: 1, may_not: 2 });
  expect(by("override")).toEqual(["E003"]);
  expect(new Set(by("may not"))).toEqual(new Set(["E005", "E007"]));
  // Whose hours nobody recorded comes last of those who may.
  expect(by("may").at(-1)).toBe("E006");
  for (const { score, terms, standing } of body.candidates) {
    if (standing === "may not") continue;
    const sum = terms.reduce((total, { points }) => total + points, 0);
    expect(sum).toBeCloseTo(score ?? Number.NaN, 1);
    expect(terms.map(({ name }) => name)).toContain("continuity");
  }
  const scores = body.candidates.filter(({ standing }) => standing === "may").map(({ score }) => score ?? 0);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
  const expired = body.candidates.find(({ employee_id }) => employee_id === "E005");
  expect(expired?.findings).toMatchObject([
    { rule: "certificate-valid", finding: "expired", severity: "block" },
  ]);
});

test("the nearest miss is told", async () => {
  await assigned(server(), {
    ...{ patient_id: "P001", service_type: "exercise", employee_id: "E001" },
    ...{ date: "2026-11-26", start_time: "10:00", duration: 45 },
  });
  const { body } = await ask("service=exercise&start=2026-11-26T10:30&duration=30");
  const booked = body.candidates.find(({ employee_id }) => employee_id === "E001");
  expect(booked).toMatchObject({ standing: "may not", miss: "free from 10:45" });
  const night = body.candidates.find(({ employee_id }) => employee_id === "E003");
  expect(night).toMatchObject({ standing: "override", miss: "works until 04:00" });
});

test("demands, several services and a patient's own visits count", async () => {
  const medicine = await ask("service=medicine,cleaning&start=2026-11-27T10:00&language=Polish&vehicle=true");
  expect(medicine.body.counts.may).toBe(0);
  expect(new Set(medicine.body.reasons.map(({ rule }) => rule))).toEqual(
    new Set(["inactive", "medication-nurse", "certificate-valid", "language", "vehicle", "within-hours"]),
  );
  const clash = await ask("service=cleaning&start=2026-11-26T10:15", "P001");
  expect(clash.body.clash).toMatch(/Marek Smith already has a visit by/);
});

test("asking wrongly is answered with what to do", async () => {
  expectProblem(await ask("service=exercise"), 400, [/start/]);
  expectProblem(await ask("start=2026-11-25T10:00"), 400, [/service/]);
  expectProblem(await ask("service=juggling&start=2026-11-25T10:00"), 400, [/service/]);
  expectProblem(await ask("service=exercise&start=25.11.2026"), 400, [/start/]);
  expectProblem(await ask("service=exercise&start=2026-11-25T10:00&duration=2000"), 400, [/duration/]);
  expectProblem(await ask("service=exercise&start=2027-03-28T01:30"), 422, [/clocks/]);
  expectProblem(await ask("service=exercise&start=2026-11-25T10:00", "P999"), 404);
});
