import type { RunningServer } from "../../server";
import { Gate } from "./gate";
import { KINDS, type Kind } from "./ledger";
import { type Branch, Requests } from "./requests";

/** How many ask at once. */
const CLIENTS = 5;

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

const WEIGHED = (["read", ...KINDS] as const).flatMap((kind) =>
  Array.from({ length: WEIGHTS[kind] }, () => kind),
);

/** Changes fall on the latest assignments, so that some are changed again and again. */
const RECENT = 30;
const FIRST_EMPLOYEE = 101;
const EDITED_EMPLOYEES = 20;

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
  private readonly requests: Requests;
  private readonly clients: Promise<void>[];

  constructor(
    server: RunningServer,
    private readonly branch: Branch,
  ) {
    this.requests = new Requests(server, branch, {
      left: (kind) => {
        this.waiting.get(kind)?.();
        this.waiting.delete(kind);
      },
      answered: () => {
        this.enough.count -= 1;
        if (this.enough.count === 0) this.enough.resolve();
      },
    });
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

  private anyKind(): Kind | "read" {
    return this.branch.chance.oneOf(WEIGHED);
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

  private one(kind: Kind | "read"): Promise<void> {
    // Until there are people, nothing else can be done.
    if (!this.branch.ledger.hasPeople()) return this.gate.together(() => this.together("upload"));
    if (kind === "restore") return this.gate.alone(() => this.requests.restore());
    return this.gate.together(() => this.together(kind));
  }

  private async together(kind: Exclude<Kind, "restore"> | "read"): Promise<void> {
    switch (kind) {
      case "read":
        return this.requests.read();
      case "upload":
        return this.owning("upload", () => this.requests.upload());
      case "assignment":
        return this.requests.assign();
      case "backup":
        await this.requests.backUp();
        return;
      case "person edit": {
        const id = `E${FIRST_EMPLOYEE + this.branch.chance.below(EDITED_EMPLOYEES)}`;
        return this.owning(id, () => this.requests.editPerson(id));
      }
      default:
        return this.changeOne(kind);
    }
  }

  /** Reads instead when somebody else is at it. */
  private async owning(what: string, work: () => Promise<void>): Promise<void> {
    if (this.taken.has(what)) return this.requests.read();
    this.taken.add(what);
    await work();
    this.taken.delete(what);
  }

  private changeOne(kind: "change" | "cancellation" | "undo"): Promise<void> {
    const { ledger, chance } = this.branch;
    const fitting = [...ledger.assignments.values()].filter(({ cancelled }) => kind === "undo" || !cancelled);
    if (fitting.length === 0) return this.requests.assign();
    const facts = chance.oneOf(fitting.slice(-RECENT));
    return this.owning(`assignment ${facts.id}`, () => this.requests.change(kind, facts));
  }
}
