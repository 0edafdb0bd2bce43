import type { HoursPeriod } from "@/lib/domain/care-package/hours-of-support";
import type { ConflictChoice, UploadMode } from "@/lib/domain/upload-plan";

/** Answers by column and word; under `columns`, which known column a header stands for. */
export type Mappings = Record<string, Record<string, string | null>>;

/** The workbook as it was chosen: its bytes stay with the page from the review to the confirmation. */
export interface Chosen {
  files: File[];
  mode: UploadMode;
  /** What its hours of support count; undefined leaves it as it is set. */
  hoursPer?: HoursPeriod;
}

/** What was said of it so far. */
export interface Said {
  mappings: Mappings;
  conflicts: Record<string, ConflictChoice>;
}

export const NOTHING_SAID: Said = { mappings: {}, conflicts: {} };

/** The form of an upload: the files, how to take them, and further fields. */
export function uploadBody(
  { files, mode, hoursPer }: Chosen,
  said: Said,
  further: Record<string, string>,
): FormData {
  const body = new FormData();
  body.append("mode", mode);
  if (hoursPer) body.append("hours_of_support_per", hoursPer);
  body.append("mappings", JSON.stringify(said.mappings));
  body.append("conflicts", JSON.stringify(said.conflicts));
  for (const [name, value] of Object.entries(further)) body.append(name, value);
  for (const file of files) body.append("file", file);
  return body;
}

/** What is said now is added to what was said before; the new word counts. */
export function saying(before: Said, now: Said): Said {
  const mappings = { ...before.mappings };
  for (const [column, words] of Object.entries(now.mappings))
    mappings[column] = { ...mappings[column], ...words };
  return { mappings, conflicts: { ...before.conflicts, ...now.conflicts } };
}

/** The bytes as they are now: the file may be changed or gone by the time that it is confirmed. */
export async function heldInMemory(files: readonly File[]): Promise<File[] | null> {
  try {
    return await Promise.all(files.map(async (file) => new File([await file.arrayBuffer()], file.name)));
  } catch {
    return null;
  }
}
