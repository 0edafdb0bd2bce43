/**
 * `npm run bench -- timeline`: opening and dragging on a day of a big branch, 100 carers with 400 visits, in a real
 * browser. `-- timeline keep` leaves the server there for a look until it is stopped. Talks to 127.0.0.1 only.
 */
import Database from "better-sqlite3";
import { newFolder, type RunningServer, removeFolder, startServer } from "../e2e/server";
import { currentWorkbook } from "../e2e/workbooks/make-workbooks";
import { run } from "../scripts/lib/run.mjs";

const MONDAY = "2026-11-30";
const CARERS = 100;
const PATIENTS = 300;
const DAYS = 7;
/** Every so many visits is a double-up, and as many are uncovered. */
const EACH_DOUBLE_UP = 16;
const EACH_UNCOVERED = 30;
const SERVICES = [
  '["personal_care"]',
  '["medicine"]',
  '["meal_prep"]',
  '["personal_care","medicine"]',
  '["companionship"]',
];
const STARTS = ["07:15", "09:30", "12:00", "16:45", "19:00"];
const DURATIONS = [30, 45, 60, 30, 45];

const id = (letter: string, index: number) => `${letter}${String(index + 1).padStart(3, "0")}`;

/** Four visits a carer and day, written into a stopped server's file. */
function fill(path: string): void {
  const sqlite = new Database(path);
  const visit = sqlite.prepare(
    `INSERT INTO visits (patient_id, services, start_time, duration, carers_needed, created_at, updated_at)
     VALUES (?, ?, ?, ?, ?, '2026-11-22 08:00:00', '2026-11-22 08:00:00')`,
  );
  const assignment = sqlite.prepare(
    `INSERT INTO assignments (visit_id, employee_id, employee_name, patient_id, patient_name, service_type,
       assigned_time, start_time, end_time, duration, created_at)
     VALUES (?, ?, '', ?, '', 'personal_care', ?, ?, ?, ?, '2026-11-22 08:00:00')`,
  );
  sqlite.transaction(() => {
    for (let index = 0; index < CARERS * 4 * DAYS; index += 1) {
      const round = Math.floor(index / CARERS);
      const carer = index % CARERS;
      const [day, turn] = [Math.floor(round / 4), ((round % 4) + carer) % STARTS.length];
      const date = new Date(Date.UTC(2026, 10, 30 + day)).toISOString().slice(0, 10);
      const start = `${date}T${STARTS[turn]}`;
      const duration = DURATIONS[turn] as number;
      const end = new Date(Date.parse(`${start}Z`) + duration * 60_000).toISOString().slice(0, 16);
      const patient = id("P", (index * 7 + day) % PATIENTS);
      const isDoubleUp = index % EACH_DOUBLE_UP === 0;
      const { lastInsertRowid } = visit.run(
        patient,
        SERVICES[index % SERVICES.length],
        start,
        duration,
        isDoubleUp ? 2 : 1,
      );
      if (index % EACH_UNCOVERED === 1) continue;
      for (const who of isDoubleUp ? [carer, (carer + 3) % CARERS] : [carer])
        assignment.run(lastInsertRowid, id("E", who), patient, start, start, end, duration);
    }
  })();
  sqlite.close();
}

async function bigBranch(folder: string): Promise<RunningServer> {
  const env = { ROTA_NOW: `${MONDAY}T08:00` };
  const empty = await startServer({ folder, env });
  const form = new FormData();
  form.append(
    "file",
    new Blob([currentWorkbook({ employees: CARERS, patients: PATIENTS }) as BlobPart]),
    "big.xlsx",
  );
  const answer = await fetch(`${empty.url}/upload-data`, { method: "POST", body: form });
  if (!answer.ok) throw new Error(await answer.text());
  await empty.stop();
  fill(empty.databasePath);
  return startServer({ folder, env });
}

const folder = newFolder();
const server = await bigBranch(folder);
try {
  if (process.argv[2] === "keep") {
    process.stdout.write(`${server.url}/rota?day=${MONDAY}\n`);
    await new Promise((resolve) => process.once("SIGINT", resolve));
  } else await run(process.execPath, ["scripts/timeline-trace.mjs", server.url, MONDAY]);
} finally {
  await server.stop();
  removeFolder(folder);
}
