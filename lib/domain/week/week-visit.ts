import type { StoredVisit } from "../assignment";
import type { RegularVisit } from "../care-package/regular-visit";
import type { CivilDate, LocalDateTime } from "../time";
import type { VisitState } from "../visit-state";

/** Which day of which regular visit. */
export interface Occurrence {
  regularVisitId: RegularVisit["id"];
  date: CivilDate;
}

/** One visit of the week that is being planned. */
export interface WeekVisit {
  /** Its id, or its place below 0 while it is not stored. */
  id: number;
  /** Null for one that was asked for by itself. */
  occurrence: Occurrence | null;
  /** As it stands; null for one that only the care package asks for so far. */
  stored: VisitState | null;
  patientId: string;
  services: StoredVisit["services"];
  demands: StoredVisit["demands"];
  /** Minutes. */
  duration: number;
  carersNeeded: StoredVisit["carersNeeded"];
  timeCritical: boolean;
  urgency: StoredVisit["urgency"];
  notes: string | null;
  /** It may start from here, best at the wished time, and until the latest, that minute included. */
  earliest: LocalDateTime;
  wished: LocalDateTime;
  latest: LocalDateTime;
  /** Employee ids, the first choice first. */
  regularCarers: readonly string[];
  /** Carers who stay; the start does not move while there are any. */
  settled: string[];
  /** Carers who are assigned and may lose it. */
  present: string[];
  /** Whether a coordinator has still to confirm the regular visit. */
  proposed: boolean;
}

/** Where a visit is planned, and who gives it. */
export interface PlannedVisit {
  visit: WeekVisit;
  startTime: LocalDateTime;
  /** Employee ids; fewer than needed while it is not covered. */
  carers: string[];
}
