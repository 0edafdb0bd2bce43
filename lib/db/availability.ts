import { asc, eq } from "drizzle-orm";
import type {
  AvailabilityException,
  AvailabilityWindow,
  ClockWindow,
  RecordedAvailability,
} from "@/lib/domain/availability/availability";
import type { Reader } from "./client";
import { availability, availabilityExceptions } from "./schema";
import type { Tx } from "./transaction";

/** What coordinators recorded of when carers can work, by the employee's id in lower case. */
export function listAvailability(db: Reader): Map<string, RecordedAvailability> {
  const exceptions = new Map<string, AvailabilityException[]>();
  for (const row of db
    .select()
    .from(availabilityExceptions)
    .orderBy(asc(availabilityExceptions.date))
    .all()) {
    const key = row.employeeId.toLowerCase();
    const { date, windows, notes } = row;
    const one = { date, windows: windows as ClockWindow[], notes };
    exceptions.set(key, [...(exceptions.get(key) ?? []), one]);
  }
  const rows = db.select().from(availability).all();
  return new Map(
    rows.map(({ windows, optedOut, updatedAt: _updatedAt, ...row }) => {
      const key = row.employeeId.toLowerCase();
      const pattern = windows as AvailabilityWindow[] | null;
      const recorded = { ...row, windows: pattern, optedOutOf48Hours: optedOut };
      return [key, { ...recorded, exceptions: exceptions.get(key) ?? [] }];
    }),
  );
}

/** Writes an employee's availability over what was recorded, exceptions included. */
export function putAvailability(tx: Tx, recorded: RecordedAvailability, stamp: string): void {
  const { employeeId, exceptions, optedOutOf48Hours: optedOut, ...row } = recorded;
  const values = { ...row, optedOut, updatedAt: stamp };
  tx.insert(availability)
    .values({ employeeId, ...values })
    .onConflictDoUpdate({ target: availability.employeeId, set: values })
    .run();
  tx.delete(availabilityExceptions).where(eq(availabilityExceptions.employeeId, employeeId)).run();
  for (const exception of exceptions) {
    tx.insert(availabilityExceptions)
      .values({ employeeId, ...exception })
      .run();
  }
}

/** Removes all of it; only the clear does this. */
export function deleteAvailability(tx: Tx): void {
  tx.delete(availabilityExceptions).run();
  tx.delete(availability).run();
}
