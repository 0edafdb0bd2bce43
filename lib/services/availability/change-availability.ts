import { now } from "@/lib/config";
import { putAvailability } from "@/lib/db/availability";
import { insertNeedVersion, listNeedVersions } from "@/lib/db/need-versions";
import { readTogether, type Tx, writeTx } from "@/lib/db/transaction";
import type { RecordedAvailability } from "@/lib/domain/availability/availability";
import { availabilityProblems } from "@/lib/domain/availability/availability-problems";
import { utcStamp } from "@/lib/domain/time";
import { AppError } from "@/lib/errors";
import { currentRoster, reloadPeople } from "@/lib/memory/roster";
import { lastNeedChange } from "../care-package/package-record";
import { recordOperation } from "../record-operation";
import { recordingRefusal } from "../record-refusal";
import { requireVersion } from "../rota/change-visit";
import { type AvailabilityForPrograms, availabilityRecord, requireEmployee } from "./availability-record";

/** Availability as it is to be recorded: all of it, what is left out is not recorded. */
export type WrittenAvailability = Omit<RecordedAvailability, "employeeId" | "version">;

/**
 * Records when a carer can work, in the place of what was recorded. Assignments that exist stay: the rules say of
 * them what no longer fits. Throws `not-found`, `version-passed`, and `request-refused` with every problem.
 */
export function changeAvailability(
  employeeId: string,
  written: WrittenAvailability,
  version: string | null,
  actor: string,
): AvailabilityForPrograms {
  return changing(employeeId, version, actor, (tx, before) => {
    const after = { ...written, employeeId: before.employeeId, version: before.version + 1 };
    const problems = availabilityProblems(after);
    if (problems.length > 0)
      throw new AppError("request-refused", `Nothing was changed: ${problems[0]?.message}`, { problems });
    const details = {
      employee_id: after.employeeId,
      windows: after.windows?.length ?? null,
      exceptions: after.exceptions.length,
    };
    const logId = recordOperation(tx, { type: "availability_changed", details }, actor);
    store(tx, before, after, { change: "changed", undoes: null, logId });
  });
}

/** Takes the last change back. Throws `not-found`, `version-passed`, and `conflict` when there is none. */
export function undoAvailabilityChange(
  employeeId: string,
  version: string | null,
  actor: string,
): AvailabilityForPrograms {
  return changing(employeeId, version, actor, (tx, before) => {
    const versions = readTogether((db) =>
      listNeedVersions<RecordedAvailability>(db, "availability", before.employeeId),
    );
    const last = lastNeedChange(versions);
    if (!last) throw new AppError("conflict", "There is no change of this availability to undo.");
    const after = { ...last.before, version: before.version + 1 };
    const details = { employee_id: before.employeeId, undone_log_id: last.logId };
    const logId = recordOperation(tx, { type: "availability_change_undone", details }, actor);
    store(tx, before, after, { change: "undone", undoes: last.id, logId });
  });
}

function changing(
  employeeId: string,
  version: string | null,
  actor: string,
  work: (tx: Tx, before: RecordedAvailability) => void,
): AvailabilityForPrograms {
  const employee = requireEmployee(employeeId);
  recordingRefusal("availability_change", employee.employeeId, actor, () =>
    writeTx((tx) => {
      const before = currentRoster().recordedAvailabilityOf(employee.employeeId);
      requireVersion(before?.version ?? 0, version, () => {
        const current = availabilityRecord(employee.employeeId);
        return { current, yours: current };
      });
      work(tx, before ?? { ...NOTHING_RECORDED, employeeId: employee.employeeId });
    }),
  );
  reloadPeople();
  return availabilityRecord(employee.employeeId);
}

const NOTHING_RECORDED: WrittenAvailability & { version: number } = {
  windows: null,
  exceptions: [],
  contractedHours: null,
  preferredHours: null,
  mostHours: null,
  optedOutOf48Hours: false,
  version: 0,
};

function store(
  tx: Tx,
  before: RecordedAvailability,
  after: RecordedAvailability,
  how: { change: string; undoes: number | null; logId: number },
): void {
  const stamp = utcStamp(now());
  const sorted = { ...after, exceptions: after.exceptions.toSorted((a, b) => (a.date < b.date ? -1 : 1)) };
  putAvailability(tx, sorted, stamp);
  insertNeedVersion(tx, "availability", before.employeeId, {
    ...how,
    before,
    after: sorted,
    createdAt: stamp,
  });
}
