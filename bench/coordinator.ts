import { performance } from "node:perf_hooks";
import { chanceFrom } from "../e2e/faults/random";

/** Milliseconds of each answer, by what was asked. */
export type Times = Record<"read" | "write", number[]>;

const PATIENTS = 1000;
const EMPLOYEES = 500;

/** What one coordinator counted: every answer that is neither taken nor refused in words is a fault. */
export interface Counted {
  answers: Record<string, number>;
  booked: number[];
}

/** One coordinator at work until `until`: looks, asks and books, with a pause of some seconds in between. */
export async function work(
  url: string,
  seed: number,
  until: number,
  times: Times,
  counted: Counted,
): Promise<void> {
  const random = chanceFrom(seed).next;
  const whole = (most: number) => Math.floor(random() * most);
  const patient = () => `P${String(whole(PATIENTS) + 1).padStart(3, "0")}`;
  const employee = () => `E${String(whole(EMPLOYEES) + 1).padStart(3, "0")}`;
  const day = () => `2026-11-${24 + whole(7)}`;
  const time = () => `${String(7 + whole(14)).padStart(2, "0")}:${["00", "15", "30", "45"][whole(4)]}`;
  const reads = [
    () => "/data-status",
    () => `/rota?day=${day()}`,
    () => `/visits?from=${day()}&until=2026-12-01&employee=${employee()}`,
    () => `/patients/${patient()}/candidates?service=cleaning&start=${day()}T${time()}`,
    () => `/people/patients/${patient()}`,
    () => "/",
    () => "/database/logs?limit=50",
    () => `/rota/carers/${employee()}?day=${day()}`,
  ];
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 2000 + random() * 6000));
    const isWrite = random() < 0.3;
    const began = performance.now();
    const response = isWrite
      ? await write(url, { patient: patient(), day: day(), time: time() }, counted.booked, whole)
      : await fetch(url + (reads[whole(reads.length)] as () => string)());
    const text = await response.text();
    times[isWrite ? "write" : "read"].push(performance.now() - began);
    counted.answers[response.status] = (counted.answers[response.status] ?? 0) + 1;
    if (isWrite && response.ok) {
      const { assignment } = JSON.parse(text) as { assignment?: { id: number } };
      if (assignment) counted.booked.push(assignment.id);
    }
  }
}

function write(
  url: string,
  asked: { patient: string; day: string; time: string },
  booked: number[],
  whole: (most: number) => number,
): Promise<Response> {
  const json = { "content-type": "application/json" };
  const known = booked[whole(booked.length)];
  if (known !== undefined && whole(3) === 0) {
    const body = JSON.stringify({ start_time: asked.time });
    return fetch(`${url}/assignments/${known}`, { method: "PATCH", headers: json, body });
  }
  const fields = {
    patient_id: asked.patient,
    service_type: "cleaning",
    date: asked.day,
    start_time: asked.time,
  };
  return fetch(`${url}/assign-employee`, { method: "POST", headers: json, body: JSON.stringify(fields) });
}
