import type { HoursPeriod } from "@/lib/domain/care-package/hours-of-support";
import type { ConflictChoice, UploadMode } from "@/lib/domain/upload-plan";

/** A file that somebody chose. */
export interface UploadedFile {
  /** As the client named it; only its last part is kept, and nothing is written under it. */
  filename: string;
  bytes: Uint8Array;
}

/** A workbook and what was said of how to take it. */
export interface UploadRequest {
  /** One workbook or CSV file, or the two CSV files of one list. */
  files: UploadedFile[];
  mode: UploadMode;
  /**
   * Answers by header and word, `{"Qualification":{"Medical Technician":"Carer"}}`; null or an empty text is
   * "not recorded". Under `columns`, which known header an unrecognised one stands for.
   */
  mappings: Record<string, Record<string, string | null>>;
  /** Whose word counts where a cell was changed by hand, by {@link conflictKey}. */
  conflicts: Record<string, ConflictChoice>;
  /** What its hours of support count from now on; null leaves it as it is set. */
  hoursOfSupportPer: HoursPeriod | null;
  /** The review that is confirmed; null stores without one. */
  review: string | null;
  /** Under which its progress can be asked for, and it can be cancelled; null when nobody will. */
  progressId: string | null;
}

/** How a conflict is named in a request: `employee E001 PostCode`. */
export const conflictKey = (kind: string, id: string, column: string): string => `${kind} ${id} ${column}`;
