import { deserialize, serialize } from "node:v8";
import type { WrittenRow } from "@/lib/domain/actual-times/written-row";
import type { ImportAnswers, ParsedWorkbook } from "@/lib/domain/workbook";
import { NO_ANSWERS } from "./answers";
import type { Note } from "./notes";
import type { WorkbookFile } from "./people-sources";
import type { OnProgress } from "./progress";
import { runWorker } from "./run-worker";
import { containerOf } from "./signature";
import { fromChunks } from "./workbook-chunks";
import { inTurn } from "./worker-turns";

/** The bytes of one workbook, or the files that list the people together. */
export type Uploaded = Uint8Array | readonly WorkbookFile[];

/**
 * Reads a workbook, a CSV file that lists both kinds of people, or two CSV files, beside the server, so
 * that a hostile one holds nobody up: one at a time, ended after five seconds (more for large files) without a row read. `onProgress` hears of every
 * 500 rows; `signal` breaks the reading off. Rejects with an AppError: `not-a-workbook`, `workbook-refused`
 * (damaged, too large, too slow), `bad-request` (files that do not belong together), `busy` (too many are
 * waiting) or `cancelled`.
 */
export async function parseWorkbook(
  uploaded: Uploaded,
  answers: ImportAnswers = NO_ANSWERS,
  onProgress?: OnProgress,
  signal?: AbortSignal,
): Promise<ParsedWorkbook> {
  const files = filesOf(uploaded);
  const read = () => runWorker({ do: "read", files, answers }, { onProgress, signal });
  return fromChunks(await inTurn(read, signal));
}

/**
 * Hands a workbook back with notes beside its rows, in a worker as well. Rejects like
 * {@link parseWorkbook}.
 */
export async function annotateInWorker(
  uploaded: Uploaded,
  notes: Note[],
  answers: ImportAnswers = NO_ANSWERS,
): Promise<Uint8Array> {
  const files = filesOf(uploaded);
  const [annotated] = await inTurn(() => runWorker({ do: "annotate", files, notes, answers }));
  return annotated ?? new Uint8Array();
}

/**
 * Reads the rows of a call-monitoring export, in a worker as well. Rejects like {@link parseWorkbook}, and with
 * `request-refused` when the columns that are needed are not there.
 */
export async function parseActualTimes(bytes: Uint8Array): Promise<WrittenRow[]> {
  const files = filesOf(bytes);
  const [rows] = await inTurn(() => runWorker({ do: "actual-times", files }));
  return deserialize(rows ?? serialize([])) as WrittenRow[];
}

/** What no worker need be started for is refused here. */
function filesOf(uploaded: Uploaded): WorkbookFile[] {
  const files = uploaded instanceof Uint8Array ? [{ name: "", bytes: uploaded }] : [...uploaded];
  for (const { bytes } of files) containerOf(bytes);
  return files;
}
