import type { LocalDateTime } from "../time";
import type { RegularVisit, SuspensionReason } from "./regular-visit";

/** A stretch of time in which a patient needs no visits. */
export interface Suspension {
  id: number;
  patientId: string;
  reason: SuspensionReason;
  from: LocalDateTime;
  /** The first minute of being back; null while nobody knows. */
  until: LocalDateTime | null;
  /** UTC stamp; null while it stands. */
  cancelledAt: string | null;
}

/** The regular visits of one patient, and when they are suspended. */
export interface CarePackage {
  patientId: string;
  /** Those that hold, by id; removed ones are left out. */
  regularVisits: RegularVisit[];
  /** Those that stand, by start. */
  suspensions: Suspension[];
  /** Rises with every change; 0 while nothing is saved. */
  version: number;
}

/** Whether the whole package, or a part of it, still waits for a coordinator's word. */
export const isProposed = ({ regularVisits }: Pick<CarePackage, "regularVisits">): boolean =>
  regularVisits.some(({ status }) => status === "proposed");

/** The suspension in which a moment lies, or null. */
export function suspensionAt(suspensions: readonly Suspension[], moment: LocalDateTime): Suspension | null {
  return (
    suspensions.find(
      ({ from, until, cancelledAt }) =>
        cancelledAt === null && from <= moment && (until === null || moment < until),
    ) ?? null
  );
}
