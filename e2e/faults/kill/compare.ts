import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type Database from "better-sqlite3";
import { get } from "../../api/support/ask";
import { dataStatus, people } from "../../api/support/calls";
import { withFile } from "../../api/support/file";
import type { RunningServer } from "../../server";
import { halvesIn } from "../halves";
import type { Asked, AssignmentFacts, Ledger } from "./ledger";

const ASSIGNMENTS = `SELECT id, employee_id, patient_id, start_time, duration, version, cancelled_at IS NOT NULL AS cancelled
  FROM assignments`;

/**
 * Whether the file holds everything that was promised, and nothing half; what it does not hold, in words. A
 * request that was on its way may be stored or not, but then as it was asked for. From then on what was found is
 * what has to last.
 */
export function lostFrom(path: string, ledger: Ledger): string[] {
  return withFile(path, (sqlite) => {
    const lost = [
      ...damageOf(sqlite),
      ...lostAssignments(sqlite, ledger),
      ...lostUploads(sqlite, ledger),
      ...lostContacts(sqlite, ledger),
      ...lostBackups(path, ledger),
      ...ledger.odd.splice(0),
    ];
    ledger.settle();
    return lost;
  });
}

function damageOf(sqlite: Database.Database): string[] {
  const integrity = sqlite.pragma("integrity_check", { simple: true });
  const orphans = sqlite.pragma("foreign_key_check") as unknown[];
  return [
    ...(integrity === "ok" ? [] : [`integrity_check: ${integrity}`]),
    ...(orphans.length === 0 ? [] : [`${orphans.length} rows refer to other rows that do not exist`]),
    ...halvesIn(sqlite),
  ];
}

function lostAssignments(sqlite: Database.Database, ledger: Ledger): string[] {
  const rows = sqlite.prepare(ASSIGNMENTS).all() as (AssignmentFacts & { cancelled: number | boolean })[];
  const stored = new Map(rows.map((row) => [row.id, { ...row, cancelled: Boolean(row.cancelled) }]));
  const lost: string[] = [];
  for (const [id, promised] of ledger.assignments) {
    const found = stored.get(id);
    const asked = [...ledger.onTheirWay].find(({ assignment }) => assignment?.id === id);
    if (!found || !(isSame(found, promised) || isAsAsked(found, promised, asked)))
      lost.push(`assignment ${JSON.stringify(promised)} is ${JSON.stringify(found ?? "gone")}`);
  }
  const unpromised = [...stored.keys()].filter((id) => !ledger.assignments.has(id)).length;
  const onTheirWay = [...ledger.onTheirWay].filter(({ kind }) => kind === "assignment").length;
  if (unpromised > onTheirWay) lost.push(`${unpromised} assignments more, when ${onTheirWay} were asked for`);
  for (const [id, found] of stored) ledger.assignments.set(id, found);
  return lost;
}

const isSame = (found: AssignmentFacts, promised: AssignmentFacts): boolean =>
  JSON.stringify(sorted(found)) === JSON.stringify(sorted(promised));

const sorted = (facts: object) => Object.entries(facts).sort(([a], [b]) => a.localeCompare(b));

function isAsAsked(found: AssignmentFacts, promised: AssignmentFacts, asked: Asked | undefined): boolean {
  if (!asked?.assignment || found.version !== promised.version + 1) return false;
  return Object.entries(asked.assignment.wanted).every(
    ([fact, value]) => found[fact as keyof AssignmentFacts] === value,
  );
}

function lostUploads(sqlite: Database.Database, ledger: Ledger): string[] {
  const upload = sqlite.prepare("SELECT employees_count, filename, status FROM data_uploads WHERE id = ?");
  const lost = ledger.uploads.flatMap(({ upload_id, employees_count, filename }) => {
    const found = upload.get(upload_id);
    const isThere =
      JSON.stringify(found) === JSON.stringify({ employees_count, filename, status: "success" });
    return isThere ? [] : [`upload ${upload_id} is ${JSON.stringify(found ?? "gone")}`];
  });
  const note = (sqlite.prepare("SELECT notes FROM employees").pluck().get() ?? null) as string | null;
  const asked = [...ledger.onTheirWay].flatMap(({ upload: number }) => number ?? []);
  const promised = ledger.uploads.at(-1)?.note ?? ledger.note;
  const isLater = ledger.note !== null && numberOf(ledger.note) > numberOf(promised);
  const last = isLater ? ledger.note : promised;
  if (note !== last && !asked.some((one) => one === note))
    lost.push(`people of ${note}, when ${last} was the last`);
  ledger.note = note;
  return lost;
}

const numberOf = (note: string | null): number => Number(/\d+/.exec(note ?? "")?.[0] ?? 0);

function lostContacts(sqlite: Database.Database, ledger: Ledger): string[] {
  const contact = sqlite.prepare("SELECT contact_number FROM employees WHERE employee_id = ?").pluck();
  const asked = [...ledger.onTheirWay].flatMap(({ person }) => person ?? []);
  const ids = new Set([...ledger.contacts.keys(), ...asked.map(({ id }) => id)]);
  return [...ids].flatMap((id) => {
    const found = contact.get(id) as string | undefined;
    const promised = ledger.contacts.get(id);
    const isAsked = asked.some((one) => one.id === id && one.contact === found);
    if (isAsked && found !== undefined) ledger.contacts.set(id, found);
    return isAsked || promised === undefined || found === promised
      ? []
      : [`the number of ${id} is ${found}, when ${promised} was answered`];
  });
}

/** The product keeps the last ten; of those that were answered the newest so many have to be there. */
const BACKUPS_LOOKED_FOR = 5;

function lostBackups(path: string, { backups }: Ledger): string[] {
  return backups.slice(-BACKUPS_LOOKED_FOR).flatMap((name) => {
    const backup = join(path, "../backups", name);
    const manifest = backup.replace(/\.db$/, ".json");
    if (!existsSync(backup) || !existsSync(manifest)) return [`the backup ${name} is gone`];
    const { sha256 } = JSON.parse(readFileSync(manifest, "utf8")) as { sha256: string };
    const found = createHash("sha256").update(readFileSync(backup)).digest("hex");
    return found === sha256 ? [] : [`the backup ${name} is not as its manifest says`];
  });
}

/** Where what the server answers from memory differs from the file, and whether the log is as it was written. */
export async function disagreements(server: RunningServer): Promise<string[]> {
  const { body: health } = await get<{ status: string }>(server, "/health");
  const { body: log } = await get<{ ok: boolean; message: string }>(server, "/database/logs/verify");
  const { body: list } = await get<{ assignments: AssignmentFacts[] }>(server, "/assignments");
  const status = await dataStatus(server);
  const [carers, patients] = [await people(server, "employees"), await people(server, "patients")];
  const remembered = {
    assignments: list.assignments.map(({ id, employee_id, patient_id, start_time, duration, version }) =>
      [id, employee_id, patient_id, start_time, duration, version].join(),
    ),
    carers: carers.map(({ EmployeeID, ContactNumber, Notes }) => [EmployeeID, ContactNumber, Notes].join()),
    patients: patients.map(({ PatientID }) => String(PatientID)),
    counts: [status.employees_count, status.patients_count, status.assignments_count],
  };
  const stored = storedFacts(server.databasePath);
  return [
    ...(health.status === "healthy" ? [] : [`the server says that it is ${health.status}`]),
    ...(log.ok ? [] : [log.message]),
    ...Object.entries(stored).flatMap(([what, facts]) => {
      const known = [...remembered[what as keyof typeof remembered]].map(String);
      return [...known].sort().join("|") === facts.map(String).sort().join("|")
        ? []
        : [`${what} in memory: ${known.length}, in the file: ${facts.length}, or not the same`];
    }),
  ];
}

function storedFacts(
  path: string,
): Record<"assignments" | "carers" | "patients" | "counts", (string | number)[]> {
  return withFile(path, (sqlite) => {
    const column = (sql: string) => sqlite.prepare(sql).pluck().all() as string[];
    const assignments =
      column(`SELECT concat_ws(',', id, employee_id, patient_id, start_time, duration, version)
      FROM assignments WHERE cancelled_at IS NULL`);
    const carers = column("SELECT concat_ws(',', employee_id, contact_number, notes) FROM employees");
    const patients = column("SELECT patient_id FROM patients");
    return { assignments, carers, patients, counts: [carers.length, patients.length, assignments.length] };
  });
}
