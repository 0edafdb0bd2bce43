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

/** A head kept outside of the log, and what the log says of it. */
export interface ComparedHead extends OutsideHead {
  /** Whether that very entry still stands in the log. */
  fits: boolean;
  /** The entry of the restore that left it behind; null when none did. */
  left_behind_by: number | null;
}

/** Whether the operations log is as it was written, as far as the file and its copies can tell. */
export interface LogVerification {
  ok: boolean;
  /** One sentence for whoever asks. */
  message: string;
  entries: number;
  /** The first entry that does not fit. */
  first_misfit: { id: number; reason: MisfitReason } | null;
  /** Generated weeks, each with one entry: how many were compared with it, and the first that does not fit. */
  generated: { weeks: number; first_misfit: ApplicationMisfit | null };
  head: ChainHead | null;
  /** Each copy of a head that was kept outside of the log: in the manifests of the backups, and at the start. */
  outside: ComparedHead[];
}

// One process holds several copies of this module: what was printed at the start lives here.
const shared = globalThis as typeof globalThis & { rotaLogHead?: ChainHead | null };

/** Keeps and returns where the chain stands at the start, for comparing with it later. */
export function noteHeadAtStart(): ChainHead | null {
  shared.rotaLogHead = chainHead(currentConnection().sqlite);
  return shared.rotaLogHead;
}

/** Where the chain stood when the server started; null in an empty log. */
export const headAtStart = (): ChainHead | null => shared.rotaLogHead ?? null;

/**
 * Recomputes every hash of the log and compares the chain with the heads kept outside of it. Whoever owns
 * the file can rebuild a whole chain: then only the copies outside do not fit. Others are answered meanwhile.
 */
export async function verifyLog(): Promise<LogVerification> {
  const kept = shared.rotaLogHead ? [{ from: "start", ...shared.rotaLogHead }] : [];
  return translatedLater(() => {
    const { sqlite, path } = currentConnection();
    return verifyLogOf(sqlite, path, kept);
  });
}

/** The same for any open file; `kept` are heads that were kept elsewhere than in the manifests beside it. */
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

/** A restore says which entries it left behind: heads among these are not in the log any more, and need not be. */
function leftBehindBy(head: OutsideHead, restores: readonly RestoreEntry[]): number | null {
  const isAmong = ({ after_entry, head: last }: LeftBehind) =>
    head.id > after_entry && (head.id < last.id || (head.id === last.id && head.hash === last.hash));
  return restores.find(({ leftBehind }) => leftBehind?.some(isAmong))?.id ?? null;
}

function sentenceOf(
  misfit: LogVerification["first_misfit"],
  week: ApplicationMisfit | null,
  outside: LogVerification["outside"],
): string {
  if (misfit?.reason === "key needed")
    return `Entry ${misfit.id} is keyed: start the server with the AUDIT_KEY of then to check it.`;
  if (misfit) return `Entry ${misfit.id} does not fit: ${misfit.reason}. Compare it with the backups.`;
  if (week) return `Entry ${week.log_id} does not fit: ${week.reason}. Compare it with the backups.`;
  const other = outside.find((head) => !isExplained(head));
  if (other)
    return `Every entry fits the one before, but not the head kept with ${other.from} (entry ${other.id}): the log has been rebuilt or another file put in its place.`;
  const fitting = outside.filter(({ fits }) => fits).length;
  const left = outside.length - fitting;
  const copies = fitting === 1 ? "1 copy" : `${fitting} copies`;
  const others =
    left === 0
      ? ""
      : ` ${left === 1 ? "1 other is" : `${left} others are`} of a log that a restore left behind.`;
  return `Every entry fits the one before, and so ${fitting === 1 ? "does" : "do"} ${copies} of its head kept outside.${others}`;
}
