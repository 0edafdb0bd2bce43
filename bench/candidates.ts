/**
 * How long the service takes to rank every carer for a visit, in a process of its own without HTTP around
 * it: `DATABASE_PATH` names a file with people and a week of visits. Prints one line.
 */
import { performance } from "node:perf_hooks";
import { currentRoster } from "@/lib/memory/roster";
import { patientCandidates } from "@/lib/services/rota/patient-candidates";
import { start } from "@/lib/services/start";
import { quantile } from "./quantile";

const ROUNDS = 300;
const WARM_UP = 30;

start();
const { counts, listed } = currentRoster();
const times: number[] = [];
for (let round = 0; round < ROUNDS + WARM_UP; round++) {
  const patient = listed.patients[(round * 37) % listed.patients.length]?.patientId ?? "";
  const hour = String(8 + (round % 12)).padStart(2, "0");
  const question = {
    services: ["cleaning" as const],
    start: `2026-11-${24 + (round % 5)}T${hour}:15`,
    duration: 30,
    demands: { requiredRole: null, language: null, vehicle: false },
    visitId: null,
  };
  const began = performance.now();
  patientCandidates(patient, question);
  if (round >= WARM_UP) times.push(performance.now() - began);
}
const [median, p99] = [quantile(times, 0.5), quantile(times, 0.99)];
process.stdout.write(
  `candidates: ${counts.employees} employees, ${counts.assignments} assignments   median ${median.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms   (goal: under 10 ms)\n`,
);
