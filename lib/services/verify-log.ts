import { setImmediate } from "node:timers/promises";
import { getConfig } from "@/lib/config";
import { type Connection, currentConnection } from "@/lib/db/client";
import {
  type ChainHead,
  chainHead,
  type LeftBehind,
  listRestores,
  type MisfitReason,
  type RestoreEntry,
  readChain,
} from "@/lib/db/log-chain";
import { listManifests, type OutsideHead } from "@/lib/db/manifests";
import { translatedLater } from "@/lib/db/transaction";
import { type ApplicationMisfit, readApplications } from "@/lib/db/verify-applications";

/** A log head stored outside the log, and whether the log matches it. */
export interface ComparedHead extends OutsideHead {
  /** Whether the log still has exactly this entry. */
  fits: boolean;
  /** The entry of the restore that left it behind; null when none did. */
  left_behind_by: number | null;
}

/** Whether the operations log is as it was written, as far as the file and the saved fingerprints can tell. */
export interface LogVerification {
  ok: boolean;
  /** One sentence for the user. */
  message: string;
  entries: number;
  /** The first entry that does not fit. */
  first_misfit: { id: number; reason: MisfitReason } | null;
  /** Generated weeks, each with one entry: how many were compared with it, and the first that does not fit. */
  generated: { weeks: number; first_misfit: ApplicationMisfit | null };
  head: ChainHead | null;
  /** Each log head stored outside the log: in the manifests of the backups, and at the start. */
  outside: ComparedHead[];
}

// One process holds several copies of this module: what was printed at the start lives here.
const shared = globalThis as typeof globalThis & { rotaLogHead?: ChainHead | null };

/** Saves and returns the log head at the start, for later comparison. */
export function noteHeadAtStart(): ChainHead | null {
  shared.rotaLogHead = chainHead(currentConnection().sqlite);
  return shared.rotaLogHead;
}

/** Where the chain stood when the server started; null in an empty log. */
export const headAtStart = (): ChainHead | null => shared.rotaLogHead ?? null;

/**
 * Recomputes every hash of the log and compares the chain with the heads stored outside it. Whoever owns
 * the file can rebuild a whole chain: then only the copies outside do not fit. Others are answered meanwhile.
 */
export async function verifyLog(): Promise<LogVerification> {
  const kept = shared.rotaLogHead ? [{ from: "start", ...shared.rotaLogHead }] : [];
  return translatedLater(() => {
    const { sqlite, path } = currentConnection();
    return verifyLogOf(sqlite, path, kept);
  });
}

/** The same for any open file; `kept` are log heads from other places than the manifests beside it. */
export async function verifyLogOf(
  sqlite: Connection["sqlite"],
  path: string,
  kept: readonly OutsideHead[],
): Promise<LogVerification> {
  const outside: OutsideHead[] = [
    ...listManifests(path).flatMap(({ name, log_head }) =>
      log_head ? [{ from: `backup ${name}`, ...log_head }] : [],
    ),
    ...kept,
  ];
  const wanted = outside.map(({ id }) => id);
  const report = await readChain(sqlite, getConfig().auditKey, wanted, async () => {
    await setImmediate();
  });
  const generated = await readApplications(sqlite, async () => {
    await setImmediate();
  });
  const restores = listRestores(sqlite);
  const compared = outside.map((head): ComparedHead => {
    const fits = report.found.get(head.id) === head.hash;
    return { ...head, fits, left_behind_by: fits ? null : leftBehindBy(head, restores) };
  });
  const { entries, firstMisfit: first_misfit, head } = report;
  return {
    ok: first_misfit === null && generated.firstMisfit === null && compared.every(isExplained),
    message: sentenceOf(first_misfit, generated.firstMisfit, compared),
    entries,
    first_misfit,
    generated: { weeks: generated.weeks, first_misfit: generated.firstMisfit },
    head,
    outside: compared,
  };
}

const isExplained = ({ fits, left_behind_by }: ComparedHead) => fits || left_behind_by !== null;

/** A `restore` entry says which entries it dropped: log heads among these need not match. */
function leftBehindBy(head: OutsideHead, restores: readonly RestoreEntry[]): number | null {
  const isAmong = ({ after_entry, head: last }: LeftBehind) =>
    head.id > after_entry && (head.id < last.id || (head.id === last.id && head.hash === last.hash));
  return restores.find(({ leftBehind }) => leftBehind?.some(isAmong))?.id ?? null;
}

const MISFITS: Record<MisfitReason, string> = {
  changed: "it was changed",
  "one before it is missing or changed": "the entry before it is missing or was changed",
  "no hash": "it has no fingerprint",
  "key needed": "its key is needed",
};

function sentenceOf(
  misfit: LogVerification["first_misfit"],
  week: ApplicationMisfit | null,
  outside: LogVerification["outside"],
): string {
  if (misfit?.reason === "key needed")
    return `Entry ${misfit.id} was written with a key: start the server with that AUDIT_KEY to check it.`;
  if (misfit)
    return `Entry ${misfit.id} is not as it was written: ${MISFITS[misfit.reason]}. Compare it with the backups.`;
  if (week)
    return `The week of entry ${week.log_id} is not as it was written: ${week.reason}. Compare it with the backups.`;
  const other = outside.find((head) => !isExplained(head));
  if (other)
    return `Every entry matches the one before, but not the fingerprint saved with ${other.from} (entry ${other.id}): the log was rebuilt or the file was replaced.`;
  const fitting = outside.filter(({ fits }) => fits).length;
  const left = outside.length - fitting;
  const copies = fitting === 1 ? "1 copy" : `${fitting} copies`;
  const others =
    left === 0
      ? ""
      : ` ${left === 1 ? "1 other is" : `${left} others are`} from a log that a restore replaced.`;
  return `Every entry matches the one before, and so ${fitting === 1 ? "does" : "do"} ${copies} of the latest fingerprint saved outside the log.${others}`;
}
