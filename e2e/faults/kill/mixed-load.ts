import { type Answer, get, post } from "../../api/support/ask";
import { assign, upload } from "../../api/support/calls";
import type { Assigned, AssignmentKeys, Uploaded } from "../../api/support/contract";
import { edit } from "../../api/support/import";
import { send } from "../../api/support/rota-doors";
import type { RunningServer } from "../../server";
import { freeSlots, numberedWorkbook, type Slot } from "../clients";
import type { Chance } from "../random";
import { Gate } from "./gate";
import type { Asked, AssignmentFacts, Kind, Ledger, Wanted } from "./ledger";

/** How many ask at once. */
const CLIENTS = 5;

/** Refusals that may be had: the slot is taken, the rules forbid it, there is nothing to take back. */
const HONEST = [409, 412, 422];

/** How often each thing is asked for, against the others. */
const WEIGHTS: Record<Kind | "read", number> = {
  read: 8,
  assignment: 8,
  change: 6,
  cancellation: 2,
  undo: 3,
  "person edit": 4,
  upload: 1,
  backup: 1,
  restore: 1,
};

const READS = ["/data-status", "/assignments", "/employees", "/visits", "/database/logs?limit=20", "/health"];

/** What lasts from one server to the next: what is free, and who changes what. */
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

/**
 * Clients that upload, assign, change, cancel, take back, edit, back up, restore and read at once, each one thing
 * after the other, until the server is gone. No two change the same thing at the same time, so that what was
 * answered last is what has to be stored.
 */
export class MixedLoad {
  private readonly gate = new Gate();
  private readonly taken = new Set<string>();
  private readonly waiting = new Map<Kind, () => void>();
  private enough = { count: 0, resolve: () => {} };
  private isGone = false;
  private readonly clients: Promise<void>[];

  constructor(
    private readonly server: RunningServer,
    private readonly branch: Branch,
  ) {
    this.clients = Array.from({ length: CLIENTS }, () => this.untilGone(() => this.anyKind()));
  }

  /** Waits until every client has noticed that the server is gone. */
  async ended(): Promise<void> {
    await Promise.all(this.clients);
  }

  /** Waits until so many writes were answered. */
  async answered(count: number): Promise<void> {
    if (count === 0) return;
    const enough = new Promise<void>((resolve) => {
      this.enough = { count, resolve };
    });
    await Promise.race([enough, this.ended()]);
  }

  /** The moment at which the next request of this kind leaves; one is sent for the purpose. */
  async sent(kind: Kind): Promise<void> {
    const left = new Promise<void>((resolve) => this.waiting.set(kind, resolve));
    const asking = this.untilGone(() => (this.waiting.has(kind) ? kind : this.anyKind()));
    this.clients.push(asking);
    await Promise.race([left, asking]);
  }

  private async untilGone(next: () => Kind | "read"): Promise<void> {
    while (!this.isGone) {
      try {
        await this.one(next());
      } catch {
        // The connection broke: the server is gone. What it was asked for stays on the ledger.
        this.isGone = true;
      }
    }
  }

  private anyKind(): Kind | "read" {
    const kinds = Object.entries(WEIGHTS) as [Kind | "read", number][];
    const all = kinds.flatMap(([kind, weight]) => Array.from({ length: weight }, () => kind));
    return this.branch.chance.oneOf(all);
  }

  private one(kind: Kind | "read"): Promise<void> {
    // Until there are people, nothing else can be done.
    if (!this.branch.ledger.hasPeople()) return this.gate.together(() => this.together("upload"));
    if (kind === "restore") return this.gate.alone(() => this.restore());
    return this.gate.together(() => this.together(kind));
  }

  private async together(kind: Exclude<Kind, "restore"> | "read"): Promise<void> {
    switch (kind) {
      case "read":
        await get(this.server, this.branch.chance.oneOf(READS));
        return;
      case "upload":
        return this.owning("upload", () => this.upload());
      case "assignment":
        return this.assign();
      case "backup":
        return this.backUp();
      case "person edit": {
        const id = `E${101 + this.branch.chance.below(20)}`;
        return this.owning(id, () => this.editPerson(id));
      }
      default:
        return this.changeOne(kind);
    }
  }

  /** Does nothing when somebody else is at it. */
  private async owning(what: string, work: () => Promise<void>): Promise<void> {
    if (this.taken.has(what)) return this.together("read");
    this.taken.add(what);
    await work();
    this.taken.delete(what);
  }

  /** Sends what is asked for; it stays on its way when no answer comes. Null for an honest refusal. */
  private async answer<Body>(asked: Asked, ask: () => Promise<Answer<Body>>): Promise<Body | null> {
    const { ledger } = this.branch;
    ledger.onTheirWay.add(asked);
    const coming = ask();
    this.waiting.get(asked.kind)?.();
    this.waiting.delete(asked.kind);
    const { status, text } = await coming.catch((error) => {
      // It never arrived.
      if (error.code === "ECONNREFUSED") ledger.onTheirWay.delete(asked);
      throw error;
    });
    ledger.onTheirWay.delete(asked);
    if (status === 200) {
      const body = JSON.parse(text) as Body;
      ledger.answered[asked.kind] += 1;
      this.enough.count -= 1;
      if (this.enough.count === 0) this.enough.resolve();
      return body;
    }
    if (!HONEST.includes(status)) ledger.odd.push(`${asked.kind}: ${status} ${text}`);
    return null;
  }

  private async upload(): Promise<void> {
    this.branch.uploads += 1;
    const note = `upload ${this.branch.uploads}`;
    const workbook = numberedWorkbook(this.branch.uploads);
    const body = await this.answer<Uploaded>({ kind: "upload", upload: note }, () =>
      upload(this.server, workbook),
    );
    if (body) this.branch.ledger.uploads.push({ ...body, note });
  }

  private async assign(): Promise<void> {
    const slot = this.branch.slots.next().value;
    const request = { ...slot, service_type: "exercise", duration: 45 };
    const body = await this.answer<Assigned>(
      { kind: "assignment" },
      () => assign(this.server, request) as unknown as Promise<Answer<Assigned>>,
    );
    for (const assignment of body?.assignments ?? []) this.branch.ledger.promise(assignment);
  }

  private async backUp(): Promise<string | null> {
    const body = await this.answer<{ name: string }>({ kind: "backup" }, () =>
      post<{ name: string }>(this.server, "/database/backup"),
    );
    if (body) this.branch.ledger.backups.push(body.name);
    return body?.name ?? null;
  }

  /** Of a backup that was taken just before: what comes back is what is there. */
  private async restore(): Promise<void> {
    const backup = await this.backUp();
    if (backup === null) return;
    const body = await this.answer<{ backup: string }>({ kind: "restore" }, () =>
      post<{ backup: string }>(this.server, "/database/restore", { backup }),
    );
    if (body) this.branch.ledger.backups.push(body.backup);
  }

  private async editPerson(id: string): Promise<void> {
    const contact = `07700${String(100_000 + this.branch.chance.below(900_000))}`;
    const body = await this.answer({ kind: "person edit", person: { id, contact } }, () =>
      edit(this.server, `/employees/${id}`, { ContactNumber: contact }),
    );
    if (body) this.branch.ledger.contacts.set(id, contact);
  }

  private async changeOne(kind: "change" | "cancellation" | "undo"): Promise<void> {
    const { ledger, chance } = this.branch;
    const standing = [...ledger.assignments.values()].filter(
      ({ cancelled }) => kind === "undo" || !cancelled,
    );
    if (standing.length === 0) return this.assign();
    const facts = chance.oneOf(standing.slice(-RECENT));
    return this.owning(`assignment ${facts.id}`, () => this.change(kind, facts));
  }

  private async change(kind: "change" | "cancellation" | "undo", facts: AssignmentFacts): Promise<void> {
    const { ledger, chance } = this.branch;
    const { id } = facts;
    const path = `/assignments/${id}`;
    const minute = chance.oneOf(["00", "15"]);
    const edited = {
      start_time: `${facts.start_time.slice(11, 14)}${minute}`,
      duration: chance.oneOf([30, 45]),
    };
    const [method, target, wish, wanted] = {
      change: ["PATCH", path, edited, { ...edited, start_time: `${facts.start_time.slice(0, 14)}${minute}` }],
      cancellation: ["DELETE", path, { reason: "No longer wanted" }, { cancelled: true }],
      undo: ["POST", `${path}/undo`, {}, {}],
    }[kind] as [string, string, object, Wanted];
    const asked: Asked = { kind, assignment: { id, wanted } };
    const body = await this.answer<{ assignments: AssignmentKeys[] }>(asked, () =>
      send(this.server, method, target, wish),
    );
    for (const one of body?.assignments ?? []) ledger.promise(one);
  }
}

/** Changes fall on the latest assignments, so that some are changed again and again. */
const RECENT = 30;
