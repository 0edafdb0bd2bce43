import { setImmediate } from "node:timers/promises";
import { deflateSync } from "node:zlib";
import { now } from "@/lib/config";
import { insertAssignments, updateAssignments } from "@/lib/db/assignments";
import { nextIds } from "@/lib/db/next-ids";
import {
  digestOfApplication,
  type EncodedChunk,
  encodeChunk,
  insertRotaApplication,
  insertRotaChunks,
  VISITS_A_CHUNK,
} from "@/lib/db/rota-applications";
import { type Tx, writeTx } from "@/lib/db/transaction";
import { insertVisits, updateVisits } from "@/lib/db/visits";
import type { Assignment } from "@/lib/domain/assignment";
import type { RotaCounts } from "@/lib/domain/audit";
import { type CivilDate, utcStamp } from "@/lib/domain/time";
import { standingIn, type VisitState } from "@/lib/domain/visit-state";
import { type AppliedVisit, withIds } from "@/lib/domain/week/applied-visit";
import { putManyInRoster } from "@/lib/memory/roster";
import { recordOperation } from "../record-operation";
import { WorkingFacts } from "../rota/working-facts";
import { type FactsMark, markOf, restsOnChanged } from "./facts-mark";
import { PlannedFacts } from "./planned-facts";
import { type LeftOut, stillFits } from "./still-fits";

/** Changes of a week that are to be stored at once. */
export interface WeekChanges {
  /** The Monday. */
  week: CivilDate;
  /** By the id of the visit, new ones in the order of their places. */
  changes: readonly AppliedVisit[];
  actor: string;
  /** What they come from: a draft with its seed, or the application that they take back. */
  from: { seed: number | null } | { undoes: number };
}

/** What was stored. */
export interface AppliedWeek {
  /** Null when nothing of it fitted, and nothing was written. */
  counts: RotaCounts | null;
  logId: number | null;
  leftOut: LeftOut[];
}

/** Looked at before others are answered again. */
const AT_A_TIME = 50;

/**
 * Stores the changes of a week in one transaction with one log entry, and takes them into memory at once. They
 * are checked beforehand, a few at a time, while others are answered; in the transaction only what rests on
 * something that changed since is checked again. What no longer fits is left out and named.
 */
export async function applyChanges(wanted: WeekChanges): Promise<AppliedWeek> {
  const prepared = await prepare(wanted);
  const stored = writeTx((tx) => store(tx, wanted, prepared));
  putManyInRoster(
    stored.states.map(({ visit }) => visit),
    stored.states.flatMap(({ assignments }) => assignments),
  );
  return { counts: stored.counts, logId: stored.logId, leftOut: stored.leftOut };
}

/** Changes that fit what was stored when they were looked at. */
interface Prepared {
  chunks: EncodedChunk[];
  leftOut: LeftOut[];
  mark: FactsMark;
}

async function prepare({ week, changes }: WeekChanges): Promise<Prepared> {
  const stored = new WorkingFacts();
  const mark = markOf(changes, week, stored);
  const facts = new PlannedFacts(
    stored,
    changes.map(({ after }) => after),
  );
  const leftOut: LeftOut[] = [];
  const chunks: Promise<EncodedChunk>[] = [];
  let fitting: AppliedVisit[] = [];
  for (const [index, change] of changes.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
    const fitted = stillFits(change, facts);
    leftOut.push(...fitted.leftOut);
    if (fitted.change) fitting.push(fitted.change);
    if (fitting.length < VISITS_A_CHUNK) continue;
    chunks.push(encodedMeanwhile(fitting));
    fitting = [];
  }
  if (fitting.length > 0) chunks.push(encodedMeanwhile(fitting));
  return { chunks: await Promise.all(chunks), leftOut, mark };
}

/** Deflated by another core while the next visits are looked at. A failure waits until it is asked for. */
function encodedMeanwhile(visits: readonly AppliedVisit[]): Promise<EncodedChunk> {
  const encoding = encodeChunk(visits);
  encoding.catch(() => {});
  return encoding;
}

interface Stored extends AppliedWeek {
  /** The visits as they now stand. */
  states: VisitState[];
}

function store(tx: Tx, wanted: WeekChanges, prepared: Prepared): Stored {
  const { week, from } = wanted;
  const { chunks, leftOut } = checkedAgain(wanted, prepared);
  if (chunks.length === 0) return { states: [], counts: null, logId: null, leftOut };
  const first = nextIds();
  const given = { visit: first.visit, assignment: first.assignment };
  const stored = chunks.flatMap(({ visits }) => visits.map((change) => withIds(change, given)));
  const stamp = utcStamp(now());
  writeRows(tx, stored, stamp);
  const application = {
    week,
    undoes: "undoes" in from ? from.undoes : null,
    firstVisitId: first.visit,
    firstAssignmentId: first.assignment,
    createdAt: stamp,
  };
  const digest = digestOfApplication(
    application,
    chunks.map(({ deflated }) => deflated),
  );
  const counts = countsOf(stored, {
    week,
    application_id: first.application,
    left_out: leftOut.length,
    digest,
  });
  const logId = recordOperation(
    tx,
    "undoes" in from
      ? { type: "rota_taken_back", details: { ...counts, undone_application_id: from.undoes } }
      : { type: "rota_applied", details: { ...counts, seed: from.seed } },
    wanted.actor,
  );
  const id = insertRotaApplication(tx, { ...application, logId });
  insertRotaChunks(tx, { ...application, id, logId }, chunks);
  return { states: stored.map(({ after }) => after), counts, logId, leftOut };
}

/** What rests on something that was changed since it was looked at is checked once more, now that nobody else can write. */
function checkedAgain({ week, changes }: WeekChanges, { chunks, leftOut, mark }: Prepared) {
  const stored = new WorkingFacts();
  const restsOn = restsOnChanged(mark, markOf(changes, week, stored));
  const isDoubtful = (change: AppliedVisit) => restsOn(change) || versionPassed(change, stored);
  if (!chunks.some(({ visits }) => visits.some(isDoubtful))) return { chunks, leftOut };
  const facts = new PlannedFacts(
    stored,
    chunks.flatMap(({ visits }) => visits.map(({ after }) => after)),
  );
  const named = [...leftOut];
  const checked = chunks.flatMap((chunk): EncodedChunk[] => {
    if (!chunk.visits.some(isDoubtful)) return [chunk];
    const visits = chunk.visits.flatMap((change) => {
      const fitted = isDoubtful(change) ? stillFits(change, facts) : { change, leftOut: [] };
      named.push(...fitted.leftOut);
      return fitted.change ?? [];
    });
    return visits.length === 0 ? [] : [{ visits, deflated: deflateSync(JSON.stringify(visits)) }];
  });
  return { chunks: checked, leftOut: named };
}

const versionPassed = ({ before }: AppliedVisit, stored: WorkingFacts): boolean =>
  before !== null && stored.visitState(before.visit.id)?.visit.version !== before.visit.version;

/** Assignments that were there before and differ now. */
const changedAssignments = ({ before, after }: AppliedVisit): Assignment[] =>
  after.assignments.filter((one) =>
    before?.assignments.some((former) => former.id === one.id && former.version !== one.version),
  );

const addedAssignments = ({ before, after }: AppliedVisit): Assignment[] =>
  after.assignments.filter((one) => !before?.assignments.some(({ id }) => id === one.id));

function writeRows(tx: Tx, stored: readonly AppliedVisit[], stamp: string): void {
  const isNew = ({ before }: AppliedVisit) => before === null;
  const visitOf = ({ after }: AppliedVisit) => after.visit;
  insertVisits(tx, stored.filter(isNew).map(visitOf), stamp);
  updateVisits(tx, stored.filter((change) => !isNew(change)).map(visitOf), stamp);
  insertAssignments(tx, stored.flatMap(addedAssignments));
  updateAssignments(tx, stored.flatMap(changedAssignments), stamp);
}

function countsOf(
  stored: readonly AppliedVisit[],
  rest: Pick<RotaCounts, "application_id" | "week" | "left_out" | "digest">,
): RotaCounts {
  const added = stored.flatMap(addedAssignments);
  const changed = stored.flatMap(changedAssignments);
  const ended = changed.filter(({ cancelledAt }) => cancelledAt !== null);
  const isUncovered = ({ after }: AppliedVisit) =>
    after.visit.cancelledAt === null && standingIn(after).length < after.visit.carersNeeded;
  return {
    ...rest,
    visits_added: stored.filter(({ before }) => before === null).length,
    visits_changed: stored.filter(({ before }) => before !== null).length,
    assignments_added: added.length,
    assignments_changed: changed.length - ended.length,
    assignments_ended: ended.length,
    uncovered: stored.filter(isUncovered).length,
  };
}
