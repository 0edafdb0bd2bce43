import { expect } from "@playwright/test";
import { type Answer, ask } from "../../api/support/ask";
import { upload } from "../../api/support/calls";
import type { Assigned, AssignmentKeys } from "../../api/support/contract";
import { query, withFile } from "../../api/support/file";
import type { RunningServer } from "../../server";
import { numberedWorkbook } from "../clients";
import { rowsDigest } from "../rows-digest";

/** A write that was answered with 200, and what the file said then. */
export interface Promised {
  /** The id under which its answer stands in the trace. */
  request: string;
  what: string;
  /** Of all rows, when the answer had come. */
  digest: string;
  /** A backup that the answer named, or none. */
  backup: string | null;
}

/** Something that is asked for. */
export interface Write {
  what: string;
  send(client: Client): Promise<Answer<Record<string, unknown>>>;
}

/** Sends one write after the other, and notes what each of them promised. */
export class Client {
  readonly promised: Promised[] = [];
  private readonly made: AssignmentKeys[] = [];
  private slot = 0;
  private workbook = 0;
  private lastBackup: string | null = null;

  constructor(private readonly server: RunningServer) {}

  private headers(): Record<string, string> {
    return { "x-request-id": requestName(this.promised.length) };
  }

  /** Sends a JSON body. */
  send(method: string, path: string, body: unknown): Promise<Answer<Record<string, unknown>>> {
    return ask(this.server, {
      method,
      path,
      headers: { "content-type": "application/json", ...this.headers() },
      body: JSON.stringify(body),
    });
  }

  upload(): Promise<Answer<Record<string, unknown>>> {
    this.workbook += 1;
    const bytes = numberedWorkbook(this.workbook, CARERS);
    return upload<Record<string, unknown>>(this.server, bytes, { headers: this.headers() });
  }

  /** A visit at a time of its own. */
  assign(): Promise<Answer<Record<string, unknown>>> {
    const slot = this.slot++;
    const day = 24 + Math.floor(slot / 28);
    return this.send("POST", "/assign-employee", {
      patient_id: `P${1 + (Math.floor(slot / 14) % 2)}`,
      service_type: "exercise",
      duration: 30,
      date: `2026-11-${day}`,
      start_time: `${String(8 + (slot % 14)).padStart(2, "0")}:00`,
    });
  }

  /** The newest assignment that was answered. */
  latest(): string {
    return `/assignments/${this.made.at(-1)?.id}`;
  }

  restore(): Promise<Answer<Record<string, unknown>>> {
    return this.send("POST", "/database/restore", { backup: this.lastBackup });
  }

  /** Does one write, which has to be taken, and looks whether the file says what was answered. */
  async write({ what, send }: Write): Promise<void> {
    const answer = await send(this);
    expect(answer.status, `${what}: ${answer.text}`).toBe(200);
    const { body } = answer;
    const { assignments = [] } = body as Partial<Assigned>;
    for (const { id, employee_id, start_time, duration } of assignments) {
      const [row] = query(this.server.databasePath, "SELECT * FROM assignments WHERE id = ?", id);
      expect(row, what).toMatchObject({ employee_id, start_time, duration });
    }
    if (what === "an assignment") this.made.push(...assignments);
    const backup = ((what === "a backup" ? body.name : body.backup) ?? null) as string | null;
    // What an upload replaced is copied page by page in another order than what was asked for: both are restored.
    if (backup !== null && what !== "a restore") this.lastBackup = backup;
    const digest = withFile(this.server.databasePath, rowsDigest);
    this.promised.push({ request: requestName(this.promised.length), what, digest, backup });
  }
}

const CARERS = 6;

const requestName = (number: number): string => `power-cut-${String(number).padStart(4, "0")}`;

export const UPLOAD: Write = { what: "an upload", send: (client) => client.upload() };
export const ASSIGNMENT: Write = { what: "an assignment", send: (client) => client.assign() };
const RESTORE: Write = { what: "a restore", send: (client) => client.restore() };

/** A Monday, after all of the single visits. */
const WEEK = "2026-12-07";

/** One of each thing that is answered once it is stored. */
export const WRITES: Write[] = [
  UPLOAD,
  ASSIGNMENT,
  ASSIGNMENT,
  { what: "a change", send: (client) => client.send("PATCH", client.latest(), { duration: 45 }) },
  { what: "a change taken back", send: (client) => client.send("POST", `${client.latest()}/undo`, {}) },
  { what: "a backup", send: (client) => client.send("POST", "/database/backup", {}) },
  { what: "a cancellation", send: (client) => client.send("DELETE", client.latest(), { reason: "Ill" }) },
  {
    what: "a change of a person",
    send: (client) => client.send("PATCH", "/employees/E101", { ContactNumber: "07700900999" }),
  },
  { what: "care packages", send: (client) => client.send("POST", "/care-packages/confirm", {}) },
  {
    what: "a generated week",
    send: (client) => client.send("POST", "/generate-weekly-rota", { week: WEEK, seconds: 1 }),
  },
  { what: "a publication", send: (client) => client.send("POST", `/rota-weeks/${WEEK}/publish`, {}) },
  RESTORE,
  ASSIGNMENT,
  UPLOAD,
  ASSIGNMENT,
  RESTORE,
  ASSIGNMENT,
];
