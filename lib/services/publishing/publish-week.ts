import { now } from "@/lib/config";
import type { Reader } from "@/lib/db/client";
import { insertPublication, listPublications, listToldRuns } from "@/lib/db/publications";
import { readTogether, writeTx } from "@/lib/db/transaction";
import { type CivilDate, formatDate, utcStamp } from "@/lib/domain/time";
import { type CarerRun, changesSince, type RunChange } from "@/lib/domain/week/told-run";
import { AppError } from "@/lib/errors";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { runsOf, statesOfWeek } from "./present-runs";
import { checkWeek, type WeekChecks } from "./week-checks";
import { runChangeForPrograms } from "./week-for-programs";

export interface PublishAnswer {
  message: string;
  week: CivilDate;
  /** Null when there was nothing to tell, or when it was only looked at. */
  publication_id: number | null;
  checks: WeekChecks;
  /** What has to be told to whom. */
  changes: ReturnType<typeof runChangeForPrograms>[];
}

/**
 * Publishes a week: keeps what each carer is told from now on. Those for whom nothing has changed since they
 * were told are not told again. `dryRun` only looks. Throws `conflict` when the week has no visits.
 */
export async function publishWeek(week: CivilDate, dryRun: boolean, actor: string): Promise<PublishAnswer> {
  recordingRefusal("rota_publication", week, actor, () => refuseEmpty(week));
  const checks = await checkWeek(statesOfWeek(week));
  if (dryRun) return answerOf(week, null, checks, readTogether((db) => pending(db, week)).changes);
  const { id, changes } = writeTx((tx) => {
    const { present, changes, isFirst } = pending(tx, week);
    if (!isFirst && changes.length === 0) return { id: null, changes };
    const runs = toTell(present, changes, isFirst);
    const counts = {
      visits: statesOfWeek(week).length,
      uncovered: checks.uncovered.length,
      warnings: checks.warnings.length,
      rules_passed: checks.rules_passed.length,
      carers_told: runs.length,
      changes: changes.length,
    };
    const logId = recordOperation(tx, { type: "rota_published", details: { week, ...counts } }, actor);
    return {
      id: insertPublication(tx, { week, checks: counts, logId, createdAt: utcStamp(now()), runs }),
      changes,
    };
  });
  return answerOf(week, id, checks, changes);
}

function refuseEmpty(week: CivilDate): void {
  if (statesOfWeek(week).length > 0) return;
  throw new AppError("conflict", "This week has no visits yet. Generate or plan it first, then publish it.");
}

/** What was told, what stands, and what differs. */
export function pending(db: Reader, week: CivilDate) {
  const told = listToldRuns(db, week);
  const present = runsOf(statesOfWeek(week));
  return { present, changes: changesSince(told, present), isFirst: listPublications(db, week).length === 0 };
}

/** The runs of those who have to be told something; of a carer who has no visits left, none. */
function toTell(present: readonly CarerRun[], changes: readonly RunChange[], isFirst: boolean): CarerRun[] {
  if (isFirst) return [...present];
  const ids = [...new Set(changes.map(({ employeeId }) => employeeId))];
  return ids.map(
    (id) => present.find(({ employeeId }) => employeeId === id) ?? { employeeId: id, visits: [] },
  );
}

function answerOf(
  week: CivilDate,
  id: number | null,
  checks: WeekChecks,
  changes: readonly RunChange[],
): PublishAnswer {
  const carers = new Set(changes.map(({ employeeId }) => employeeId)).size;
  const message =
    changes.length === 0
      ? "Nothing to tell: every carer has been told this week as it is."
      : id === null
        ? `${carers} ${carers === 1 ? "carer has" : "carers have"} to be told.`
        : `The week from ${formatDate(week)} is published: ${carers} ${carers === 1 ? "carer" : "carers"} to be told.`;
  return { message, week, publication_id: id, checks, changes: changes.map(runChangeForPrograms) };
}
