import { AppError } from "@/lib/errors";
import { LONGEST_QUEUE } from "./limits";

/** The turns of the workbooks that are being read or wait. On globalThis: one process holds several copies of a module. */
interface Turns {
  unfinished: number;
  last: Promise<unknown>;
}

const shared = globalThis as typeof globalThis & { workbookTurns?: Turns };

/** The refusal of what somebody broke off. */
export function cancelled(): AppError {
  return new AppError("cancelled", "The upload was cancelled; nothing was saved.");
}

/**
 * Does one thing after another, however many callers there are. Rejects with `busy` when too many wait,
 * and with `cancelled` when the signal comes before its turn.
 */
export async function inTurn<Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> {
  shared.workbookTurns ??= { unfinished: 0, last: Promise.resolve() };
  const queue = shared.workbookTurns;
  if (signal?.aborted) throw cancelled();
  if (queue.unfinished > LONGEST_QUEUE) {
    throw new AppError("busy", "Several workbooks are being read already; try again in a few seconds.");
  }
  queue.unfinished += 1;
  const turn = queue.last.then(() => (signal?.aborted ? Promise.reject(cancelled()) : work()));
  queue.last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    queue.unfinished -= 1;
  }
}
