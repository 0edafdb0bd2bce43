import type { AssignmentKeys, Uploaded } from "../../api/support/contract";

/** What is asked for under load. */
export const KINDS = [
  "upload",
  "assignment",
  "change",
  "cancellation",
  "undo",
  "person edit",
  "backup",
  "restore",
] as const;
export type Kind = (typeof KINDS)[number];

/** An assignment as far as it is compared. */
export interface AssignmentFacts {
  id: number;
  employee_id: string;
  patient_id: string;
  start_time: string;
  duration: number;
  version: number;
  cancelled: boolean;
}

/** What a change makes of an assignment, as far as it can be foretold. */
export type Wanted = Partial<AssignmentFacts>;

/** A request that is on its way: nobody can say whether it is stored until the server has answered. */
export interface Asked {
  kind: Kind;
  assignment?: { id: number; wanted: Wanted };
  person?: { id: string; contact: string };
  upload?: string;
}

/** What a server has promised by answering, and what it was asked for when it was killed. */
export class Ledger {
  /** As the last answer had each of them. */
  readonly assignments = new Map<number, AssignmentFacts>();
  /** With the note that each of them put on every carer. */
  readonly uploads: (Pick<Uploaded, "upload_id" | "employees_count" | "filename"> & { note: string })[] = [];
  /** The note that every carer has, as the file was found last. */
  note: string | null = null;
  /** The phone numbers that were set by hand. */
  readonly contacts = new Map<string, string>();
  /** File names, oldest first. */
  readonly backups: string[] = [];
  readonly onTheirWay = new Set<Asked>();
  /** How many of each were answered with 200. */
  readonly answered: Record<Kind, number> = none();
  /** How often the server was killed while such a request was on its way. */
  readonly cutShort: Record<Kind, number> = none();
  /** Answers that nobody should get, whatever happens to the server. */
  readonly odd: string[] = [];

  /** Notes what the server promised of an assignment. */
  promise(assignment: AssignmentKeys & { version?: number; cancelled?: boolean }): void {
    const { id, employee_id, patient_id, start_time, duration, version = 1, cancelled = false } = assignment;
    this.assignments.set(id, { id, employee_id, patient_id, start_time, duration, version, cancelled });
  }

  /** Whether an upload was stored. */
  hasPeople(): boolean {
    return this.note !== null || this.uploads.length > 0;
  }

  /** Counts what the kill cut short and forgets it; called when the file has been compared. */
  settle(): void {
    for (const { kind } of this.onTheirWay) this.cutShort[kind] += 1;
    this.onTheirWay.clear();
  }
}

function none(): Record<Kind, number> {
  return Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
}

/** `12 uploads, 40 assignments …`, what never happened left out. */
export const inWords = (counts: Record<Kind, number>): string =>
  KINDS.filter((kind) => counts[kind] > 0)
    .map((kind) => `${counts[kind]} ${kind}${counts[kind] === 1 ? "" : "s"}`)
    .join(", ");

export const sumOf = (counts: Record<Kind, number>): number =>
  KINDS.reduce((sum, kind) => sum + counts[kind], 0);
