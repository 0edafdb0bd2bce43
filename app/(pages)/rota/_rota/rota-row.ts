import type { AbsenceKind } from "@/lib/domain/absence";
import type { UnassignedReason } from "@/lib/domain/assignment";
import type { CivilDate, LocalDateTime } from "@/lib/domain/time";
import type { VisitStateName } from "@/lib/services/rota/rota-list";

/** A carer of a visit, as a row shows one. */
export interface RowCarer {
  id: string;
  name: string;
  /** The day of the run to which the visit belongs. */
  run: CivilDate;
  /** Minutes to the patient as reckoned when it was booked; null when not known. */
  travel: number | null;
  /** Why the carer is off at that time; null when they are not. */
  off: AbsenceKind | null;
  /** Why a rule was passed, and the ids of the rules; null when none was. */
  override: { reason: string; rules: string[] } | null;
}

/** A visit as the lists of the rota show one: thousands of them go to the browser, so no more than that. */
export interface RotaRow {
  visit: number;
  start: LocalDateTime;
  end: LocalDateTime;
  /** `from Sun 22:00` on a later day than the one on which it starts; null on its own. */
  from: string | null;
  minutes: number;
  patientId: string;
  patientName: string;
  services: string[];
  carers: RowCarer[];
  state: VisitStateName;
  lacking: number;
  reasons: UnassignedReason[];
}

/**
 * Rows as one text. A list of a week is a thousand rows of which a browser shows some; handed to it as
 * objects they cost more than everything else of the page, and a text is written and read in a moment.
 */
export type PackedRows = string;

export const packRows = (rows: readonly RotaRow[]): PackedRows => JSON.stringify(rows);

export const unpackRows = (packed: PackedRows): RotaRow[] => JSON.parse(packed) as RotaRow[];
