import { type Answer, get, post } from "../../api/support/ask";
import { assign, upload } from "../../api/support/calls";
import type { Assigned, AssignmentKeys, Uploaded } from "../../api/support/contract";
import { edit } from "../../api/support/import";
import { send } from "../../api/support/rota-doors";
import type { RunningServer } from "../../server";
import { freeSlots, numberedWorkbook, type Slot } from "../clients";
import type { Chance } from "../random";
import type { Asked, AssignmentFacts, Kind, Ledger, Wanted } from "./ledger";

/** What lasts from one server of a folder to the next. */
export interface Branch {
  ledger: Ledger;
  chance: Chance;
  slots: Iterator<Slot, never>;
  uploads: number;
}

export const newBranch = (ledger: Ledger, chance: Chance): Branch => ({
  ledger,
  chance,
  slots: freeSlots(),
  uploads: 0,
});

/** Who is told of requests that leave and of writes that were answered. */
export interface Watcher {
  left(kind: Kind): void;
  answered(kind: Kind): void;
}

/** Refusals that may be had: the slot is taken, the rules forbid it, there is nothing to take back. */
const HONEST = [409, 412, 422];

const READS = ["/data-status", "/assignments", "/employees", "/visits", "/database/logs?limit=20", "/health"];

/** One request of each kind, with what it promises written on the ledger. Each rejects when the server is gone. */
export class Requests {
  constructor(
    private readonly server: RunningServer,
    private readonly branch: Branch,
    private readonly watcher: Watcher,
  ) {}

  /** Sends what is asked for; it stays on its way when no answer comes. Null for an honest refusal. */
  private async answer<Body>(asked: Asked, ask: () => Promise<Answer<Body>>): Promise<Body | null> {
    const { ledger } = this.branch;
    ledger.onTheirWay.add(asked);
    const coming = ask();
    this.watcher.left(asked.kind);
    const { status, text } = await coming.catch((error) => {
      // It never arrived.
      if (error.code === "ECONNREFUSED") ledger.onTheirWay.delete(asked);
      throw error;
    });
    ledger.onTheirWay.delete(asked);
    if (status === 200) {
      ledger.answered[asked.kind] += 1;
      this.watcher.answered(asked.kind);
      return JSON.parse(text) as Body;
    }
    if (!HONEST.includes(status)) ledger.odd.push(`${asked.kind}: ${status} ${text}`);
    return null;
  }

  async read(): Promise<void> {
    await get(this.server, this.branch.chance.oneOf(READS));
  }

  async upload(): Promise<void> {
    this.branch.uploads += 1;
    const note = `upload ${this.branch.uploads}`;
    const workbook = numberedWorkbook(this.branch.uploads);
    const body = await this.answer<Uploaded>({ kind: "upload", upload: note }, () =>
      upload(this.server, workbook),
    );
    if (body) this.branch.ledger.uploads.push({ ...body, note });
  }

  async assign(): Promise<void> {
    const slot = this.branch.slots.next().value;
    const request = { ...slot, service_type: "exercise", duration: 45 };
    const body = await this.answer<Assigned>(
      { kind: "assignment" },
      () => assign(this.server, request) as unknown as Promise<Answer<Assigned>>,
    );
    for (const assignment of body?.assignments ?? []) this.branch.ledger.promise(assignment);
  }

  /** Returns the name of the backup, null when none was taken. */
  async backUp(): Promise<string | null> {
    const body = await this.answer<{ name: string }>({ kind: "backup" }, () =>
      post<{ name: string }>(this.server, "/database/backup"),
    );
    if (body) this.branch.ledger.backups.push(body.name);
    return body?.name ?? null;
  }

  /** Of a backup that was taken just before: what comes back is what is there. */
  async restore(): Promise<void> {
    const backup = await this.backUp();
    if (backup === null) return;
    const body = await this.answer<{ backup: string }>({ kind: "restore" }, () =>
      post<{ backup: string }>(this.server, "/database/restore", { backup }),
    );
    if (body) this.branch.ledger.backups.push(body.backup);
  }

  async editPerson(id: string): Promise<void> {
    const contact = `07700${String(100_000 + this.branch.chance.below(900_000))}`;
    const body = await this.answer({ kind: "person edit", person: { id, contact } }, () =>
      edit(this.server, `/employees/${id}`, { ContactNumber: contact }),
    );
    if (body) this.branch.ledger.contacts.set(id, contact);
  }

  /** Changes an assignment, ends it, or takes its last change back. */
  async change(kind: "change" | "cancellation" | "undo", facts: AssignmentFacts): Promise<void> {
    const { ledger, chance } = this.branch;
    const path = `/assignments/${facts.id}`;
    const minute = chance.oneOf(["00", "15"]);
    const duration = chance.oneOf([30, 45]);
    const wish = { start_time: `${facts.start_time.slice(11, 14)}${minute}`, duration };
    const { method, target, body, wanted } = {
      change: {
        method: "PATCH",
        target: path,
        body: wish,
        wanted: { start_time: `${facts.start_time.slice(0, 14)}${minute}`, duration },
      },
      cancellation: {
        method: "DELETE",
        target: path,
        body: { reason: "No longer wanted" },
        wanted: { cancelled: true },
      },
      undo: { method: "POST", target: `${path}/undo`, body: {}, wanted: {} },
    }[kind] satisfies { wanted: Wanted; method: string; target: string; body: object };
    const asked: Asked = { kind, assignment: { id: facts.id, wanted } };
    const answer = await this.answer<{ assignments: AssignmentKeys[] }>(asked, () =>
      send(this.server, method, target, body),
    );
    for (const one of answer?.assignments ?? []) ledger.promise(one);
  }
}
